import type {FileReference} from '../../model/content.js';

/** Asks for a file to be printed. Not canceled, an image is printed as it's shown. */
export class ChatFilePrintEvent extends Event {
  static readonly type = 'chat-file-print';

  constructor(readonly file: FileReference) {
    super(ChatFilePrintEvent.type, {bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    [ChatFilePrintEvent.type]: ChatFilePrintEvent;
  }
}
