import type {FileReference} from '../../model/content.js';

/** Asks for a file that is on its way not to be sent. Does nothing by itself: whoever sends it listens. */
export class ChatFileCancelEvent extends Event {
  static readonly type = 'chat-file-cancel';

  constructor(readonly file: FileReference) {
    super(ChatFileCancelEvent.type, {bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    [ChatFileCancelEvent.type]: ChatFileCancelEvent;
  }
}
