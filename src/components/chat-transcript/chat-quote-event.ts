/** Asks for what is being written to answer a message. Not canceled, the transcript's session takes it as quoted (C12). */
export class ChatQuoteEvent extends Event {
  static readonly type = 'chat-quote';

  /** @param id - The server's id of the message. */
  constructor(readonly id: string) {
    super(ChatQuoteEvent.type, {bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    [ChatQuoteEvent.type]: ChatQuoteEvent;
  }
}
