import {html, LitElement, nothing} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {LocalizeController} from '../../controllers/localize-controller.js';
import {DeskController} from '../../controllers/desk-controller.js';
import {checked} from '../../internal/misuse.js';
import {
  keyboardMapOf,
  readKeyboardChanges,
  type KeyboardChanges,
  type KeyboardCommand,
} from '../../model/keyboard-map.js';
import {buttons, floating} from '../../styles/controls.js';
import {hostStyles} from '../../styles/host.js';
import {closeIcon} from '../../styles/icons.js';
import {keyNames} from './key-names.js';
import {styles} from './keyboard-help.styles.js';

type Group = 'chats' | 'chat' | 'window' | 'help';

const groups: Readonly<Record<Group, readonly KeyboardCommand[]>> = {
  chats: ['nextChat', 'previousChat', 'longestWaiting', 'acceptOffer'],
  chat: [
    'focusComposer',
    'focusTranscript',
    'search',
    'pushUrl',
    'responses',
    'endChat',
    'markDone',
  ],
  window: ['toggleDetails', 'zoomIn', 'zoomOut', 'zoomReset'],
  help: ['keyboardHelp'],
};

const noChanges: KeyboardChanges = {};

/**
 * A dialog with the keys of the desk (A7), as they are: those of a host in place of the usual ones.
 *
 * @element keyboard-help
 * @csspart dialog - The dialog.
 */
export class KeyboardHelp extends LitElement {
  static override styles = [hostStyles, buttons, floating, styles];

  /** What a host has other keys for, as in the option `keys`. When unset, the desk's options tell. */
  @property({attribute: false}) keys?: KeyboardChanges;

  @state() private isOpen = false;
  @query('dialog') private readonly dialog!: HTMLDialogElement | null;

  readonly #desk = new DeskController(this);
  readonly #changes = this.#desk.select((desk) => desk.options.keys, noChanges);
  readonly #localize = new LocalizeController(this);

  /** Opens it; the focus goes back to where it was when it's closed. */
  show(): void {
    this.isOpen = true;
  }

  close(): void {
    this.isOpen = false;
  }

  protected override render() {
    if (!this.isOpen) return nothing;
    const {keyboard, common} = this.#localize.terms;
    // eslint-disable-next-line lit-a11y/click-events-have-key-events -- Escape closes a dialog by itself
    return html`<dialog
      class="dialog help"
      part="dialog"
      aria-labelledby="title"
      @close=${this.#handleClose}
      @click=${this.#handleClick}
    >
      <header>
        <h2 id="title">${keyboard.title}</h2>
        <button
          type="button"
          class="button quiet icon small"
          aria-label=${common.close}
          title=${common.close}
          @click=${this.#handleClose}
        >
          ${closeIcon()}
        </button>
      </header>
      <div class="groups">
        ${(Object.keys(groups) as Group[]).map((group) => this.#renderGroup(group))}
      </div>
    </dialog>`;
  }

  protected override updated(): void {
    if (this.isOpen && this.dialog?.open === false && this.isConnected) this.dialog.showModal();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.isOpen = false;
  }

  #renderGroup(group: Group) {
    const {keyboard} = this.#localize.terms;
    return html`<h3>${keyboard.group[group]}</h3>
      <dl>${groups[group].map((command) => this.#renderRow(command))}</dl>`;
  }

  #renderRow(command: KeyboardCommand) {
    const {keyboard} = this.#localize.terms;
    const combinations = keyboardMapOf(this.#given)[command];
    return html`<div class="row">
      <dt>${keyboard.command[command]}</dt>
      <dd>
        ${combinations.length === 0 ? html`<span class="none">${keyboard.none}</span>` : nothing}
        ${combinations.map(
          (text, index) =>
            html`${index > 0 ? html`<span class="or">${keyboard.or}</span>` : nothing}<span
                class="keys"
                dir="ltr"
                >${keyNames(text, keyboard.key).map((name) => html`<kbd>${name}</kbd>`)}</span
              >`,
        )}
      </dd>
    </div>`;
  }

  readonly #handleClose = (): void => this.close();

  /** Beside it, as on the page behind. */
  #handleClick(event: MouseEvent): void {
    if (event.target === this.dialog) this.close();
  }

  get #given(): KeyboardChanges {
    const given = checked(this, 'keys', this.keys, 'an object', isObject);
    if (given === undefined) return this.#changes.value;
    if (this.#read?.given !== given)
      this.#read = {given, changes: readKeyboardChanges(given, (problem) => console.warn(problem))};
    return this.#read.changes;
  }

  #read: {readonly given: object; readonly changes: KeyboardChanges} | undefined;
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

declare global {
  interface HTMLElementTagNameMap {
    'keyboard-help': KeyboardHelp;
  }
}
