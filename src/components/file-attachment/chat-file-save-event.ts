import type {FileReference} from '../../model/content.js';

/** Asks for a file to be saved, confirmed where it must be. Not canceled, it's downloaded. */
export class ChatFileSaveEvent extends Event {
  static readonly type = 'chat-file-save';

  constructor(
    readonly file: FileReference,
    /** The name that it may safely be saved under. */
    readonly saveName: string,
  ) {
    super(ChatFileSaveEvent.type, {bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    [ChatFileSaveEvent.type]: ChatFileSaveEvent;
  }
}
