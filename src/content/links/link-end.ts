import {linkTerm, openingBracket, type LinkTerm} from './link-characters.js';

/** Deeper nesting than this ends a link, as UTS #58 allows: no real address has it. */
const maxDepth = 125;

type Part = '/' | '?' | '#';

/** What begins the next part of an address, and what in a part closes all brackets. */
const nextPart: Record<Part, string> = {'/': '?#', '?': '#', '#': ''};
const separators: Record<Part, string> = {'/': '/', '?': '=&', '#': ''};

/** How far an address reaches, as far as it is read. */
interface Reading {
  part: Part;
  /** The position after the last character that surely belongs to the address. */
  safe: number;
  open: string[];
  quotes: Set<string>;
}

/**
 * Where an address whose host (and port) ends at `start` ends with its path, query and fragment:
 * the termination rules of UTS #58. Besides, a straight quotation mark closes one that the same
 * part has opened.
 */
export function linkEnd(text: string, start: number, limit = text.length): number {
  const first = text[start];
  if (!isPart(first)) return start;
  const reading: Reading = {
    part: first,
    safe: first === '?' ? start : start + 1,
    open: [],
    quotes: new Set(),
  };
  for (let index = start + 1; index < limit;) {
    const character = String.fromCodePoint(text.codePointAt(index)!);
    const after = index + character.length;
    if (!read(reading, character, after, text)) break;
    index = after;
  }
  return reading.safe;
}

/** Takes one character in; false where the address ends before it. */
function read(reading: Reading, character: string, after: number, text: string): boolean {
  if (nextPart[reading.part].includes(character) && isPart(character)) {
    beginPart(reading, character, after);
    return true;
  }
  if (isSeparator(reading, character, after, text)) reading.open.length = 0;
  return take(reading, linkTerm(character), character, after);
}

function beginPart(reading: Reading, part: Part, after: number): void {
  // A ? at the end is the question's, a # the address's.
  if (part === '#') reading.safe = after;
  reading.part = part;
  reading.open.length = 0;
  reading.quotes.clear();
}

/** `:~:` begins a directive in a fragment. */
function isSeparator(reading: Reading, character: string, after: number, text: string): boolean {
  if (reading.part === '#') return character === ':' && text.startsWith('~:', after);
  return separators[reading.part].includes(character);
}

function take(reading: Reading, term: LinkTerm, character: string, after: number): boolean {
  switch (term) {
    case 'hard':
      return false;
    case 'soft':
      closeQuote(reading, character, after);
      return true;
    case 'open':
      reading.open.push(character);
      reading.safe = after;
      return reading.open.length < maxDepth;
    case 'close':
      if (reading.open.pop() !== openingBracket(character)) return false;
      reading.safe = after;
      return true;
    case 'include':
      reading.safe = after;
      return true;
  }
}

function closeQuote(reading: Reading, character: string, after: number): void {
  if (character !== '"' && character !== "'") return;
  if (reading.quotes.delete(character)) reading.safe = after;
  else reading.quotes.add(character);
}

function isPart(character: string | undefined): character is Part {
  return character === '/' || character === '?' || character === '#';
}
