/** An address to be looked at first. Not canceled, it opens in a new tab. */
export class ChatCheckUrlEvent extends Event {
  static readonly type = 'chat-check-url';

  /** @param url - Absolute, with http or https: exactly as it would be pushed. */
  constructor(readonly url: string) {
    super(ChatCheckUrlEvent.type, {bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    [ChatCheckUrlEvent.type]: ChatCheckUrlEvent;
  }
}
