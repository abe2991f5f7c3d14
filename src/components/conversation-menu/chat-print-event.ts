/** The agent wants to print the conversation. Unless cancelled, it's printed. */
export class ChatPrintEvent extends Event {
  static readonly type = 'chat-print';

  constructor(
    /** With what the contact can't see. */
    readonly internalNotes: boolean,
  ) {
    super(ChatPrintEvent.type, {bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    [ChatPrintEvent.type]: ChatPrintEvent;
  }
}
