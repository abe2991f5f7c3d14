import {html, LitElement, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {MediaOptions} from '../../model/options.js';
import {LinkController} from '../../controllers/link-controller.js';
import {LanguageController} from '../../controllers/language-controller.js';
import {SessionController} from '../../controllers/session-controller.js';
import {jsonAttribute} from '../../internal/json-attribute.js';
import {selectOptions} from '../../model/selectors.js';
import {isCertain, type RichAnswer} from '../../model/rich-answer.js';
import {english} from '../../i18n/en.js';
import {formatFor, type Format} from '../../i18n/format.js';
import {linkStyles} from '../../content/linked/index.js';
import {buttons, floating} from '../../styles/controls.js';
import {hostStyles} from '../../styles/host.js';
import {markdownStyles} from '../../content/markdown/markdown.styles.js';
import {answerNote} from './answer-note.js';
import {CarouselPages} from './carousel-pages.js';
import {knownContent, readContent, type ReadContent} from './content-reader.js';
import {FullSizeView} from './full-size-view.js';
import {isSame} from './offered.js';
import {plainWords} from './pieces/words.js';
import {onRendererRegistered} from './registry.js';
import {renderPiece} from './render-piece.js';
import {styles} from './rich-media-renderer.styles.js';
import type {RichScene} from './scene.js';

/**
 * What a bot sent beside words, as the contact saw it: cards, choices, carousels, forms, media, from the kit's own schema or
 * any vendor's payload. View only: nothing that's done in it reaches the contact or the bot, and nothing is asked of another
 * server before the reader wants it.
 *
 * @element rich-media-renderer
 * @fires {ChatLinkOpenEvent} chat-link-open - A link is to be opened. Cancelable; the browser does it otherwise.
 * @fires {ChatCallEvent} chat-call - A number is to be called. Cancelable; the session does it, or the browser.
 * @fires {ChatEmailEvent} chat-email - An address is to be written to. Cancelable; the session does it, or the browser.
 * @csspart content - All pieces.
 * @csspart answer - What the contact did.
 * @csspart view - An image in full size.
 * @cssprop [--rich-media-renderer-width] - The largest width of cards and media.
 */
export class RichMediaRenderer extends LitElement {
  static override styles = [hostStyles, buttons, floating, markdownStyles, linkStyles, styles];

  /** Pieces of the kit's schema, one or a list, or a payload as a bot sends it. */
  @property({type: Object, converter: jsonAttribute('<rich-media-renderer> content')})
  content?: unknown;

  /** The payload's format, such as `genesys-cloud`, where it can't be told from the payload. */
  @property() format = '';

  /** What to show where there's nothing that can be shown. */
  @property() fallback = '';

  /** What the contact did with it. */
  @property({attribute: false}) answer?: RichAnswer;

  /** Which media of other servers are loaded. When unset, the session tells; without one, on demand. */
  @property({type: Object, converter: jsonAttribute('<rich-media-renderer> media')})
  media?: MediaOptions;

  /** Level of the highest heading, from 1 to 6: one below the heading that it stands under. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 3;

  // Without the direction: to ask for that lays out what is yet to be drawn, and nothing here depends on it.
  readonly #language = new LanguageController(this, english);
  readonly #session = new SessionController(this);
  readonly #options = this.#session.select(selectOptions, undefined);
  readonly #view = new FullSizeView(this);
  #read: ReadContent | undefined;
  #stopListening: (() => void) | undefined;

  constructor() {
    super();
    this.addController(new CarouselPages(this));
    new LinkController(this, {
      root: () => this.shadowRoot,
      terms: () => this.#language.terms,
      links: () => this.#options.value?.links,
      session: () => this.#session.current,
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopListening = onRendererRegistered(this.#refresh);
    // Another element that put it in its own tree, as a transcript at its end, lays it out next: with what is in it, once.
    const isPut = this.getRootNode() instanceof ShadowRoot;
    if (isPut && this.content !== undefined && !this.hasUpdated) this.performUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopListening?.();
  }

  protected override willUpdate(): void {
    const {content, format} = this;
    if (typeof content !== 'object' || content === null) {
      this.#read = undefined;
      return;
    }
    this.#read = knownContent(content, format);
    if (!this.#read?.isWhole) void this.#load(content, format);
  }

  protected override render(): TemplateResult {
    const {pieces = []} = this.#read ?? {};
    const {terms} = this.#language;
    const format = this.#format;
    return html`<div
        class="content stack"
        part="content"
        role="group"
        dir=${ifDefined(this.#read?.direction)}
        aria-label=${terms.rich.label}
      >
        ${pieces.length > 0 ? this.#scene(this.#level).render(pieces) : plainWords(this.#instead, this.#scene(this.#level))}
        ${answerNote(this.#answer, pieces, terms, format)}
      </div>
      ${this.#view.render(terms)}`;
  }

  /** What the element can say before, or without, anything that it can render. */
  get #instead(): string {
    return this.fallback || (typeof this.content === 'string' ? this.content : '');
  }

  get #level(): number {
    const level = Math.round(this.headingLevel);
    return level >= 1 && level <= 6 ? level : 3;
  }

  get #answer(): RichAnswer | undefined {
    const {answer} = this;
    const isRight = Array.isArray(answer?.chosen) && Array.isArray(answer.values);
    return isRight ? answer : undefined;
  }

  get #format(): Format {
    return formatFor(this.#language.locale);
  }

  #scene(headingLevel: number): RichScene {
    const {terms} = this.#language;
    const format = this.#format;
    const options = this.#options.value;
    const answer = this.#answer;
    const certain = answer && isCertain(answer) ? answer : undefined;
    const makeBelow = (): RichScene => this.#scene(Math.min(6, headingLevel + 1));
    const scene: RichScene = {
      terms,
      format,
      headingLevel,
      links: {terms, links: options?.links, refresh: this.#refresh},
      policy: this.media ?? options?.media,
      memory: this.#read?.memory ?? noMemory,
      get below() {
        return makeBelow();
      },
      render: (pieces) => pieces.map((piece) => renderPiece(piece, scene)),
      isChosen: (option) => Boolean(certain?.chosen.some((one) => isSame(option, one))),
      answerTo: (field) => certain?.values.find(({name}) => name === field)?.value,
      open: this.#view.open,
      refresh: this.#refresh,
    };
    return scene;
  }

  readonly #refresh = (): void => this.requestUpdate();

  async #load(content: object, format: string): Promise<void> {
    try {
      await readContent(content, format);
    } catch {
      // What can't be loaded leaves the fallback, and is tried again with the next change.
      return;
    }
    if (this.content === content && this.format === format) this.requestUpdate();
  }
}

const noMemory = {hosts: new Set<string>(), started: new Set<never>(), broken: new Set<never>()};

declare global {
  interface HTMLElementTagNameMap {
    'rich-media-renderer': RichMediaRenderer;
  }
}
