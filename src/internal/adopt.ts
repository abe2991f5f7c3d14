import type {CSSResult} from 'lit';

/** Adds sheets to a tree, after those that it has; none twice. */
export const adopt = (root: ShadowRoot | null, ...styles: readonly CSSResult[]): void => {
  if (!root) return;
  const {adoptedStyleSheets} = root;
  const added = styles
    .flatMap(({styleSheet}) => styleSheet ?? [])
    .filter((sheet) => !adoptedStyleSheets.includes(sheet));
  if (added.length > 0) root.adoptedStyleSheets = [...adoptedStyleSheets, ...added];
};
