import type {PushedUrl} from '../../model/pushed-url.js';

/** The agent's earlier addresses are others now: one was pushed, checked or removed. */
export class ChatUrlHistoryChangeEvent extends Event {
  static readonly type = 'chat-url-history-change';

  /** @param history - Newest first. */
  constructor(readonly history: readonly PushedUrl[]) {
    super(ChatUrlHistoryChangeEvent.type, {bubbles: true, composed: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    [ChatUrlHistoryChangeEvent.type]: ChatUrlHistoryChangeEvent;
  }
}
