import type {ReactiveControllerHost} from 'lit';
import {adopt} from '../../internal/adopt.js';
import {AnswerButton} from './answer-button.js';
import {inUseStyles} from './in-use.styles.js';
import {revealBriefly} from './reveal-briefly.js';
import {Selecting} from './selecting.js';
import type {TranscriptRows} from './transcript-rows.js';

/** What an agent does with rows beside reading them: goes through them by keys, selects, copies, answers. */
export class RowUse {
  readonly #selecting: Selecting;
  readonly #answering: AnswerButton;
  readonly #host: HTMLElement;
  readonly #rows: TranscriptRows;

  constructor(host: ReactiveControllerHost & HTMLElement, rows: TranscriptRows) {
    this.#host = host;
    this.#rows = rows;
    adopt(host.shadowRoot, inUseStyles);
    this.#selecting = new Selecting(host, rows);
    this.#answering = new AnswerButton(host, rows);
  }

  connect(): void {
    this.#selecting.connect();
    this.#answering.connect();
    this.#host.shadowRoot?.addEventListener('click', this.#handleClick);
  }

  disconnect(): void {
    this.#selecting.disconnect();
    this.#answering.disconnect();
    this.#host.shadowRoot?.removeEventListener('click', this.#handleClick);
  }

  /** Takes a key that was pressed among the rows. */
  press(event: KeyboardEvent): boolean {
    return this.#answering.press(event) || this.#selecting.press(event);
  }

  copy(clipboard: DataTransfer): boolean {
    return this.#selecting.copy(clipboard);
  }

  /** What a message answers leads to it. */
  readonly #handleClick = ({target}: Event): void => {
    const quoted = target instanceof Element && target.closest<HTMLElement>('.quoted[data-key]');
    const key = quoted ? quoted.dataset['key'] : undefined;
    if (key !== undefined) revealBriefly(this.#rows, this.#rows.list.indexOfKey(key));
  };
}
