/** Asks for the chat to be ended, confirmed where it must be. Not canceled, the toolbar's session ends it. */
export class ChatEndEvent extends Event {
  static readonly type = 'chat-end';

  /** @param interactionId - Undefined from a toolbar that stands alone. */
  constructor(readonly interactionId?: string) {
    super(ChatEndEvent.type, {bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    [ChatEndEvent.type]: ChatEndEvent;
  }
}
