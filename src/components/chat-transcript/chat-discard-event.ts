/** The agent takes back a message that couldn't be sent. Unless cancelled, the session does so. */
export class ChatDiscardEvent extends Event {
  static readonly type = 'chat-discard';
  /** The message's. */
  readonly key: string;

  constructor(key: string) {
    super(ChatDiscardEvent.type, {bubbles: true, composed: true, cancelable: true});
    this.key = key;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'chat-discard': ChatDiscardEvent;
  }
}
