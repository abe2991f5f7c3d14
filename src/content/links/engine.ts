/** What is loaded when a text first holds a link: see `load-links.ts`. */
export {findLinks} from './find-links.js';
export {inspectAddress} from './inspect-address.js';
export {isMisleadingLabel, linkText} from './link-text.js';
