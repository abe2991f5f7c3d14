/** Asks for an interaction's window to come forward. Not canceled, the desk does so. */
export class ChatFocusEvent extends Event {
  static readonly type = 'chat-focus';

  constructor(readonly interactionId: string) {
    super(ChatFocusEvent.type, {bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    [ChatFocusEvent.type]: ChatFocusEvent;
  }
}
