/** The agent wants to see what is masked in a message, where `privacy.reveal` lets them ask. Unless cancelled, it's shown. */
export class ChatRevealEvent extends Event {
  static readonly type = 'chat-reveal';
  /** The message's. */
  readonly key: string;

  constructor(key: string) {
    super(ChatRevealEvent.type, {bubbles: true, composed: true, cancelable: true});
    this.key = key;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'chat-reveal': ChatRevealEvent;
  }
}
