/** Asks for what was before the first entry (T9). Not canceled, the transcript's session loads it. */
export class ChatLoadHistoryEvent extends Event {
  static readonly type = 'chat-load-history';

  constructor() {
    super(ChatLoadHistoryEvent.type, {bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    [ChatLoadHistoryEvent.type]: ChatLoadHistoryEvent;
  }
}
