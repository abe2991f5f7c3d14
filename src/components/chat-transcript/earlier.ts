import {nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {ConversationTerms} from '../../i18n/terms.js';
import {adopt} from '../../internal/adopt.js';
import type {ChatSession} from '../../session/chat-session.js';
import {ChatLoadHistoryEvent} from './chat-load-history-event.js';
import {ChatLoadMissingEvent} from './chat-load-missing-event.js';
import {earlierStyles} from './earlier.styles.js';
import {beginning, gapTemplate} from './gap-action.js';
import {historyHead, type TranscriptHistory} from './history-head.js';
import {HistoryPrefetch} from './history-prefetch.js';
import type {Row} from './row.js';
import type {TranscriptRows} from './transcript-rows.js';

type Host = ReactiveControllerHost & HTMLElement;

export interface ReachOptions {
  readonly rows: TranscriptRows;
  session(): ChatSession | undefined;
  history(): TranscriptHistory | undefined;
}

const reaches = new WeakMap<Node, Reach>();

/** How a transcript reaches back, before its first entry and into its gaps: loaded where there's a way to do so. */
export class Reach {
  readonly #host: Host;
  readonly #options: ReachOptions;

  constructor(host: Host, options: ReachOptions) {
    this.#host = host;
    this.#options = options;
    adopt(host.shadowRoot, earlierStyles);
    reaches.set(host, this);
    const {rows, history} = options;
    new HistoryPrefetch(host, {
      history,
      scroller: () => rows.scroller,
      isReading: () => !rows.scroll.isFollowing,
      load: this.#loadHistory,
    });
  }

  /** What stands above the first entry. */
  head(terms: ConversationTerms): TemplateResult | typeof nothing {
    const history = this.#options.history();
    return history ? historyHead(history, terms, this.#loadHistory) : nothing;
  }

  loadMissing(event: Event): void {
    const request = new ChatLoadMissingEvent(this.#options.rows.leaveControl(event));
    if (this.#host.dispatchEvent(request)) void this.#options.session()?.loadMissing(request.key);
  }

  readonly #loadHistory = (): void => {
    const request = new ChatLoadHistoryEvent();
    if (this.#host.dispatchEvent(request)) void this.#options.session()?.loadHistory();
  };
}

export {beginning};

/** Made once for each transcript. */
export const reachOf = (host: Host, options: ReachOptions): Reach => new Reach(host, options);

/** In a gap's row: the way to fill it, or that it's being filled. */
export const gapAction = (row: Row): TemplateResult => gapTemplate(row, loadMissing);

/** A row knows nothing of the transcript that it's in. */
const loadMissing = (event: Event): void => {
  const root = (event.currentTarget as Element).getRootNode();
  if (root instanceof ShadowRoot) reaches.get(root.host)?.loadMissing(event);
};
