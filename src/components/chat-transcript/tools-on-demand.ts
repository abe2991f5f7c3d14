import type {LitElement, ReactiveController} from 'lit';
import {OnDemand} from '../../internal/on-demand.js';
import type {ReadingTools} from './reading-tools.js';
import type {TranscriptRows} from './transcript-rows.js';

const modules = new OnDemand(() => import('./reading-tools.js'));

/** Loads the tools of a transcript when someone first turns to it, or asks for one. */
export class ToolsOnDemand implements ReactiveController {
  readonly #host: LitElement;
  readonly #rows: TranscriptRows;
  #tools: ReadingTools | undefined;

  constructor(host: LitElement, rows: TranscriptRows) {
    this.#host = host;
    this.#rows = rows;
    host.addController(this);
  }

  /** If they are there. */
  get loaded(): ReadingTools | undefined {
    return this.#tools;
  }

  /** Undefined if they can't be had. */
  async load(): Promise<ReadingTools | undefined> {
    const module = await modules.load();
    return module && (this.#tools ??= new module.ReadingTools(this.#host, this.#rows));
  }

  /** Takes a key that was pressed among the rows. */
  press(event: KeyboardEvent): boolean {
    const isSearch = event.key.toLowerCase() === 'f' && event.shiftKey && hasCommand(event);
    if (isSearch) void this.load().then((tools) => tools?.openSearch());
    return isSearch || (this.#tools?.press(event) ?? false);
  }

  hostUpdated(): void {
    this.#tools?.update();
  }
}

const hasCommand = ({ctrlKey, metaKey, altKey}: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) && !altKey;
