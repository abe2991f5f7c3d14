import type {CSSResult} from 'lit';

/** Adds sheets to a tree, after those that it has. */
export const adopt = (root: ShadowRoot | null, ...styles: readonly CSSResult[]): void => {
  const sheets = styles.flatMap(({styleSheet}) => styleSheet ?? []);
  if (root) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
};
