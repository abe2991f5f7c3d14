import {css} from 'lit';

/** Beats what a page says of its own parts, but for what it says in style attributes. */
const pageSheet = css`
  @media print {
    html:not(#_#_) > body > :not([data-deskside-print]) {
      display: none;
    }
  }
  @media screen {
    [data-deskside-print] {
      display: none;
    }
  }
`;

const viewSheet = css`
  canvas {
    display: block;
    max-inline-size: 100%;
    max-block-size: 100vb;
    margin: 0 auto;
    object-fit: contain;
  }
`;

/** Prints a picture alone, from a view that is in the page for as long as the browser's dialog is open. */
export const printPicture = (canvas: HTMLCanvasElement): void => {
  const view = document.createElement('div');
  view.setAttribute('data-deskside-print', '');
  const root = view.attachShadow({mode: 'open'});
  const [page, inside] = [pageSheet.styleSheet, viewSheet.styleSheet];
  if (page) document.adoptedStyleSheets = [...document.adoptedStyleSheets, page];
  if (inside) root.adoptedStyleSheets = [inside];
  root.append(canvas);
  document.body.append(view);
  try {
    window.print();
  } finally {
    view.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== page);
  }
};
