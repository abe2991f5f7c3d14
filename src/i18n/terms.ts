/** Whoever takes part, by role. */
type RoleTerms = Readonly<Record<'contact' | 'agent' | 'supervisor' | 'bot' | 'system', string>>;

/** States of a link to the server. */
type LinkTerms = Readonly<Record<'connected' | 'reconnecting' | 'disconnected', string>>;

/** What a system entry says, of the party it names and with what the server adds (a time, a target, a reason). */
type EventTerm = (name: string, text: string) => string;

/**
 * Every word that the kit shows or says, by the place it's used in. A host that wants other words registers a copy:
 * `registerTerms('en', {...english, composer: {...english.composer, send: 'Post'}})`.
 */
export interface Terms {
  readonly common: {
    readonly retry: string;
    readonly cancel: string;
    readonly close: string;
    readonly dismiss: string;
    readonly delete: string;
    readonly copy: string;
    readonly open: string;
    readonly save: string;
    readonly yes: string;
    readonly no: string;
    readonly more: string;
    readonly loading: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly zoomReset: string;
    readonly zoomLevel: (percent: string) => string;
  };
  readonly party: {
    readonly roles: RoleTerms;
    /** Beside the agent's own messages. */
    readonly you: string;
    readonly named: (name: string, role: string) => string;
    readonly list: string;
    /** Someone who isn't among the parties. */
    readonly unknown: string;
  };
  readonly audience: {
    /** Names the choice of audience. */
    readonly label: string;
    readonly to: (name: string) => string;
    readonly contact: string;
    readonly internal: string;
    readonly consultation: (name: string) => string;
    readonly internalHint: string;
    /** Said when the audience changes. */
    readonly nowContact: (name: string) => string;
    readonly nowInternal: string;
  };
  readonly offer: {
    /** Names the offer's group. */
    readonly name: (name: string) => string;
    readonly accept: string;
    readonly reject: string;
    readonly accepting: string;
    readonly rejecting: string;
    readonly origin: string;
    readonly subject: string;
    readonly waiting: string;
    /** The time as it's spoken. */
    readonly waitingFor: (time: string) => string;
    readonly expiresIn: (time: string) => string;
    readonly announced: (name: string) => string;
    readonly withdrawn: (name: string) => string;
  };
  /** The interaction bar, and the desk around it. */
  readonly bar: {
    readonly desk: string;
    readonly label: string;
    readonly offers: string;
    readonly item: (name: string) => string;
    readonly elapsed: string;
    /** The time as it's spoken. */
    readonly openFor: (time: string) => string;
    readonly unread: (count: number) => string;
    readonly attention: string;
    readonly emptyTitle: string;
    readonly emptyHint: string;
    readonly noneChosen: string;
    readonly waitingForYou: (count: number) => string;
    readonly waitingForThem: (count: number) => string;
    readonly nobodyWaits: string;
    readonly longest: (time: string) => string;
    /** The document's title while something needs attention (I4). */
    readonly title: (name: string) => string;
  };
  readonly status: Readonly<Record<'offered' | 'active' | 'waiting' | 'ended' | 'done', string>>;
  /** Why an interaction is where it is. */
  readonly reason: Readonly<
    Record<
      | 'accepted'
      | 'rejected'
      | 'withdrawn'
      | 'timed-out'
      | 'ended-by-agent'
      | 'ended-by-contact'
      | 'contact-disconnected'
      | 'marked-done'
      | 'transferred',
      (name: string) => string
    >
  >;
  readonly connection: {
    readonly party: LinkTerms;
    readonly ofParty: (name: string, state: string) => string;
    readonly own: LinkTerms & Readonly<Record<'idle' | 'connecting', string>>;
    readonly ofOwn: (state: string) => string;
    readonly media: Readonly<Record<'chat' | 'email' | 'voice' | 'sms' | 'callback', string>>;
    /** `media` is a list of the names above. */
    readonly lost: (media: string) => string;
    readonly gone: (media: string) => string;
    readonly restored: string;
    readonly starting: string;
  };
  readonly toolbar: {
    readonly label: string;
    readonly end: string;
    readonly markDone: string;
    readonly transfer: string;
    readonly conference: string;
    readonly consult: string;
    readonly callback: string;
    readonly pushUrl: string;
    readonly confirmEndTitle: (name: string) => string;
    readonly confirmEndText: string;
    readonly confirmEnd: string;
    readonly keep: string;
    readonly showDetails: string;
    readonly hideDetails: string;
    /** Why a button can't be used. */
    readonly disabled: Readonly<Record<'not-ended' | 'ended' | 'offline' | 'running', string>>;
  };
  readonly transcript: {
    readonly name: (name: string) => string;
    /** When there's no contact to name. */
    readonly nameless: string;
    readonly emptyTitle: string;
    readonly emptyHint: string;
    readonly newMessages: (count: number) => string;
    readonly unreadLine: string;
    /** Leads to the end when nothing new is there. */
    readonly latest: string;
    readonly gap: (count: number) => string;
    readonly gapAsk: string;
    readonly gapAsking: string;
    readonly begins: string;
    readonly loading: string;
    readonly failed: string;
    readonly allLoaded: (days: number) => string;
  };
  readonly message: {
    readonly delivery: Readonly<
      Record<'queued' | 'sending' | 'sent' | 'delivered' | 'read' | 'failed', string>
    >;
    readonly unread: string;
    readonly unreadTooltip: string;
    readonly failure: Readonly<
      Record<
        | 'refused'
        | 'too-long'
        | 'rate-limited'
        | 'unavailable'
        | 'timed-out'
        | 'ended'
        | 'unauthorized',
        string
      >
    >;
    readonly retry: string;
    readonly delete: string;
    readonly bot: string;
    readonly internal: string;
    readonly unshowable: string;
    /** After the beginning of a very long text. */
    readonly showAll: string;
    /** Once around the address: {@link around} gives what stands before and after the link. */
    readonly pushedUrl: (url: string) => string;
    /** As it's announced, and as a reader hears its row. */
    readonly spoken: (name: string, text: string) => string;
    readonly spokenInternal: (name: string, text: string) => string;
    /** One message of a copied selection. */
    readonly copied: (name: string, time: string, text: string) => string;
  };
  /** What system entries say (T2). */
  readonly event: Readonly<
    Record<
      | 'joined'
      | 'left'
      | 'disconnected'
      | 'invited'
      | 'refused'
      | 'transferred'
      | 'inactivity-warning'
      | 'timed-out'
      | 'callback-scheduled'
      | 'ended'
      | 'unreadable'
      | 'notice',
      EventTerm
    >
  >;
  readonly typing: {
    readonly typing: (names: readonly string[]) => string;
    readonly preview: (name: string) => string;
    readonly notSent: string;
  };
  readonly composer: {
    readonly label: string;
    readonly message: string;
    readonly send: string;
    readonly emoji: string;
    readonly attach: string;
    readonly responses: string;
    readonly placeholder: (name: string) => string;
    readonly placeholderInternal: string;
    readonly hint: Readonly<Record<'enter' | 'ctrl-enter', string>>;
    readonly left: (count: number) => string;
    readonly tooMany: (count: number) => string;
    readonly queueing: string;
    readonly gapWarning: string;
    readonly sendAnyway: string;
    /** Why nothing can be written. */
    readonly disabled: Readonly<
      Record<
        'offered' | 'waiting' | 'ended' | 'done' | 'offline' | 'queue-full' | 'observing' | 'alone',
        string
      >
    >;
  };
  readonly pending: {
    /** Names the timer. */
    readonly name: string;
    readonly stage: Readonly<Record<'calm' | 'late' | 'overdue', string>>;
    /** Announced; the time as it's spoken. */
    readonly late: (name: string, time: string) => string;
    readonly overdue: (name: string, time: string) => string;
    readonly toneHint: string;
  };
  readonly file: {
    readonly label: (name: string, size: string) => string;
    readonly image: (name: string) => string;
    readonly open: string;
    readonly save: string;
    readonly saveAll: string;
    readonly print: string;
    readonly kind: Readonly<
      Record<
        'image' | 'video' | 'audio' | 'document' | 'archive' | 'code' | 'executable' | 'unknown',
        string
      >
    >;
    /** Kind, name, size and sender in one; the last two may be empty. */
    readonly described: (kind: string, name: string, size: string, sender: string) => string;
    readonly actions: (name: string) => string;
    /** What Enter and the space bar do. */
    readonly keys: Readonly<Record<'open' | 'save' | 'ask', string>>;
    readonly cannotDisplay: string;
    readonly cannotOpen: string;
    readonly cannotPrint: string;
    readonly cannotLoad: string;
    /** There's no way to its bytes from here. */
    readonly unavailable: string;
    /** Of how many, how many couldn't be saved. */
    readonly partlySaved: (failed: number) => string;
    /** The mark on a file that {@link danger} is about. */
    readonly risky: string;
    readonly confirmSave: (name: string) => string;
    readonly confirmSaveAll: (count: number) => string;
    readonly danger: Readonly<Record<'program' | 'disguised' | 'mismatch', string>>;
    readonly onlyIfExpected: string;
    readonly saveAnyway: string;
  };
  /** What couldn't be done, to what, and what can be done now. */
  readonly failed: Readonly<
    Record<
      'accept' | 'reject' | 'send' | 'typing' | 'mark-read' | 'end' | 'mark-done',
      (name: string) => string
    >
  >;
}

/** The words that a conversation is shown with. */
export type ConversationTerms = Pick<Terms, 'transcript' | 'message' | 'event' | 'typing'> & {
  readonly party: Pick<Terms['party'], 'unknown'>;
  readonly file: Pick<Terms['file'], 'label'>;
};

/** What a phrase has before and after one of its parts. */
export const around = (phrase: string, part: string): readonly [before: string, after: string] => {
  const at = part ? phrase.indexOf(part) : -1;
  return at < 0 ? [phrase, ''] : [phrase.slice(0, at), phrase.slice(at + part.length)];
};
