import type {
  RichCard,
  RichContent,
  RichFact,
  RichFacts,
  RichField,
  RichMedia,
  RichOption,
} from '../../model/rich-content.js';

/**
 * Rich media in words, all that a reader sees of it: what is copied, exported, or shown where there's no room for more. One
 * line for each piece.
 *
 * @param markdown - What becomes of texts in markdown; without it they stay as they're written.
 */
export const plainWords = (
  content: readonly RichContent[],
  markdown: (text: string) => string = (text) => text,
): string => new Words(markdown).of(content).join('\n');

class Words {
  readonly #markdown: (text: string) => string;

  constructor(markdown: (text: string) => string) {
    this.#markdown = markdown;
  }

  of(content: readonly RichContent[]): readonly string[] {
    return content.flatMap((piece) => this.#piece(piece));
  }

  #piece(piece: RichContent): readonly string[] {
    switch (piece.type) {
      case 'text':
        return [this.#text(piece.text, piece.format)];
      case 'media':
        return some(mediaWords(piece));
      case 'choices':
        return [...some(piece.title, piece.text), ...this.#options(piece.options)];
      case 'card':
        return this.#card(piece);
      case 'group':
        return [...some(piece.title), ...this.of(piece.items)];
      case 'facts':
        return [...some(piece.title), ...this.#facts(piece.facts, piece.format)];
      case 'table':
        return [...some(piece.title), ...piece.rows.map(({cells}) => this.#row(cells))];
      case 'picker':
      case 'location':
        return some(piece.title, piece.text);
      case 'schedule':
        return [...some(piece.title, piece.text), ...this.#options(piece.slots)];
      case 'form':
        return [
          ...some(piece.title, piece.text),
          ...piece.fields.flatMap((field) => this.#field(field)),
          ...this.#options(piece.actions),
        ];
      case 'unknown':
        return some(piece.fallback);
    }
  }

  #text(text: string, format: 'plain' | 'markdown' | undefined): string {
    return format === 'markdown' ? this.#markdown(text) : text;
  }

  #card({title, subtitle, text, format, media, facts, body, actions}: RichCard): readonly string[] {
    return [
      ...some(...(media ?? []).map(({title: caption, alt}) => caption ?? alt)),
      ...some(title, subtitle, text && this.#text(text, format)),
      ...this.#facts(facts, format),
      ...this.of(body ?? []),
      ...this.#options(actions),
    ];
  }

  #facts(facts: readonly RichFact[] = [], format: RichFacts['format']): readonly string[] {
    return facts.map(({label, value}) => `${label} ${this.#text(value, format)}`.trim());
  }

  #row(cells: readonly (readonly RichContent[])[]): string {
    return cells.map((cell) => this.of(cell).join(' ')).join(' | ');
  }

  /** What stands in a field, but for a password. */
  #field({label, kind, hint, placeholder, value, options}: RichField): readonly string[] {
    const shown = kind === 'password' ? undefined : (value ?? placeholder);
    return [
      ...some([label, shown].filter(Boolean).join(' ')),
      ...some(hint),
      ...this.#options(options),
    ];
  }

  /** In one line, unless there is more to tell of one of them than its label. */
  #options(options: readonly RichOption[] = []): readonly string[] {
    const isShort = options.every(
      ({description, section, content}) => !description && !section && !content,
    );
    if (isShort) return some(options.map(({label}) => label).join(' · '));
    return options.flatMap(({label, description, section, content}, at) => [
      ...some(section === options[at - 1]?.section ? undefined : section),
      ...some(description ? `${label}: ${description}` : label),
      ...this.of(content ?? []),
    ]);
  }
}

const mediaWords = ({title, alt, fallback, link, url}: RichMedia): string | undefined =>
  title ?? alt ?? fallback ?? link ?? addressOf(url);

/** An image that is its own address has no words. */
const addressOf = (url: string | undefined): string | undefined =>
  url?.startsWith('http') ? url : undefined;

const some = (...words: readonly (string | undefined)[]): readonly string[] =>
  words.flatMap((word) => word || []);
