/** The agent wants to write to an address. Unless cancelled, the session does it, or the browser by the `mailto:` address. */
export class ChatEmailEvent extends Event {
  static readonly type = 'chat-email';
  readonly address: string;

  constructor(address: string) {
    super(ChatEmailEvent.type, {bubbles: true, composed: true, cancelable: true});
    this.address = address;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'chat-email': ChatEmailEvent;
  }
}
