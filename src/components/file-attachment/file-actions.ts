import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {inspectFile} from '../../content/files/inspect-file.js';
import type {FileReference} from '../../model/content.js';
import {ChatFileDeleteEvent} from './chat-file-delete-event.js';
import {ChatFileOpenEvent} from './chat-file-open-event.js';
import {ChatFilePrintEvent} from './chat-file-print-event.js';
import {ChatFileSaveAllEvent} from './chat-file-save-all-event.js';
import {ChatFileSaveEvent} from './chat-file-save-event.js';
import {download} from '../../controllers/download.js';
import type {FileContent} from './file-content.js';
import type {LoadFile} from './file-source.js';
import type {FileCommand} from './menu-template.js';
import {fullSide} from './image-view.js';
import {draw, pictureOf} from './picture.js';
import {printPicture} from './print-picture.js';
import {Question} from './question.js';
import {archiveOf, loadAll, notAsked, riskyOf} from './save-all.js';

/** What the actions are about. */
export interface FileSubject {
  readonly content: FileContent;
  file(): FileReference;
  /** All files of the conversation. */
  files(): readonly FileReference[];
  load(): LoadFile | undefined;
  /** Shows the image in full size. */
  show(blob: Blob): void;
  /** Tells what couldn't be done. */
  tell(problem: FileProblem | undefined): void;
}

/** Why an action came to nothing; for several files, how many failed. */
export type FileProblem = 'cannotLoad' | 'unavailable' | 'cannotDisplay' | 'unreadable' | number;

const archiveName = 'files.zip';

/** What can be done with a file: each a request that the page may take over, then done here. */
export class FileActions implements ReactiveController {
  readonly question: Question;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #subject: FileSubject;
  #releases: (() => void)[] = [];
  #abort = new AbortController();
  #running = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, subject: FileSubject) {
    this.#host = host;
    this.#subject = subject;
    this.question = new Question(host);
    host.addController(this);
  }

  /** Whether bytes are being loaded for an action. */
  get isBusy(): boolean {
    return this.#running > 0;
  }

  /** Never rejects: what goes wrong is told. */
  async run(command: FileCommand): Promise<void> {
    this.#subject.tell(undefined);
    const actions = {
      open: () => this.#open(),
      save: () => this.#save(),
      'save-all': () => this.#saveAll(),
      print: () => this.#print(),
      delete: async () => this.#delete([this.#subject.file()]),
      'delete-all': async () => this.#delete(this.#subject.files()),
    };
    await actions[command]().catch((error: unknown) => {
      if (!this.#abort.signal.aborted) console.warn('Deskside: <file-attachment>', error);
    });
  }

  hostConnected(): void {
    this.#abort = new AbortController();
  }

  hostDisconnected(): void {
    this.#abort.abort();
    for (const release of this.#releases) release();
    this.#releases = [];
  }

  async #open(): Promise<void> {
    const {file, content} = this.#subject;
    const request = new ChatFileOpenEvent(file());
    if (!this.#host.dispatchEvent(request)) return;
    const blob = content.inspected.expectsPreview ? await this.#bytes() : undefined;
    if (content.inspected.mayPreview && blob) this.#subject.show(blob);
    else if (blob || !content.inspected.expectsPreview) await this.#save();
  }

  async #save(): Promise<void> {
    const {file, content} = this.#subject;
    const asked = riskyOf([content.inspected]);
    if (!(await this.question.ask(asked))) return;
    const {saveName} = content.inspected;
    const request = new ChatFileSaveEvent(file(), saveName);
    if (!this.#host.dispatchEvent(request)) return;
    const blob = await this.#bytes();
    if (!blob) return;
    const found = notAsked(riskyOf([content.inspected]), asked);
    if (await this.question.ask(found)) this.#download(blob, saveName);
  }

  async #saveAll(): Promise<void> {
    const {load, tell} = this.#subject;
    const files = this.#subject.files();
    if (files.length < 2) return this.#save();
    const asked = riskyOf(files.map((file) => inspectFile(file)));
    if (!(await this.question.ask(asked))) return;
    const request = new ChatFileSaveAllEvent(files);
    if (!this.#host.dispatchEvent(request)) return;
    const loaded = await this.#busy(loadAll(files, load(), this.#abort.signal));
    const found = notAsked(riskyOf(loaded.map(({inspected}) => inspected)), asked);
    if (!(await this.question.ask(found))) return;
    if (loaded.length > 0) this.#download(await this.#busy(archiveOf(loaded)), archiveName);
    if (loaded.length < files.length) tell(files.length - loaded.length);
  }

  #delete(files: readonly FileReference[]): void {
    const request = new ChatFileDeleteEvent(files);
    this.#host.dispatchEvent(request);
  }

  async #print(): Promise<void> {
    const {file, content} = this.#subject;
    const request = new ChatFilePrintEvent(file());
    if (!this.#host.dispatchEvent(request)) return;
    const blob = await this.#bytes();
    if (!blob) return;
    const picture = await pictureOf(blob, content.inspected, fullSide);
    const canvas = document.createElement('canvas');
    if (picture && draw(picture, canvas)) printPicture(canvas);
    else this.#subject.tell('cannotDisplay');
  }

  async #bytes(): Promise<Blob | undefined> {
    const {content} = this.#subject;
    if (!content.isReachable) this.#subject.tell('unavailable');
    if (!content.isReachable) return undefined;
    const blob = await this.#busy(content.blob().catch(() => undefined));
    if (!blob && !this.#abort.signal.aborted) this.#subject.tell('cannotLoad');
    return blob;
  }

  async #busy<T>(work: Promise<T>): Promise<T> {
    this.#running++;
    this.#host.requestUpdate();
    try {
      return await work;
    } finally {
      this.#running--;
      this.#host.requestUpdate();
    }
  }

  #download(blob: Blob, name: string): void {
    this.#releases.push(download(blob, name));
  }
}
