import type {ReactiveControllerHost} from 'lit';
import {responseFields, type FieldValue} from '../../model/response-text.js';
import type {AskedField} from './response-preview.js';

export interface AskedFieldsOptions {
  /** What needn't be asked for. */
  known(): FieldValue;
  /** A field's name as the agent reads it. */
  label(name: string): string;
  /** Says that a field is empty still. */
  missing(label: string): void;
}

type Host = ReactiveControllerHost & HTMLElement;

/** The fields that an interaction knows nothing for: the agent fills them in. */
export class AskedFields {
  readonly #host: Host;
  readonly #options: AskedFieldsOptions;
  readonly #filled = new Map<string, string>();
  /** Was empty when the agent wanted to insert. */
  #needed: string | undefined;

  constructor(host: Host, options: AskedFieldsOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** What is known of a field, or has been filled in. */
  readonly valueOf: FieldValue = (name) => this.#options.known()(name) || this.#filled.get(name);

  /** Those of a text. */
  in(text: string): readonly AskedField[] {
    const known = this.#options.known();
    return responseFields(text)
      .filter((name) => !known(name)?.trim())
      .map((name) => ({
        name,
        label: this.#options.label(name),
        value: this.#filled.get(name) ?? '',
        isNeeded: this.#needed === name,
      }));
  }

  fill(name: string, value: string): void {
    this.#filled.set(name, value);
    if (this.#needed === name) this.#needed = undefined;
    this.#host.requestUpdate();
  }

  /** Never a hole in what a contact reads: the agent says what is missing. */
  ask(name: string): void {
    const inputs = this.#inputs;
    const hasFocus = inputs.some((input) => input === this.#host.shadowRoot?.activeElement);
    if (hasFocus || this.#needed !== undefined) this.#needed = name;
    inputs.find(({dataset}) => dataset['name'] === name)?.focus();
    this.#options.missing(this.#options.label(name));
    this.#host.requestUpdate();
  }

  /** Puts the caret into the first; returns false where there's none. */
  focus(): boolean {
    const [first] = this.#inputs;
    first?.focus();
    return first !== undefined;
  }

  /** What was missing isn't any more, or isn't wanted. */
  settle(): void {
    this.#needed = undefined;
    this.#host.requestUpdate();
  }

  /** What was filled in for one contact is no other's. */
  clear(): void {
    this.#filled.clear();
    this.settle();
  }

  get #inputs(): readonly HTMLElement[] {
    return [...(this.#host.shadowRoot?.querySelectorAll<HTMLElement>('.asked-field') ?? [])];
  }
}
