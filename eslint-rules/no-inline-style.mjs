import {isMarkup} from './no-literal-text.mjs';
import {templateTokens} from './template-tokens.mjs';

/** Under a strict Content Security Policy a style in a template is dropped. */
export const noInlineStyle = {
  meta: {
    type: 'problem',
    docs: {description: 'Forbid style attributes and style elements in lit templates.'},
    messages: {
      attribute:
        'A style attribute breaks under a strict Content Security Policy: use a class, or set a custom property with style.setProperty().',
      element:
        'A style element breaks under a strict Content Security Policy: use a constructable stylesheet (static styles).',
    },
    schema: [],
  },
  create(context) {
    return {
      TaggedTemplateExpression(node) {
        if (!isMarkup(node.tag)) return;
        for (const {type, name, quasi} of templateTokens(node.quasi.quasis)) {
          if (name?.toLowerCase() !== 'style') continue;
          context.report({node: quasi, messageId: type === 'tag' ? 'element' : 'attribute'});
          return;
        }
      },
    };
  },
};
