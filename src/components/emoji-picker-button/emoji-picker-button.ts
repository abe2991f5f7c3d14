import {html, LitElement, nothing} from 'lit';
import {property, query} from 'lit/decorators.js';
import {AnchoredPopoverController} from '../../controllers/anchored-popover.js';
import {LocalizeController} from '../../controllers/localize-controller.js';
import {OnDemand} from '../../internal/on-demand.js';
import {buttons, floating} from '../../styles/controls.js';
import {hostStyles} from '../../styles/host.js';
import {emojiIcon} from '../../styles/icons.js';
import {ChatInsertEvent} from '../chat-composer/chat-insert-event.js';
import type {TextCompleter} from '../chat-composer/text-completer.js';
import {styles} from './emoji-picker-button.styles.js';
import type {EmojiPanel} from './emoji-panel.js';
import {ShortcodeCompleter} from './shortcode-completer.js';

const panels = new OnDemand(() => import('./emoji-panel.js'));

/**
 * A button that opens all emoji, with search, categories, skin tones and those chosen last (C6). In the `tools` slot of a composer
 * it also completes `:smile:` while the agent writes. What there is to choose is loaded when it's first needed, with the kit: no
 * other server is asked, and nothing but what was chosen last is kept, in `localStorage` where there is one.
 *
 * Keys: Down leads from the search to the emoji, arrows, Home, End, Page Up and Page Down among them, Enter takes one, Escape
 * closes and gives the focus back.
 *
 * @element emoji-picker-button
 * @fires {ChatInsertEvent} chat-insert - The agent has chosen an emoji; cancelable, a composer around it puts it in otherwise.
 * @csspart button - The button.
 * @csspart panel - What it opens.
 */
export class EmojiPickerButton extends LitElement {
  static override styles = [hostStyles, buttons, floating, styles];

  /** Nothing can be chosen. */
  @property({type: Boolean, reflect: true}) disabled = false;

  @query('.emoji-panel') private readonly panelElement!: HTMLElement | null;
  @query('.button') private readonly button!: HTMLElement | null;

  readonly #localize = new LocalizeController(this);
  readonly #popover = new AnchoredPopoverController(this, {
    popover: () => this.panelElement,
    anchor: () => this.button,
  });
  #panel: EmojiPanel | undefined;

  /** Completes shortcodes, for the composer around it. */
  readonly completer: TextCompleter = new ShortcodeCompleter(() => this.#localize.locale);

  override focus(options?: FocusOptions): void {
    this.button?.focus(options);
  }

  protected override render() {
    const {composer} = this.#localize.terms;
    const {isOpen} = this.#popover;
    return html`<button
        type="button"
        class="button icon"
        part="button"
        aria-label=${composer.emoji}
        title=${composer.emoji}
        aria-haspopup="dialog"
        aria-expanded=${isOpen ? 'true' : 'false'}
        ?disabled=${this.disabled}
        @click=${this.#handleClick}
      >
        ${emojiIcon()}
      </button>
      <div
        popover="manual"
        class="menu emoji-panel"
        part="panel"
        role="dialog"
        aria-label=${composer.emoji}
      >
        ${isOpen ? this.#panel?.render() : nothing}
      </div>`;
  }

  #handleClick(): void {
    if (this.#popover.isOpen) this.#popover.hide();
    else void this.#open();
  }

  async #open(): Promise<void> {
    const module = await panels.load();
    if (!module || !this.isConnected || this.#popover.isOpen) return;
    this.#panel ??= new module.EmojiPanel(this, {
      localize: this.#localize,
      choose: (emoji) => this.#choose(emoji),
    });
    this.#popover.show();
    this.#panel.open();
  }

  #choose(emoji: string): void {
    this.#popover.hide();
    const request = new ChatInsertEvent(emoji);
    this.dispatchEvent(request);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'emoji-picker-button': EmojiPickerButton;
  }
}
