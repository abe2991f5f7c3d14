/** An address to be pushed to the contact. Not canceled, the session sends it. */
export class ChatPushUrlEvent extends Event {
  static readonly type = 'chat-push-url';

  /** @param url - Absolute, with http or https: exactly as it would be pushed. */
  constructor(readonly url: string) {
    super(ChatPushUrlEvent.type, {bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    [ChatPushUrlEvent.type]: ChatPushUrlEvent;
  }
}
