import {noInlineStyle} from './no-inline-style.mjs';
import {noLiteralText} from './no-literal-text.mjs';

export default {
  meta: {name: 'deskside'},
  rules: {'no-inline-style': noInlineStyle, 'no-literal-text': noLiteralText},
};
