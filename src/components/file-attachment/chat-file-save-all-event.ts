import type {FileReference} from '../../model/content.js';

/** Asks for all files of the conversation to be saved, confirmed where it must be. Not canceled, they come as one archive. */
export class ChatFileSaveAllEvent extends Event {
  static readonly type = 'chat-file-save-all';

  constructor(readonly files: readonly FileReference[]) {
    super(ChatFileSaveAllEvent.type, {bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    [ChatFileSaveAllEvent.type]: ChatFileSaveAllEvent;
  }
}
