import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {property, query} from 'lit/decorators.js';
import {plainName} from '../../content/plain-text.js';
import {AnnouncerController} from '../../controllers/announcer.js';
import {LocalizeController} from '../../controllers/localize-controller.js';
import {SessionController} from '../../controllers/session-controller.js';
import {checked} from '../../internal/misuse.js';
import type {FileReference} from '../../model/content.js';
import type {FailureReason} from '../../model/entry.js';
import {busy, buttons, feedback, floating} from '../../styles/controls.js';
import {hostStyles} from '../../styles/host.js';
import {ChatFileCancelEvent} from './chat-file-cancel-event.js';
import {ContextMenu} from '../../controllers/context-menu.js';
import {renderQuestion, renderView} from './dialog-templates.js';
import {FileActions, type FileProblem} from './file-actions.js';
import {styles} from './file-attachment.styles.js';
import {FileContent} from './file-content.js';
import {filesOf, isFile} from './file-reading.js';
import type {LoadFile} from './file-source.js';
import {renderFile} from './file-template.js';
import {FileGestures} from './gestures.js';
import {ImageView} from './image-view.js';
import {renderMenu, type FileCommand} from './menu-template.js';
import {largestThumbnailed, Thumbnail} from './thumbnail.js';

const nameless: FileReference = {name: ''};

/**
 * A received file: the picture or the icon of its kind, its name, size and sender. Enter and a double click open it, the
 * space bar saves what is an icon, a menu has the rest. Nothing of it is ever run, followed or shown but raster pixels,
 * and nothing is loaded unless the page gives the bytes.
 *
 * @element file-attachment
 * @fires {ChatFileOpenEvent} chat-file-open - The agent opens the file; cancelable.
 * @fires {ChatFileSaveEvent} chat-file-save - The agent saves the file, asked before if it may be harmful; cancelable.
 * @fires {ChatFileSaveAllEvent} chat-file-save-all - The agent saves all files of the chat; cancelable.
 * @fires {ChatFilePrintEvent} chat-file-print - The agent prints the file; cancelable.
 * @fires {ChatFileCancelEvent} chat-file-cancel - The agent doesn't want a file on its way to be sent.
 * @fires {ChatFileDeleteEvent} chat-file-delete - The agent takes one or all files off that are to be sent.
 * @csspart file - All of it.
 * @csspart thumbnail - The picture's place.
 * @csspart icon - The icon, where there's no picture.
 * @csspart caption - Name, size and sender.
 * @csspart name - The name; its extension is always seen.
 * @csspart sender - Who sent it.
 * @csspart retry - Asks for the picture again.
 * @csspart more - Opens the menu.
 * @csspart menu - What can be done.
 * @csspart view - The image in full size.
 * @csspart question - Asked before a file is saved that may be harmful.
 */
export class FileAttachment extends LitElement {
  static override styles = [hostStyles, buttons, busy, floating, feedback, styles];

  /** The file. Its address is only used if it's of the page's own origin, or holds the bytes itself. */
  @property({attribute: false}) file?: FileReference;

  /** Gets the file's bytes, instead of its address. */
  @property({attribute: false}) load?: LoadFile;

  /** All files of the conversation, for "Save all", or what gives them when they're needed. When unset, the session's. */
  @property({attribute: false}) files?: readonly FileReference[] | (() => readonly FileReference[]);

  /** How much of it has been sent, from 0 to 1, while it's on its way. */
  @property({type: Number}) progress?: number;

  /** Why it couldn't be sent. */
  @property() failure?: FailureReason;

  /** It has yet to be sent: it's small, can be taken off, and a broken one is marked (F6). */
  @property({type: Boolean, reflect: true}) outgoing = false;

  /** The name of who sent it. */
  @property() sender = '';

  @query('.target') private readonly target!: HTMLElement | null;
  @query('.more') private readonly more!: HTMLElement | null;
  @query('.menu') private readonly menu!: HTMLElement | null;
  @query('.picture') private readonly picture!: HTMLCanvasElement | null;
  @query('.view-image') private readonly viewImage!: HTMLCanvasElement | null;
  @query('dialog') private readonly dialog!: HTMLDialogElement | null;

  readonly #localize = new LocalizeController(this);
  readonly #session = new SessionController(this);
  readonly #announcer = new AnnouncerController(this);
  readonly #content = new FileContent(this);
  readonly #thumbnail = new Thumbnail(this, {content: this.#content, canvas: () => this.picture});
  readonly #menu = new ContextMenu(this, {menu: () => this.menu});
  readonly #gestures = new FileGestures(this, {
    open: () => this.#run('open'),
    activate: () => this.#run(this.#thumbnail.state === 'shown' ? 'open' : 'save'),
    menu: (at) => void this.#menu.show(this.target, at),
  });
  readonly #view = new ImageView(this, {
    content: this.#content,
    canvas: () => this.viewImage,
    fail: () => this.#failView(),
  });
  readonly #actions = new FileActions(this, {
    content: this.#content,
    file: () => this.#file,
    files: () =>
      (typeof this.files === 'function' ? this.files() : this.files) ??
      filesOf(this.#session.current?.state.entries) ?? [this.#file],
    load: () => this.load,
    show: (blob) => this.#view.open(blob),
    tell: (problem) => this.#tell(problem),
  });
  #isPicture = false;
  #problem: FileProblem | undefined;
  #wasMenuOpen = false;

  /** Focuses the picture or icon. */
  override focus(options?: FocusOptions): void {
    this.target?.focus(options);
  }

  protected override willUpdate(): void {
    if (!this.#content.follow(this.#file, this.load)) return;
    const {inspected, isReachable} = this.#content;
    const isSmall = !((this.#file.size ?? 0) > largestThumbnailed);
    this.#isPicture = inspected.expectsPreview && isReachable && isSmall;
    this.#problem = undefined;
    this.#thumbnail.reset(this.#isPicture);
    this.#view.close();
    if (this.outgoing && !this.#isPicture) void this.#check();
  }

  /** What nobody looks at is looked into as well, before it goes to the contact. */
  async #check(): Promise<void> {
    const file = this.#file;
    const isReadable = await this.#content.blob().then(Boolean, () => false);
    if (!isReadable && file === this.#file && this.isConnected) this.#tell('unreadable');
  }

  protected override render(): TemplateResult {
    const on = this.#gestures;
    return html`<div
        class="file ${this.#isPicture ? 'has-picture' : ''}"
        part="file"
        @keydown=${this.#handlers.keydown}
        @contextmenu=${on.handleContextMenu}
        @dblclick=${on.handleDoubleClick}
        @pointerdown=${on.handlePointerDown}
        @pointermove=${on.handlePointerMove}
        @pointerup=${on.handlePointerEnd}
        @pointercancel=${on.handlePointerEnd}
      >
        ${this.#renderFace()}
      </div>
      ${this.#renderMenu()}${this.#renderDialog()}`;
  }

  protected override updated(): void {
    if (this.dialog && !this.dialog.open && this.isConnected) this.dialog.showModal();
  }

  #renderFace(): TemplateResult {
    const face = {
      inspected: this.#content.inspected,
      isPicture: this.#isPicture,
      thumbnail: this.#thumbnail.state,
      label: this.#label,
      size: this.#size,
      sender: plainName(this.sender),
      problem: this.#problemText ?? this.#failureText,
      progress: this.progress,
      isOutgoing: this.outgoing,
      isMenuOpen: this.#menu.isOpen,
      isBusy: this.#actions.isBusy,
      on: this.#handlers,
    };
    return renderFile(face, this.#localize.terms);
  }

  #renderMenu(): TemplateResult {
    const {saveName: name, danger, expectsPreview} = this.#content.inspected;
    const isBroken = this.#thumbnail.state === 'broken';
    const menu = {
      name,
      isOutgoing: this.outgoing,
      mayOpen: !danger,
      mayPrint: expectsPreview && !isBroken,
      choose: this.#choose,
      handleKeydown: this.#menu.handleKeydown,
    };
    return renderMenu(menu, this.#localize.terms);
  }

  #renderDialog(): TemplateResult | typeof nothing {
    const {terms} = this.#localize;
    const {question} = this.#actions;
    if (question.files.length > 0)
      return renderQuestion(question.files, (isWanted) => question.answer(isWanted), terms);
    if (!this.#view.isOpen) return nothing;
    const view = {
      name: this.#content.inspected.saveName,
      label: this.#label,
      size: this.#size,
      choose: (command: FileCommand) => this.#run(command),
      closed: () => this.#view.close(),
    };
    return renderView(view, terms);
  }

  readonly #handlers = {
    gestures: this.#gestures,
    // The press closes an open menu by taking the focus: the click that ends it must not open it again.
    menuDown: () => (this.#wasMenuOpen = this.#menu.isOpen),
    menu: () => {
      if (!this.#wasMenuOpen) void this.#menu.show(this.more);
      this.#wasMenuOpen = false;
    },
    cancel: () => {
      const request = new ChatFileCancelEvent(this.#file);
      this.dispatchEvent(request);
    },
    keydown: (event: KeyboardEvent) => {
      if (event.key === 'Delete' && this.outgoing) this.#run('delete');
    },
    retry: () => {
      this.#content.forget();
      this.#thumbnail.reset(this.#isPicture);
      this.focus();
    },
  };

  readonly #choose = (command: FileCommand): void => {
    this.#menu.hide();
    this.#run(command);
  };

  #run(command: FileCommand): void {
    void this.#actions.run(command);
  }

  #failView(): void {
    this.dialog?.close();
    this.#tell('cannotDisplay');
  }

  #tell(problem: FileProblem | undefined): void {
    this.#problem = problem;
    this.requestUpdate();
    const text = this.#problemText;
    if (text) this.#announcer.announce(text);
  }

  get #problemText(): string | undefined {
    const {file} = this.#localize.terms;
    if (typeof this.#problem === 'number') return file.partlySaved(this.#problem);
    return this.#problem && file[this.#problem];
  }

  get #failureText(): string | undefined {
    const {failure} = this.#localize.terms.file;
    return failure[this.failure as keyof typeof failure];
  }

  get #label(): string {
    const {file} = this.#localize.terms;
    const {kind, saveName} = this.#content.inspected;
    return file.described(file.kind[kind], saveName, this.#size, plainName(this.sender));
  }

  get #size(): string {
    return this.#localize.format.bytes(this.#file.size);
  }

  get #file(): FileReference {
    return checked(this, 'file', this.file, 'a file with a name', isFile) ?? nameless;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'file-attachment': FileAttachment;
  }
}
