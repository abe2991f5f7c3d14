import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {plainName} from '../../content/plain-text.js';
import {FileDropController} from '../../controllers/file-drop.js';
import type {Format} from '../../i18n/format.js';
import type {Terms} from '../../i18n/terms.js';
import type {RefusedFile} from '../../model/attached.js';
import type {FileTransfer} from '../../model/file-transfer.js';
import {attachIcon} from '../../styles/icons.js';
import {renderAttachments} from './attachment-list.js';
import type {DraftPlace} from './draft-place.js';
import {pastedFiles} from './pasted-files.js';

export interface ComposerFilesOptions {
  place(): DraftPlace;
  /** Which files may be attached; undefined if none now. */
  limits(): FileTransfer | undefined;
  /** Whose files they would be; empty when nobody is known. */
  contact(): string;
  localize(): {readonly terms: Terms; readonly format: Format};
  say(text: string): void;
}

type Host = ReactiveControllerHost & HTMLElement;

/** Files of a composer (F4): chosen, dropped or pasted, listed until they're sent. */
export class ComposerFiles {
  readonly #host: Host;
  readonly #options: ComposerFilesOptions;
  readonly #drop: FileDropController;
  #isLoading = false;

  constructor(host: Host, options: ComposerFilesOptions) {
    this.#host = host;
    this.#options = options;
    this.#drop = new FileDropController(host, {
      accepts: () => options.limits() !== undefined,
      drop: (files) => this.attach(files),
    });
  }

  get isEmpty(): boolean {
    return this.#options.place().files.attached.files.length === 0;
  }

  /** Attaches files to what is being written; says which can't be, and why. */
  attach(files: readonly File[]): void {
    const limits = this.#options.limits();
    if (!limits || files.length === 0) return;
    const {attachments} = this.#options.localize().terms;
    const list = this.#options.place().files;
    const before = list.attached.files.length;
    list.add(files, limits);
    const {files: attached, refused} = list.attached;
    const added = attached.length - before;
    const told = added > 0 ? [attachments.added(added)] : [];
    this.#options.say([...told, ...refused.map((file) => this.#words(file))].join(' '));
  }

  readonly handlePaste = (event: ClipboardEvent): void => {
    const {attachments} = this.#options.localize().terms;
    const files = pastedFiles(event.clipboardData, attachments.pasted);
    if (files.length === 0 || !this.#options.limits()) return;
    event.preventDefault();
    this.attach(files);
  };

  renderButton(): TemplateResult | typeof nothing {
    const limits = this.#options.limits();
    if (!limits) return nothing;
    const {composer} = this.#options.localize().terms;
    return html`<button
        type="button"
        class="button icon attach"
        part="attach"
        aria-label=${composer.attach}
        title=${composer.attach}
        @click=${this.#choose}
      >
        ${attachIcon()}
      </button>
      <input
        class="files"
        type="file"
        multiple
        hidden
        accept=${limits.types.join(',')}
        @change=${this.#handleChosen}
      />`;
  }

  renderList(): TemplateResult | typeof nothing {
    const {files} = this.#options.place();
    const {attached} = files;
    if (attached.files.length === 0 && attached.refused.length === 0) return nothing;
    if (attached.files.length > 0) void this.#load();
    const list = {
      attached,
      load: files.load,
      words: (file: RefusedFile) => this.#words(file),
      remove: (keys: readonly string[]) => this.#remove(keys),
      dismiss: () => {
        this.#host.focus();
        files.dismiss();
      },
    };
    const {terms, format} = this.#options.localize();
    return renderAttachments(list, terms, format.locale);
  }

  renderDrop(): TemplateResult | typeof nothing {
    if (!this.#drop.isOver) return nothing;
    const {attachments} = this.#options.localize().terms;
    const isInternal = this.#options.place().audience === 'internal';
    const words = isInternal ? attachments.dropInternal : attachments.drop(this.#options.contact());
    return html`<div class="drop" part="drop">
      ${attachIcon()}<span dir="auto">${words}</span>
    </div>`;
  }

  /** The focus first: what has it goes. */
  #remove(keys: readonly string[]): void {
    const {attachments} = this.#options.localize().terms;
    const {files} = this.#options.place();
    const names = files.attached.files.filter(({key}) => keys.includes(key));
    this.#host.focus();
    files.remove(keys);
    const [first] = names;
    if (first && names.length === 1)
      this.#options.say(attachments.removed(plainName(first.file.name)));
    else this.#options.say(attachments.removedAll);
  }

  #words({name, reason}: RefusedFile): string {
    const {terms, format} = this.#options.localize();
    const {maxSize, maxCount, types} = this.#options.limits() ?? {
      maxSize: 0,
      maxCount: 0,
      types: [],
    };
    const limits = {
      'too-large': format.bytes(maxSize),
      'too-many': String(maxCount),
      'wrong-type': types.join(', '),
      empty: '',
      lost: '',
    };
    return terms.attachments.refused[reason](plainName(name), limits[reason]);
  }

  /** Only who attaches files needs what shows them. */
  async #load(): Promise<void> {
    if (this.#isLoading) return;
    this.#isLoading = true;
    await import('../file-attachment/define.js').catch(() => (this.#isLoading = false));
    this.#host.requestUpdate();
  }

  readonly #choose = (event: Event): void => {
    const button = event.currentTarget as HTMLElement;
    (button.nextElementSibling as HTMLInputElement).click();
  };

  readonly #handleChosen = (event: Event): void => {
    const input = event.currentTarget as HTMLInputElement;
    this.attach([...(input.files ?? [])]);
    // The same file can be chosen again.
    input.value = '';
    this.#host.focus();
  };
}
