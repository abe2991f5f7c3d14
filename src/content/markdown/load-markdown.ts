import {OnDemand} from '../../internal/on-demand.js';

/** What shows markdown: it comes with the first text that's in it, and texts are shown as they're written until then. */
export const markdownEngine = new OnDemand(async () => import('./markdown.js'));
