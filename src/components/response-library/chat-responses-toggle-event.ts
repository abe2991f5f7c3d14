/** The agent wants to see the standard responses, or no longer. Cancelable; the window around it shows or hides them otherwise. */
export class ChatResponsesToggleEvent extends Event {
  static readonly type = 'chat-responses-toggle';

  /**
   * @param open - Whether they're to be shown.
   * @param responseId - The response to show, where it's a certain one.
   */
  constructor(
    readonly open: boolean,
    readonly responseId?: string,
  ) {
    super(ChatResponsesToggleEvent.type, {bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    [ChatResponsesToggleEvent.type]: ChatResponsesToggleEvent;
  }
}
