import {ContextProvider} from '@lit/context';
import {css, html, LitElement} from 'lit';
import {property} from 'lit/decorators.js';
import type {ChatSession as Session} from '../../session/chat-session.js';
import {sessionContext} from '../../session/contexts.js';

/**
 * Gives the elements inside it one interaction to show and to act on. It has no face of its own.
 *
 * @element chat-session
 * @slot - Elements that show the interaction.
 */
export class ChatSessionElement extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /** The interaction; another one takes its place at any time. */
  @property({attribute: false}) session?: Session;

  readonly #provider = new ContextProvider(this, {context: sessionContext});

  protected override willUpdate(): void {
    this.#provider.setValue(this.session);
  }

  protected override render() {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'chat-session': ChatSessionElement;
  }
}
