/** The agent wants to call a number. Unless cancelled, the session does it, or the browser by the `tel:` address. */
export class ChatCallEvent extends Event {
  static readonly type = 'chat-call';
  /** With its country code where that is known, such as `+4930901820`. */
  readonly number: string;

  constructor(number: string) {
    super(ChatCallEvent.type, {bubbles: true, composed: true, cancelable: true});
    this.number = number;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'chat-call': ChatCallEvent;
  }
}
