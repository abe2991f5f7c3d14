/**
 * Links of strangers as templates: always with the real address, with a mark where it could deceive. Loaded when a text first
 * holds one; `LinkController` of `controllers/` gives them their tooltip and their actions.
 */
export {linkParts, linkTo, loadLinks, mayHoldLink, type ShownLink} from './link-parts.js';
export {labelledLink, linkedText, linkTemplate, type LinkScene} from './link-template.js';
export {linkStyles} from './link.styles.js';
