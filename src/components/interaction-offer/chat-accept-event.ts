/** Asks for an offer to be accepted. Not canceled, the desk does so. */
export class ChatAcceptEvent extends Event {
  static readonly type = 'chat-accept';

  constructor(readonly interactionId: string) {
    super(ChatAcceptEvent.type, {bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    [ChatAcceptEvent.type]: ChatAcceptEvent;
  }
}
