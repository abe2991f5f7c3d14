/** Asks for an offer to be rejected. Not canceled, the desk does so. */
export class ChatRejectEvent extends Event {
  static readonly type = 'chat-reject';

  constructor(readonly interactionId: string) {
    super(ChatRejectEvent.type, {bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    [ChatRejectEvent.type]: ChatRejectEvent;
  }
}
