/** Asks for what is missing in a gap (T20). Not canceled, the transcript's session loads it. */
export class ChatLoadMissingEvent extends Event {
  static readonly type = 'chat-load-missing';

  /** @param key - Of the gap's entry. */
  constructor(readonly key: string) {
    super(ChatLoadMissingEvent.type, {bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    [ChatLoadMissingEvent.type]: ChatLoadMissingEvent;
  }
}
