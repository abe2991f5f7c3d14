import type {ResponseHabits} from '../../session/response-habits.js';

/** The agent has marked a response as a favourite, or used one. */
export class ChatResponseHabitsChangeEvent extends Event {
  static readonly type = 'chat-response-habits-change';

  /** What is favourite and recent now, by id. */
  constructor(readonly habits: ResponseHabits) {
    super(ChatResponseHabitsChangeEvent.type, {bubbles: true, composed: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    [ChatResponseHabitsChangeEvent.type]: ChatResponseHabitsChangeEvent;
  }
}
