import type {ChatRequest} from '../src/backends/centre/centre-event.js';
import {WebSocketBackend} from '../src/backends/websocket/index.js';

/** The contact's end of the same link: the verbs are an agent's, and one more asks for a chat. */
export class ContactBackend extends WebSocketBackend {
  /** What the contact is typing, for agents who may see it (T6). */
  preview = '';

  /** @param key - Asked for twice under one key, it's one chat. */
  async startChat(key: string, request: ChatRequest): Promise<void> {
    await this.link.request({type: 'start-chat', key, request});
  }

  override sendTyping(interactionId: string, typing: boolean): void {
    const more = typing ? {preview: this.preview} : {};
    this.link.notify({type: 'typing', interactionId, typing, ...more});
  }
}
