import type {AffixFile} from './affix-file.js';

/** What may have been meant: one slip of the finger or the memory away, the likely ones first. */
export function* editsOf(word: string, affixes: AffixFile): Generator<string> {
  yield* replacements(word, affixes);
  yield* alike(word, affixes);
  yield* swaps(word);
  yield* neighbours(word, affixes);
  yield* without(word);
  yield* withOneMore(word, affixes.letters);
  yield* withAnother(word, affixes.letters);
  yield* moves(word);
  yield* doubled(word);
  yield* parted(word);
}

function* replacements(word: string, affixes: AffixFile): Generator<string> {
  for (const [from, to] of affixes.replacements) {
    const text = from.replace(/^\^|\$$/g, '');
    if (text === '') continue;
    for (let at = word.indexOf(text); at >= 0; at = word.indexOf(text, at + 1)) {
      const end = at + text.length;
      if (from.startsWith('^') && at > 0) continue;
      if (from.endsWith('$') && end < word.length) continue;
      yield word.slice(0, at) + to + word.slice(end);
    }
  }
}

function* alike(word: string, affixes: AffixFile): Generator<string> {
  for (const group of affixes.alike)
    for (const from of group)
      for (let at = word.indexOf(from); at >= 0; at = word.indexOf(from, at + 1))
        for (const to of group)
          if (to !== from) yield word.slice(0, at) + to + word.slice(at + from.length);
}

function* swaps(word: string): Generator<string> {
  const letters = Array.from(word);
  for (let at = 0; at + 1 < letters.length; at += 1)
    yield [...letters.slice(0, at), letters[at + 1], letters[at], ...letters.slice(at + 2)].join(
      '',
    );
}

function* neighbours(word: string, affixes: AffixFile): Generator<string> {
  const letters = Array.from(word);
  for (const [at, letter] of letters.entries())
    for (const row of affixes.keyboard) {
      const index = row.indexOf(letter.toLowerCase());
      if (index < 0) continue;
      for (const other of [row[index - 1], row[index + 1]])
        if (other) yield [...letters.slice(0, at), other, ...letters.slice(at + 1)].join('');
    }
}

function* without(word: string): Generator<string> {
  const letters = Array.from(word);
  if (letters.length < 3) return;
  for (const at of letters.keys()) yield letters.filter((_, index) => index !== at).join('');
}

function* withOneMore(word: string, alphabet: string): Generator<string> {
  const letters = Array.from(word);
  for (const letter of alphabet)
    for (let at = letters.length; at >= 0; at -= 1)
      yield [...letters.slice(0, at), letter, ...letters.slice(at)].join('');
}

function* withAnother(word: string, alphabet: string): Generator<string> {
  const letters = Array.from(word);
  for (const letter of alphabet)
    for (const [at, old] of letters.entries())
      if (letter !== old)
        yield [...letters.slice(0, at), letter, ...letters.slice(at + 1)].join('');
}

/** A letter too far left or right. */
function* moves(word: string): Generator<string> {
  const letters = Array.from(word);
  for (const from of letters.keys())
    for (let to = 0; to < letters.length; to += 1) {
      if (Math.abs(from - to) < 2) continue;
      const moved = letters.toSpliced(from, 1).toSpliced(to, 0, letters[from]!);
      yield moved.join('');
    }
}

/** Two letters written twice: `vacacation`. */
function* doubled(word: string): Generator<string> {
  for (let at = 0; at + 4 <= word.length; at += 1)
    if (word.slice(at, at + 2) === word.slice(at + 2, at + 4))
      yield word.slice(0, at) + word.slice(at + 2);
}

/** Two words without the space between. */
function* parted(word: string): Generator<string> {
  for (let at = 1; at < word.length; at += 1) yield `${word.slice(0, at)} ${word.slice(at)}`;
}
