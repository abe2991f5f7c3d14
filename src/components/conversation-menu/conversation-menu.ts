import {html, LitElement, nothing} from 'lit';
import {property, query} from 'lit/decorators.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import {readFileName} from '../../content/files/file-name.js';
import {AnnouncerController} from '../../controllers/announcer.js';
import {LocalizeController} from '../../controllers/localize-controller.js';
import {SessionController} from '../../controllers/session-controller.js';
import {checked} from '../../internal/misuse.js';
import {zoomOf} from '../../internal/zoom.js';
import {displayName} from '../../model/entry.js';
import {nextZoom} from '../../model/preferences.js';
import {selectContact} from '../../model/selectors.js';
import {busy, buttons, floating} from '../../styles/controls.js';
import {hostStyles} from '../../styles/host.js';
import {moreIcon} from '../../styles/icons.js';
import type {ChatTranscript} from '../chat-transcript/chat-transcript.js';
import {ContextMenu} from '../../controllers/context-menu.js';
import {download} from '../../controllers/download.js';
import {ChatExportEvent} from './chat-export-event.js';
import {ChatPrintEvent} from './chat-print-event.js';
import {ChatSearchEvent} from './chat-search-event.js';
import {ChatZoomEvent} from './chat-zoom-event.js';
import {styles} from './conversation-menu.styles.js';
import {renderMenu, type ConversationCommand} from './menu-template.js';
import {Saving, type Work} from './saving.js';

/**
 * A button with a menu of what can be done with a conversation: search, save, print. What the contact can't see goes along only
 * where that is chosen, each time anew.
 *
 * @element conversation-menu
 * @fires {ChatSearchEvent} chat-search - The agent wants to search. Cancelable; the transcript's search opens otherwise.
 * @fires {ChatExportEvent} chat-export - The agent wants to save the conversation. Cancelable; it's downloaded otherwise.
 * @fires {ChatPrintEvent} chat-print - The agent wants to print the conversation. Cancelable; it's printed otherwise.
 * @fires {ChatZoomEvent} chat-zoom - The agent wants another text size. Cancelable; the session takes it otherwise.
 * @csspart button - The button.
 * @csspart menu - The menu.
 * @csspart progress - How far saving is, if it takes long.
 */
export class ConversationMenu extends LitElement {
  static override styles = [hostStyles, buttons, busy, floating, styles];

  /** Whose conversation it is. */
  @property({attribute: false}) transcript?: ChatTranscript;

  /** Whom it's with, for the file's name. When unset, the session tells. */
  @property({attribute: 'contact-name'}) contactName?: string;

  /** Whether there are internal notes to choose. When unset, whether the session has notes. */
  @property({type: Boolean, attribute: 'has-notes'}) hasNotes?: boolean;

  /** Offers to change the text size. */
  @property({type: Boolean, attribute: 'has-zoom'}) hasZoom = false;

  @query('[role="menu"]') private readonly menuElement!: HTMLElement | null;
  @query('.progress') private readonly progressElement!: HTMLElement | null;
  @query('.opener') private readonly opener!: HTMLElement | null;

  readonly #session = new SessionController(this);
  readonly #contact = this.#session.select(selectContact, undefined);
  readonly #localize = new LocalizeController(this);
  readonly #announcer = new AnnouncerController(this);
  readonly #menu = new ContextMenu(this, {menu: () => this.menuElement});
  readonly #saving = new Saving(this);
  #includesNotes = false;
  #zoom = 1;

  protected override updated(): void {
    const {progressElement, opener} = this;
    if (!progressElement || !opener || progressElement.matches(':popover-open')) return;
    progressElement.showPopover();
    const {bottom, left, right} = opener.getBoundingClientRect();
    const {offsetWidth} = progressElement;
    const isMirrored = this.matches(':dir(rtl)');
    progressElement.style.setProperty('top', `${bottom + 6}px`);
    progressElement.style.setProperty(
      'left',
      `${Math.max(6, isMirrored ? left : right - offsetWidth)}px`,
    );
  }

  protected override render() {
    const {terms} = this.#localize;
    return html`<div class="host">
      <button
        type="button"
        class="button icon opener"
        part="button"
        aria-label=${terms.common.more}
        title=${terms.common.more}
        aria-haspopup="menu"
        aria-expanded=${this.#menu.isOpen ? 'true' : 'false'}
        aria-busy=${ifDefined(this.#saving.isRunning ? 'true' : undefined)}
        @click=${this.#handleClick}
        @keydown=${this.#handleKeydown}
      >
        ${moreIcon()}
      </button>
      ${renderMenu(
        {
          includesNotes: this.#mayHaveNotes ? this.#includesNotes : undefined,
          choose: (command) => this.#choose(command),
          zoom: this.hasZoom ? this.#zoom : undefined,
          percent: this.#localize.format.percent(this.#zoom),
          changeZoom: (by) => this.#changeZoom(by),
          toggleNotes: () => this.#toggleNotes(),
          handleKeydown: this.#menu.handleKeydown,
        },
        terms,
      )}
      ${this.#saving.shown === undefined ? nothing : this.#renderProgress(this.#saving.shown)}
    </div>`;
  }

  #renderProgress(done: number) {
    const {common, export: words} = this.#localize.terms;
    return html`<div popover="manual" class="dialog progress" part="progress">
      <label for="done">${words.working}</label>
      <progress id="done" max="1" .value=${Number.isFinite(done) ? done : 0}></progress>
      <button type="button" class="button small" @click=${() => this.#saving.cancel()}>
        ${common.cancel}
      </button>
    </div>`;
  }

  get #mayHaveNotes(): boolean {
    return this.hasNotes ?? this.#session.current?.reaches('internal') ?? false;
  }

  readonly #handleClick = (): void => {
    if (this.#menu.isOpen) this.#menu.hide();
    else this.#open();
  };

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    if (!['ArrowDown', 'ArrowUp'].includes(event.key) || this.#menu.isOpen) return;
    event.preventDefault();
    this.#open(event.key === 'ArrowUp');
  };

  #open(isFromEnd = false): void {
    this.#includesNotes = false;
    this.#zoom = zoomOf(this);
    void this.#menu.show(this.opener, undefined, isFromEnd);
  }

  #toggleNotes(): void {
    this.#includesNotes = !this.#includesNotes;
    this.requestUpdate();
  }

  /** The menu stays open, to go on. */
  #changeZoom(by: 1 | -1 | 0): void {
    const zoom = by === 0 ? undefined : nextZoom(this.#zoom, by);
    const request = new ChatZoomEvent(zoom);
    if (!this.dispatchEvent(request)) return;
    this.#zoom = zoom ?? this.#zoom;
    this.#session.current?.prefer({type: 'zoomed', zoom});
    void this.#readZoom();
  }

  /** Once what is around has taken it up. */
  async #readZoom(): Promise<void> {
    await new Promise(requestAnimationFrame);
    if (!this.isConnected) return;
    this.#zoom = zoomOf(this);
    this.requestUpdate();
    const {common} = this.#localize.terms;
    this.#announcer.announce(common.zoomLevel(this.#localize.format.percent(this.#zoom)));
  }

  #choose(command: ConversationCommand): void {
    const includesNotes = this.#mayHaveNotes && this.#includesNotes;
    this.#menu.hide();
    if (command === 'search') this.#search();
    else if (command === 'print') void this.#print(includesNotes);
    else void this.#save(command === 'save-html' ? 'html' : 'text', includesNotes);
  }

  #search(): void {
    const request = new ChatSearchEvent();
    if (this.dispatchEvent(request)) void this.#transcript?.openSearch();
  }

  async #print(internalNotes: boolean): Promise<void> {
    const request = new ChatPrintEvent(internalNotes);
    if (!this.dispatchEvent(request)) return;
    await this.#work((how) => this.#transcript?.printTranscript({internalNotes, ...how}));
  }

  async #save(format: 'text' | 'html', internalNotes: boolean): Promise<void> {
    const request = new ChatExportEvent(format, internalNotes);
    if (!this.dispatchEvent(request)) return;
    const name = this.#fileName(format, internalNotes);
    const outcome = await this.#work(async (how) => {
      const file = await this.#transcript?.exportTranscript({format, internalNotes, ...how});
      if (file) download(file, name);
    });
    if (outcome === 'done') this.#announcer.announce(this.#localize.terms.export.saved);
  }

  async #work(work: (how: Work) => Promise<void> | undefined) {
    if (this.#saving.isRunning) return undefined;
    const outcome = await this.#saving.run(async (how) => work(how));
    const {cancelled, failed} = this.#localize.terms.export;
    if (outcome !== 'done') this.#announcer.announce(outcome === 'failed' ? failed : cancelled);
    if (outcome === 'cancelled') this.opener?.focus();
    return outcome;
  }

  /** After whom it's with and the day. */
  #fileName(format: 'text' | 'html', internalNotes: boolean): string {
    const {terms} = this.#localize;
    const contact = this.#contact.value;
    const name = this.contactName ?? (contact ? displayName(contact) : terms.transcript.nameless);
    const now = new Date(this.#session.current?.clock.now() ?? Date.now());
    const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
      .map((part) => String(part).padStart(2, '0'))
      .join('-');
    const notes = internalNotes ? ` (${terms.export.notesInName})` : '';
    const extension = format === 'html' ? '.html' : '.txt';
    return `${readFileName(`${name} ${day}${notes}.`).base}${extension}`;
  }

  get #transcript(): ChatTranscript | undefined {
    return checked(this, 'transcript', this.transcript, 'a <chat-transcript>', isTranscript);
  }
}

const isTranscript = (value: unknown): boolean =>
  value instanceof HTMLElement && 'openSearch' in value && typeof value.openSearch === 'function';

declare global {
  interface HTMLElementTagNameMap {
    'conversation-menu': ConversationMenu;
  }
}
