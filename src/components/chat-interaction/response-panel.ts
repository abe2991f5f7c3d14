import {html, nothing, type ReactiveController, type ReactiveControllerHost} from 'lit';
import {createRef, ref} from 'lit/directives/ref.js';
import {OnDemand} from '../../internal/on-demand.js';
import type {ChatComposer} from '../chat-composer/chat-composer.js';
import type {ChatInsertEvent} from '../chat-composer/chat-insert-event.js';
import type {ChatResponsesToggleEvent} from '../response-library/chat-responses-toggle-event.js';
import type {ResponseLibrary} from '../response-library/response-library.js';
import type {ResponseLibraryButton} from '../response-library-button/response-library-button.js';

const library = new OnDemand(() => import('../response-library/define.js'));

/** The standard responses of a window: between the conversation, which stays in view above, and the text. */
export class ResponsePanel implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #composer: () => ChatComposer | undefined;
  readonly #button = createRef<ResponseLibraryButton>();
  readonly #library = createRef<ResponseLibrary>();
  #isOpen = false;
  #responseId = '';
  #shouldFocus = false;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    composer: () => ChatComposer | undefined,
  ) {
    this.#host = host;
    this.#composer = composer;
    host.addController(this);
  }

  hostUpdated(): void {
    const element = this.#library.value;
    if (!this.#shouldFocus || !element) return;
    this.#shouldFocus = false;
    const isAsked = this.#responseId !== '';
    void element.updateComplete.then(() => (isAsked ? element.focusMissing() : element.focus()));
  }

  /** As a press of the button does. */
  toggle(): void {
    this.#button.value?.toggle();
  }

  /** What a button or the library itself asks for, unless a host has cancelled it. */
  readonly handleToggle = (event: ChatResponsesToggleEvent): void => {
    queueMicrotask(() => {
      if (event.defaultPrevented) return;
      if (event.open) void this.#show(event.responseId ?? '');
      else this.#hide();
    });
  };

  renderButton() {
    return html`<response-library-button
      slot="tools"
      ?open=${this.#isOpen}
      ${ref(this.#button)}
    ></response-library-button>`;
  }

  render(isDisabled: boolean) {
    if (!this.#isOpen) return nothing;
    return html`<response-library
      part="responses"
      closable
      ?disabled=${isDisabled}
      .responseId=${this.#responseId}
      @chat-insert=${this.#handleInsert}
      @chat-responses-toggle=${this.handleToggle}
      ${ref(this.#library)}
    ></response-library>`;
  }

  async #show(responseId: string): Promise<void> {
    if (!(await library.load())) return;
    this.#isOpen = true;
    this.#responseId = responseId;
    this.#shouldFocus = true;
    this.#host.requestUpdate();
  }

  #hide(): void {
    if (!this.#isOpen) return;
    this.#composer()?.focus();
    this.#isOpen = false;
    this.#responseId = '';
    this.#host.requestUpdate();
  }

  readonly #handleInsert = (event: ChatInsertEvent): void => {
    queueMicrotask(() => {
      if (event.defaultPrevented) return;
      const composer = this.#composer();
      this.#hide();
      if (event.text) composer?.insertText(event.text);
      if (event.files.length > 0) composer?.attach(event.files);
    });
  };
}
