/** A place in a text: both from 1, the column in UTF-16 units as editors count it. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where the values of a JSON text are, by their paths. */
export type Positions = ReadonlyMap<string, Position>;

/** A JSON text that isn't one, with the place where it breaks off. */
export class JsonTextError extends Error {
  readonly position: Position;

  constructor(message: string, position: Position) {
    super(message);
    this.name = 'JsonTextError';
    this.position = position;
  }
}

/** No other blank is one in JSON: a no-break space is not. */
const space = /[\t\n\r ]*/y;
// Unrolled, so that a long string costs no stack and a string without an end no second look.
const string = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y; // eslint-disable-line no-control-regex
const scalar = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;
const deepest = 500;

/** Tells where each value of a JSON text is. Throws a {@link JsonTextError} for what is no JSON. */
export const positionsOf = (text: string): Positions => new Scanner(text).scan();

/** A step further in a path: `.name`, or `["a name"]` where it needs that, or `[0]`. */
export const pathTo = (path: string, key: string | number): string => {
  if (typeof key === 'number') return `${path}[${key}]`;
  const isPlain = /^[A-Za-z_$][\w$]*$/.test(key);
  return isPlain ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
};

class Scanner {
  readonly #text: string;
  readonly #positions = new Map<string, Position>();
  #at = 0;
  #line = 1;
  #lineStart = 0;
  #counted = 0;

  constructor(text: string) {
    this.#text = text;
  }

  scan(): Positions {
    this.#value('$', 0);
    if (this.#at < this.#text.length) this.#fail('nothing more was expected');
    return this.#positions;
  }

  #value(path: string, depth: number): void {
    this.#skip();
    this.#positions.set(path, this.#here());
    if (depth > deepest) this.#fail('it is nested too deeply');
    const next = this.#text[this.#at];
    if (next === '{') this.#members(depth, '}', (key) => pathTo(path, key), true);
    else if (next === '[') this.#members(depth, ']', (_, index) => pathTo(path, index), false);
    else this.#take(next === '"' ? string : scalar, 'a value was expected');
    this.#skip();
  }

  #members(
    depth: number,
    end: string,
    pathOf: (key: string, index: number) => string,
    hasKeys: boolean,
  ): void {
    this.#at++;
    this.#skip();
    if (this.#accept(end)) return;
    for (let index = 0; ; index++) {
      const key = hasKeys ? this.#key() : '';
      this.#value(pathOf(key, index), depth + 1);
      if (this.#accept(end)) return;
      if (!this.#accept(',')) this.#fail(`"," or "${end}" was expected`);
      this.#skip();
    }
  }

  #key(): string {
    const key = JSON.parse(this.#take(string, 'a name in double quotes was expected')) as string;
    this.#skip();
    if (!this.#accept(':')) this.#fail('":" was expected');
    return key;
  }

  #accept(character: string): boolean {
    if (this.#text[this.#at] !== character) return false;
    this.#at++;
    return true;
  }

  #skip(): void {
    space.lastIndex = this.#at;
    this.#at += space.exec(this.#text)?.[0].length ?? 0;
  }

  #take(pattern: RegExp, otherwise: string): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found === undefined) this.#fail(otherwise);
    this.#at += found.length;
    return found;
  }

  #here(): Position {
    for (; this.#counted < this.#at; this.#counted++) {
      if (this.#text[this.#counted] !== '\n') continue;
      this.#line++;
      this.#lineStart = this.#counted + 1;
    }
    return {line: this.#line, column: this.#at - this.#lineStart + 1};
  }

  #fail(message: string): never {
    throw new JsonTextError(`This is no JSON: ${message}.`, this.#here());
  }
}
