import {css} from 'lit';
import {fullSize} from '../../styles/full-size.js';
import {cardStyles} from './styles/cards.js';
import {mediaStyles} from './styles/media.js';
import {optionStyles} from './styles/options.js';
import {viewStyles} from './styles/view.js';
import {wordStyles} from './styles/words.js';

const layout = css`
  :host {
    min-inline-size: 0;
    max-inline-size: 100%;
    /* The page's may be that of written text. */
    white-space: normal;
  }

  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
    min-inline-size: 0;
  }

  .stack.tight {
    gap: var(--_space-half);
  }

  .content {
    --_widest: var(--rich-media-renderer-width, calc(340 * var(--_px)));

    max-inline-size: 100%;
  }
`;

export const styles = [
  layout,
  wordStyles,
  cardStyles,
  optionStyles,
  mediaStyles,
  fullSize,
  viewStyles,
];
