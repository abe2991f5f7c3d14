/** The agent asks for a failed message to be sent again. Unless cancelled, the session does so. */
export class ChatRetryEvent extends Event {
  static readonly type = 'chat-retry';
  /** The message's. */
  readonly key: string;

  constructor(key: string) {
    super(ChatRetryEvent.type, {bubbles: true, composed: true, cancelable: true});
    this.key = key;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'chat-retry': ChatRetryEvent;
  }
}
