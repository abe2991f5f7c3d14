import {css, type CSSResult} from 'lit';

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

/** Prints an element alone, from a view that is in the page for as long as the browser's dialog is open. */
export const printApart = (element: HTMLElement, sheet: CSSResult): void => {
  const view = document.createElement('div');
  view.setAttribute('data-deskside-print', '');
  const root = view.attachShadow({mode: 'open'});
  const [page, inside] = [pageSheet.styleSheet, sheet.styleSheet];
  if (page) document.adoptedStyleSheets = [...document.adoptedStyleSheets, page];
  if (inside) root.adoptedStyleSheets = [inside];
  root.append(element);
  document.body.append(view);
  try {
    window.print();
  } finally {
    view.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== page);
  }
};
