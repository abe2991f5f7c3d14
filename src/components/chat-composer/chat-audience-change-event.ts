import type {Audience} from '../../model/entry.js';

/** The agent has chosen whom the composer writes to. */
export class ChatAudienceChangeEvent extends Event {
  static readonly type = 'chat-audience-change';

  constructor(readonly audience: Audience) {
    super(ChatAudienceChangeEvent.type, {bubbles: true, composed: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    [ChatAudienceChangeEvent.type]: ChatAudienceChangeEvent;
  }
}
