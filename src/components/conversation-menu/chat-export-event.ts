/** The agent wants to save the conversation. Unless cancelled, it's downloaded. */
export class ChatExportEvent extends Event {
  static readonly type = 'chat-export';

  constructor(
    readonly format: 'text' | 'html',
    /** With what the contact can't see. */
    readonly internalNotes: boolean,
  ) {
    super(ChatExportEvent.type, {bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    [ChatExportEvent.type]: ChatExportEvent;
  }
}
