/** Asks for another text size (I7). Not canceled, it's the agent's for all of their windows. */
export class ChatZoomEvent extends Event {
  static readonly type = 'chat-zoom';

  /** @param zoom - 0.75 to 2; undefined for what the options say. */
  constructor(readonly zoom: number | undefined) {
    super(ChatZoomEvent.type, {bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    [ChatZoomEvent.type]: ChatZoomEvent;
  }
}
