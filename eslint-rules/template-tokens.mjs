/**
 * Reads the static parts of a lit template and yields what stands in them:
 * `{type: 'text', value, quasi}`, `{type: 'attribute', name, value, quasi}` and `{type: 'tag', name, quasi}`.
 * An expression within a value or a text splits it; the attribute is then told once per static part.
 */
export function* templateTokens(quasis) {
  let state = 'text';
  let value = '';
  let name = '';
  let quote = '';

  for (const quasi of quasis) {
    const source = quasi.value.cooked ?? quasi.value.raw;
    for (let at = 0; at < source.length; at++) {
      const character = source[at];
      switch (state) {
        case 'text':
          if (source.startsWith('<!--', at)) {
            yield* text();
            state = 'comment';
          } else if (/^<\/?[a-z]/i.test(source.slice(at, at + 3)) || isOpenTag(source, at)) {
            yield* text();
            state = 'tag-name';
            name = '';
          } else value += character;
          break;
        case 'comment':
          if (source.startsWith('-->', at)) {
            at += 2;
            state = 'text';
          }
          break;
        case 'tag-name':
          if (/[\s>]/.test(character)) {
            yield {type: 'tag', name: name.toLowerCase(), quasi};
            state = character === '>' ? 'text' : 'in-tag';
          } else name += character;
          break;
        case 'in-tag':
          if (character === '>') state = 'text';
          else if (!/[\s/]/.test(character)) {
            name = character;
            state = 'attribute-name';
          }
          break;
        case 'attribute-name':
          if (character === '=') state = 'attribute-value';
          else if (/[\s>]/.test(character)) {
            yield {type: 'attribute', name, value: '', quasi};
            state = character === '>' ? 'text' : 'in-tag';
          } else name += character;
          break;
        case 'attribute-value':
          if (character === '"' || character === "'") {
            quote = character;
            value = '';
            state = 'quoted-value';
          } else if (!/\s/.test(character)) {
            quote = '';
            value = character;
            state = 'bare-value';
          }
          break;
        case 'quoted-value':
          if (character === quote) {
            yield attribute();
            state = 'in-tag';
          } else value += character;
          break;
        case 'bare-value':
          if (/[\s>]/.test(character)) {
            yield attribute();
            state = character === '>' ? 'text' : 'in-tag';
          } else value += character;
          break;
      }
    }
    // Here an expression follows, or the end of the template.
    if (state === 'text') yield* text();
    else if (state === 'attribute-value') {
      value = '';
      yield attribute();
      state = 'bare-value';
    } else if (state === 'quoted-value' || state === 'bare-value') yield attribute();

    function* text() {
      if (value) yield {type: 'text', value, quasi};
      value = '';
    }

    function attribute() {
      const token = {type: 'attribute', name, value, quasi};
      value = '';
      return token;
    }
  }
}

/** `<` right before an expression that gives the tag's name, as in lit's static templates. */
function isOpenTag(source, at) {
  return source[at] === '<' && (at === source.length - 1 || source.slice(at) === '</');
}
