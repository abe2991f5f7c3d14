import {css} from 'lit';
import {printApart} from '../../internal/print-apart.js';

const viewSheet = css`
  canvas {
    display: block;
    max-inline-size: 100%;
    max-block-size: 100vb;
    margin: 0 auto;
    object-fit: contain;
  }
`;

/** Prints a picture alone. */
export const printPicture = (canvas: HTMLCanvasElement): void => printApart(canvas, viewSheet);
