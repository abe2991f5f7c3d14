import type {FileReference} from '../../model/content.js';

/** Asks for a file to be opened. Not canceled, an image is shown in full size, anything else is saved. */
export class ChatFileOpenEvent extends Event {
  static readonly type = 'chat-file-open';

  constructor(readonly file: FileReference) {
    super(ChatFileOpenEvent.type, {bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    [ChatFileOpenEvent.type]: ChatFileOpenEvent;
  }
}
