import type {LinkKind} from '../content/links/index.js';

/** The agent opens a link of a message. Unless cancelled, the browser opens it in a new tab, without opener and referrer. */
export class ChatLinkOpenEvent extends Event {
  static readonly type = 'chat-link-open';
  /** Absolute, and safe to open. */
  readonly url: string;
  /** What it leads to. */
  readonly kind: LinkKind;

  constructor(url: string, kind: LinkKind = 'url') {
    super(ChatLinkOpenEvent.type, {bubbles: true, composed: true, cancelable: true});
    this.url = url;
    this.kind = kind;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'chat-link-open': ChatLinkOpenEvent;
  }
}
