/** What completing shortcuts needs, loaded with the first slash. */
export {valuesOfSession} from '../response-library/field-values.js';
export {loadResponseFiles} from '../response-library/response-files.js';
export {completionsOf} from './response-completer.js';
