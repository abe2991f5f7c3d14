import type {FileReference} from '../../model/content.js';

/** Asks for files that are to be sent to be taken off. Does nothing by itself: whoever holds them listens. */
export class ChatFileDeleteEvent extends Event {
  static readonly type = 'chat-file-delete';

  constructor(readonly files: readonly FileReference[]) {
    super(ChatFileDeleteEvent.type, {bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    [ChatFileDeleteEvent.type]: ChatFileDeleteEvent;
  }
}
