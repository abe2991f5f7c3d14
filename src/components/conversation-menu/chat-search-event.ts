/** The agent wants to search in the conversation. Unless cancelled, its search opens. */
export class ChatSearchEvent extends Event {
  static readonly type = 'chat-search';

  constructor() {
    super(ChatSearchEvent.type, {bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    [ChatSearchEvent.type]: ChatSearchEvent;
  }
}
