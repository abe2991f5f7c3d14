import {templateTokens} from './template-tokens.mjs';

const namingAttributes = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'label',
  'placeholder',
  'title',
]);

const letter = /\p{L}/u;
const entity = /&(#\w+|\w+);/g;

/** What a user reads comes from the catalogue of messages, never from a template. */
export const noLiteralText = {
  meta: {
    type: 'problem',
    docs: {description: 'Forbid literal text in lit templates.'},
    messages: {
      text: 'Literal text "{{text}}" in a template: take it from the messages of i18n/.',
      attribute: 'Literal text in the attribute {{name}}: take it from the messages of i18n/.',
    },
    schema: [],
  },
  create(context) {
    return {
      TaggedTemplateExpression(node) {
        if (!isMarkup(node.tag)) return;
        let element = '';
        for (const token of templateTokens(node.quasi.quasis)) {
          const words = (token.value ?? '').replace(entity, '');
          if (token.type === 'tag') element = token.name;
          else if (token.type === 'text' && element !== 'style' && letter.test(words)) {
            context.report({node: token.quasi, messageId: 'text', data: {text: words.trim()}});
          } else if (
            token.type === 'attribute' &&
            namingAttributes.has(token.name.toLowerCase()) &&
            letter.test(words)
          ) {
            context.report({node: token.quasi, messageId: 'attribute', data: {name: token.name}});
          }
        }
      },
    };
  },
};

export function isMarkup(tag) {
  return tag.type === 'Identifier' && (tag.name === 'html' || tag.name === 'svg');
}
