import type {LitElement, TemplateResult} from 'lit';
import type {Emoji, EmojiGroup, EmojiSet} from '../../content/emoji/emoji-set.js';
import {loadEmoji} from '../../content/emoji/load-emoji.js';
import {withTone, type SkinTone} from '../../content/emoji/skin-tone.js';
import type {LocalizeController} from '../../controllers/localize-controller.js';
import {adopt} from '../../internal/adopt.js';
import {fields} from '../../styles/fields.js';
import {chooseTone, emojiChoices, rememberEmoji, type EmojiChoices} from './emoji-memory.js';
import {panelStyles} from './emoji-panel.styles.js';
import {columns, renderPanel, sectionIcons, type Section} from './emoji-panel-template.js';
import {gridStep} from './grid-step.js';

export interface EmojiPanelOptions {
  readonly localize: LocalizeController;
  /** The agent has chosen one. */
  choose(emoji: string): void;
}

/** What the button opens: search, categories, all emoji of one of them, skin tones. Loaded with the first need. */
export class EmojiPanel {
  readonly #host: LitElement;
  readonly #options: EmojiPanelOptions;
  #set: EmojiSet | undefined;
  #isFailed = false;
  #query = '';
  #section: Section = 'smileys';
  #active = 0;
  #choices: EmojiChoices = emojiChoices();
  #shown: readonly Emoji[] = [];

  constructor(host: LitElement, options: EmojiPanelOptions) {
    this.#host = host;
    this.#options = options;
    adopt(host.shadowRoot, fields, panelStyles);
  }

  /** To be called when it's about to be seen. */
  open(): void {
    this.#choices = emojiChoices();
    this.#query = '';
    this.#show(this.#choices.recent.length > 0 ? 'recent' : 'smileys');
    this.#focus('input');
    void this.#load();
  }

  render(): TemplateResult {
    const {terms, format} = this.#options.localize;
    return renderPanel(
      {
        emoji: this.#set && this.#shown,
        isFailed: this.#isFailed,
        query: this.#query,
        section: this.#section,
        active: this.#active,
        tone: this.#choices.tone,
        count: format.number(this.#shown.length),
      },
      this.#handlers,
      terms,
    );
  }

  async #load(): Promise<void> {
    this.#isFailed = false;
    try {
      this.#set = await loadEmoji(this.#options.localize.locale);
    } catch {
      this.#isFailed = true;
    }
    this.#refresh();
  }

  #refresh(): void {
    this.#shown = this.#find();
    this.#active = Math.max(0, Math.min(this.#active, this.#shown.length - 1));
    this.#host.requestUpdate();
  }

  #find(): readonly Emoji[] {
    const set = this.#set;
    if (!set) return [];
    if (this.#query.trim() !== '') return set.find(this.#query);
    if (this.#section !== 'recent') return set.inGroup(this.#section);
    return this.#choices.recent.flatMap((emoji) => set.get(emoji) ?? []);
  }

  #show(section: Section): void {
    this.#section = section;
    this.#query = '';
    this.#active = 0;
    this.#refresh();
    void this.#host.updateComplete.then(() =>
      this.#root.querySelector('.emoji-grid')?.scrollTo({top: 0}),
    );
  }

  readonly #handlers = {
    search: (query: string) => {
      this.#query = query;
      this.#active = 0;
      this.#refresh();
    },
    searchKey: (event: KeyboardEvent) => {
      if (event.isComposing) return;
      if (event.key === 'ArrowDown') this.#focus(focusedCell);
      else if (event.key === 'Enter' && this.#query.trim() !== '') this.#choose(0);
      else return;
      event.preventDefault();
    },
    section: (section: Section) => this.#show(section),
    sectionKey: (event: KeyboardEvent) => this.#handleSectionKey(event),
    look: (index: number) => {
      if (index === this.#active) return;
      this.#active = index;
      this.#host.requestUpdate();
    },
    gridKey: (event: KeyboardEvent) => this.#handleGridKey(event),
    choose: (index: number) => this.#choose(index),
    tone: (tone: SkinTone) => {
      chooseTone(tone);
      this.#choices = emojiChoices();
      this.#host.requestUpdate();
    },
    toneKey: (event: KeyboardEvent) => this.#handleToneKey(event),
    retry: () => {
      this.#focus('input');
      void this.#load();
    },
  };

  #handleGridKey(event: KeyboardEvent): void {
    if (event.altKey || event.shiftKey) return;
    const next = gridStep(event, this.#active, {
      count: this.#shown.length,
      columns,
      isMirrored: this.#isMirrored,
    });
    if (next === undefined && event.key !== 'ArrowUp') return;
    event.preventDefault();
    this.#active = next ?? 0;
    this.#host.requestUpdate();
    this.#focus(next === undefined ? 'input' : focusedCell);
  }

  #handleSectionKey(event: KeyboardEvent): void {
    const sections = Object.keys(sectionIcons) as EmojiGroup[];
    const next = stepped(event, sections.indexOf(this.#section as EmojiGroup), sections.length, {
      isMirrored: this.#isMirrored,
    });
    if (next === undefined) return;
    event.preventDefault();
    this.#show(sections[next]!);
    this.#focus('[role="tab"][tabindex="0"]');
  }

  #handleToneKey(event: KeyboardEvent): void {
    const next = stepped(event, this.#choices.tone, 6, {isMirrored: this.#isMirrored});
    if (next === undefined) return;
    event.preventDefault();
    this.#handlers.tone(next as SkinTone);
    this.#focus('[role="radio"][tabindex="0"]');
  }

  #choose(index: number): void {
    const chosen = this.#shown[index];
    if (!chosen) return;
    rememberEmoji(chosen.emoji);
    this.#options.choose(
      chosen.hasTones ? withTone(chosen.emoji, this.#choices.tone) : chosen.emoji,
    );
  }

  /** Once it's drawn. */
  #focus(selector: string): void {
    void this.#host.updateComplete.then(() =>
      this.#root.querySelector<HTMLElement>(selector)?.focus(),
    );
  }

  get #root(): HTMLElement | DocumentFragment {
    return this.#host.renderRoot;
  }

  get #isMirrored(): boolean {
    return this.#options.localize.dir === 'rtl';
  }
}

const focusedCell = '[role="gridcell"][tabindex="0"]';

/** Along a row that goes round. */
const stepped = (
  {key, ctrlKey, metaKey, altKey, shiftKey}: KeyboardEvent,
  from: number,
  count: number,
  {isMirrored}: {isMirrored: boolean},
): number | undefined => {
  if (ctrlKey || metaKey || altKey || shiftKey) return undefined;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const direction = {ArrowRight: 1, ArrowLeft: -1}[key];
  if (direction === undefined) return undefined;
  return (from + (isMirrored ? -direction : direction) + count) % count;
};
