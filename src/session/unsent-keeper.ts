import type {Clock} from '../internal/clock.js';
import {createUuid} from '../internal/uuid.js';
import type {Audience} from '../model/entry.js';
import type {DraftStore} from './draft-store.js';
import {
  audiences,
  byAudience,
  hasOwnWords,
  isEmpty,
  isNoDraft,
  isSameDraft,
  joinDrafts,
  noDraft,
  readWords,
  type CurrentWords,
  type DeskWords,
  type Draft,
  type OwnWords,
  type StoredDraft,
  type UnsentWords,
} from './unsent-words.js';

/** Words are safe this many milliseconds after the first key. */
const delay = 300;
/** A store that is full or blocked may not be so later. */
const retryDelay = 2_000;

/** A desk among those of the agent's other tabs. */
export interface DeskPresence {
  readonly id: string;
  /** Tells the others that words of an interaction were stored. */
  tell(interactionId: string): void;
  /** Resolves once that desk is gone; undefined if it's gone already, for all that can be known. */
  whenGone(deskId: string): Promise<void> | undefined;
}

/** What a keeper needs of its session. */
export interface UnsentSite {
  readonly interactionId: string;
  readonly store: DraftStore;
  readonly clock: Clock;
  readonly presence: DeskPresence;
  /** Whose words they are; empty until the backend has said. */
  agentId(): string;
  words(): CurrentWords;
  /** What is being written was written elsewhere, or in an earlier life of the page. */
  take(audience: Audience, draft: Draft): void;
  /** What a desk left that is gone. */
  adopt(words: OwnWords): void;
}

/**
 * Keeps an interaction's unsent words in the store, soon but not on every key. All tabs of an agent write to the same place: a tab
 * writes over a draft only if it knows what is there. Where another was faster, it takes that up first: in place of its own words
 * where those are stored, together with them where they aren't.
 */
export class UnsentKeeper {
  readonly #site: UnsentSite;
  readonly #by = createUuid();
  /** The drafts as this tab last found or left them in the store. */
  #known: Readonly<Record<Audience, StoredDraft>> = byAudience(() => noDraft);
  readonly #watched = new Set<string>();
  readonly #gone = new Set<string>();
  #timer: number | undefined;
  #versions = 0;
  #isExchanging = false;
  #isDue = false;
  #isResting = false;
  #isClosed = false;
  #isRemoved = false;

  constructor(site: UnsentSite) {
    this.#site = site;
  }

  /** Stores the words before long. */
  keep(): void {
    this.#isResting = false;
    this.#flushIn(delay);
  }

  /** Stores what isn't stored yet, and takes up what others have stored. */
  flush(): void {
    this.#site.clock.clearTimeout(this.#timer);
    this.#timer = undefined;
    void this.exchange();
  }

  /** Takes up what others have stored, and stores what isn't. One at a time, each after what the one before has found. */
  async exchange(): Promise<void> {
    if (this.#isClosed) return;
    this.#isDue = true;
    if (this.#isExchanging) return;
    this.#isExchanging = true;
    while (this.#isDue && !this.#isRemoved) {
      this.#isDue = false;
      try {
        await this.#exchangeOnce();
      } catch {
        // Storage may be full, blocked or gone: until it isn't, the words last as long as the page.
        if (!this.#isResting && this.#hasUnstored()) this.#flushIn(retryDelay);
      }
    }
    this.#isExchanging = false;
  }

  /** Stores what isn't stored yet, and waits for no other desk any more. */
  stop(): void {
    this.#watched.clear();
    this.#isResting = true;
    this.flush();
  }

  /** Stores what isn't stored yet, and no more: the desk may have the interaction back in another life. */
  close(): void {
    this.stop();
    this.#isClosed = true;
  }

  /** Writes nothing more, and forgets what is written. */
  remove(): void {
    this.#isClosed = this.#isRemoved = true;
    this.#site.clock.clearTimeout(this.#timer);
    void this.#change(() => undefined).catch(() => undefined);
  }

  #hasUnstored(): boolean {
    const words = this.#site.words();
    const isOther = (audience: Audience): boolean =>
      !isSameDraft(words.drafts[audience], this.#known[audience]);
    return hasOwnWords(words) || audiences.some(isOther);
  }

  #flushIn(milliseconds: number): void {
    if (this.#isClosed) return;
    this.#timer ??= this.#site.clock.setTimeout(() => this.flush(), milliseconds);
  }

  async #exchangeOnce(): Promise<void> {
    let before = readWords(undefined);
    let after = before;
    await this.#change((stored) => {
      before = readWords(stored);
      after = this.#withOwn(before);
      if (isEmpty(after)) return undefined;
      return stored && JSON.stringify(after) === JSON.stringify(stored) ? stored : after;
    });
    for (const audience of audiences)
      this.#take(audience, before.drafts[audience], after.drafts[audience]);
    for (const words of before.desks.filter((one) => this.#isLeft(one))) this.#adopt(words);
    for (const {desk} of after.desks) this.#watch(desk);
    if (JSON.stringify(after) !== JSON.stringify(before))
      this.#site.presence.tell(this.#site.interactionId);
  }

  async #change(
    change: (stored: UnsentWords | undefined) => UnsentWords | undefined,
  ): Promise<void> {
    const {store, interactionId} = this.#site;
    await store.change(this.#site.agentId(), interactionId, change);
  }

  /** What is stored, with what this tab may write over it. */
  #withOwn({drafts, desks}: UnsentWords): UnsentWords {
    const {drafts: written, outbox, attached} = this.#site.words();
    const left = desks.filter((words) => this.#isLeft(words));
    const own: DeskWords = {
      by: this.#by,
      desk: this.#site.presence.id,
      outbox: withoutRepeats([...left.flatMap((words) => words.outbox), ...outbox]),
      attached,
    };
    const others = desks.filter((words) => words.by !== this.#by && !left.includes(words));
    return {
      drafts: byAudience((audience) => this.#next(audience, drafts[audience], written[audience])),
      // In one order, whoever writes: only what is another makes others read it.
      desks: inOrder(hasOwnWords(own) ? [...others, own] : others),
    };
  }

  #next(audience: Audience, stored: StoredDraft, written: Draft): StoredDraft {
    const known = this.#known[audience];
    if (stored.version !== known.version || isSameDraft(written, known)) return stored;
    if (isNoDraft(written)) return noDraft;
    return {...written, version: `${this.#by} ${++this.#versions}`};
  }

  /** Goes on from what is in the store now; words that aren't stored yet stay, behind it. */
  #take(audience: Audience, found: StoredDraft, stored: StoredDraft): void {
    const known = this.#known[audience];
    const written = this.#site.words().drafts[audience];
    this.#known = {...this.#known, [audience]: stored};
    const isOwn = stored !== found;
    if (isOwn || stored.version === known.version) return;
    const draft = isSameDraft(written, known) ? stored : joinDrafts(known, stored, written);
    if (!isSameDraft(draft, written)) this.#site.take(audience, draft);
    if (!isSameDraft(draft, stored)) this.#isDue = true;
  }

  #adopt(words: DeskWords): void {
    this.#site.adopt(words);
    // Some of it may be on the server already.
    this.#isDue = true;
  }

  /** Whether those are the words of a desk that is gone, or of this one's earlier life with the interaction. */
  #isLeft({by, desk}: DeskWords): boolean {
    if (this.#isClosed || by === this.#by) return false;
    return desk === this.#site.presence.id || this.#gone.has(desk);
  }

  #watch(desk: string): void {
    if (desk === this.#site.presence.id || this.#watched.has(desk)) return;
    this.#watched.add(desk);
    const whenGone = this.#site.presence.whenGone(desk);
    const takeUp = (): void => {
      this.#gone.add(desk);
      void this.exchange();
    };
    if (whenGone) void whenGone.then(takeUp);
    else takeUp();
  }
}

const inOrder = (desks: readonly DeskWords[]): readonly DeskWords[] =>
  desks.toSorted((one, other) => (one.by < other.by ? -1 : 1));

const withoutRepeats = <Message extends {readonly key: string}>(
  messages: readonly Message[],
): readonly Message[] => [...new Map(messages.map((message) => [message.key, message])).values()];
