import type {Audience} from '../../model/entry.js';

/** Asks for a message to be sent. Not canceled, the composer's session sends it and the words are taken as sent. */
export class ChatSendEvent extends Event {
  static readonly type = 'chat-send';

  constructor(
    readonly text: string,
    readonly files: readonly File[] = [],
    /** Who will see it. */
    readonly audience: Audience = 'contact',
    /** The server's id of the message that it answers (C12). */
    readonly inReplyTo?: string,
  ) {
    super(ChatSendEvent.type, {bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    [ChatSendEvent.type]: ChatSendEvent;
  }
}
