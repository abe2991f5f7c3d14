import type {ReactiveController, ReactiveControllerHost} from 'lit';

export interface FileDropOptions {
  /** Whether files may be dropped now. */
  accepts(): boolean;
  drop(files: readonly File[]): void;
}

/**
 * Takes files that are dropped on its host. Also where none may be dropped a file isn't left to the browser, which would show
 * it in place of the page.
 */
export class FileDropController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: FileDropOptions;
  #isOver = false;

  constructor(host: ReactiveControllerHost & HTMLElement, options: FileDropOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Whether files that may be dropped are held over the host. */
  get isOver(): boolean {
    return this.#isOver;
  }

  hostConnected(): void {
    this.#host.addEventListener('dragover', this.#handleOver);
    this.#host.addEventListener('dragleave', this.#handleLeave);
    this.#host.addEventListener('drop', this.#handleDrop);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('dragover', this.#handleOver);
    this.#host.removeEventListener('dragleave', this.#handleLeave);
    this.#host.removeEventListener('drop', this.#handleDrop);
    this.#become(false);
  }

  #become(isOver: boolean): void {
    if (isOver === this.#isOver) return;
    this.#isOver = isOver;
    this.#host.requestUpdate();
  }

  readonly #handleOver = (event: DragEvent): void => {
    // Whoever is inside of the host and takes files has taken it.
    const isTaken = event.defaultPrevented;
    const {dataTransfer} = event;
    if (isTaken) this.#become(false);
    if (isTaken || !dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    const accepts = this.#options.accepts();
    dataTransfer.dropEffect = accepts ? 'copy' : 'none';
    this.#become(accepts);
  };

  readonly #handleLeave = ({relatedTarget}: DragEvent): void => {
    if (!(relatedTarget instanceof Node && this.#host.contains(relatedTarget))) this.#become(false);
  };

  readonly #handleDrop = (event: DragEvent): void => {
    this.#become(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (event.defaultPrevented || files.length === 0) return;
    event.preventDefault();
    if (this.#options.accepts()) this.#options.drop(files);
  };
}
