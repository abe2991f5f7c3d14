/** Asks for an ended chat to be marked as done, which closes it. Not canceled, the toolbar's session does it. */
export class ChatMarkDoneEvent extends Event {
  static readonly type = 'chat-mark-done';

  /** @param interactionId - Undefined from a toolbar that stands alone. */
  constructor(readonly interactionId?: string) {
    super(ChatMarkDoneEvent.type, {bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    [ChatMarkDoneEvent.type]: ChatMarkDoneEvent;
  }
}
