import type {Audience} from '../../model/entry.js';

/** The agent has changed what is being written, or sent it. */
export class ChatDraftChangeEvent extends Event {
  static readonly type = 'chat-draft-change';

  constructor(
    readonly text: string,
    /** Whom it's written for. */
    readonly audience: Audience = 'contact',
  ) {
    super(ChatDraftChangeEvent.type, {bubbles: true, composed: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    [ChatDraftChangeEvent.type]: ChatDraftChangeEvent;
  }
}
