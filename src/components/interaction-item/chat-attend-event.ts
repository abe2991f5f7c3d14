/** The agent has looked at a chat that asked for attention: it stops flashing (I5). Not canceled, its session is told. */
export class ChatAttendEvent extends Event {
  static readonly type = 'chat-attend';

  constructor(readonly interactionId: string) {
    super(ChatAttendEvent.type, {bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    [ChatAttendEvent.type]: ChatAttendEvent;
  }
}
