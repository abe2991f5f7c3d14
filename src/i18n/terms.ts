/** Whoever takes part, by role. */
type RoleTerms = Readonly<Record<'contact' | 'agent' | 'supervisor' | 'bot' | 'system', string>>;

/** States of a link to the server. */
type LinkTerms = Readonly<Record<'connected' | 'reconnecting' | 'disconnected', string>>;

/** One for each kind of medium. */
type MediaTerms<Term> = Readonly<Record<'image' | 'video' | 'audio' | 'animation' | 'file', Term>>;

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
    /** Why a chat flashes (I3), of the contact. */
    readonly reasons: Readonly<
      Record<
        | 'waiting'
        | 'party-joined'
        | 'party-left'
        | 'contact-left'
        | 'timing-out'
        | 'timed-out'
        | 'closing',
        (name: string) => string
      >
    >;
    readonly asks: (name: string, reason: string) => string;
    readonly emptyTitle: string;
    readonly emptyHint: string;
    readonly noneChosen: string;
    readonly waitingForYou: (count: number) => string;
    readonly waitingForThem: (count: number) => string;
    readonly nobodyWaits: string;
    readonly longest: (time: string) => string;
    /** On the button that asks for notifications of the system. */
    readonly notify: string;
    readonly notifyHint: string;
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
  /** A chat that is over closes by itself (I15). */
  readonly closing: Readonly<Record<'label' | 'held' | 'hold' | 'resume', string>>;
  /** The keyboard map (A7). */
  readonly keyboard: {
    readonly title: string;
    readonly group: Readonly<Record<'chats' | 'chat' | 'window' | 'help', string>>;
    readonly command: Readonly<
      Record<
        | 'nextChat'
        | 'previousChat'
        | 'longestWaiting'
        | 'acceptOffer'
        | 'focusComposer'
        | 'focusTranscript'
        | 'search'
        | 'pushUrl'
        | 'responses'
        | 'toggleDetails'
        | 'zoomIn'
        | 'zoomOut'
        | 'zoomReset'
        | 'endChat'
        | 'markDone'
        | 'keyboardHelp',
        string
      >
    >;
    /** As on the keys of a keyboard. */
    readonly key: Readonly<
      Record<
        | 'ctrl'
        | 'alt'
        | 'shift'
        | 'meta'
        | 'enter'
        | 'space'
        | 'home'
        | 'end'
        | 'pageUp'
        | 'pageDown'
        | 'insert'
        | 'delete'
        | 'backspace',
        string
      >
    >;
    /** A command without keys. */
    /** Between two ways to press the same command. */
    readonly or: string;
    readonly none: string;
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
  };
  /** What was before, and what is missing in between (T9, T20). */
  readonly past: {
    readonly gapAsk: string;
    readonly gapAsking: string;
    readonly loadOlder: string;
    readonly begins: string;
    readonly loading: string;
    readonly failed: string;
    readonly allLoaded: (days: number) => string;
  };
  /** Saving and printing a transcript (T16). */
  readonly export: {
    readonly saveText: string;
    readonly saveHtml: string;
    readonly print: string;
    /** Whether what the contact can't see goes along. */
    readonly includeNotes: string;
    /** When it was written down, and the time zone of its times. */
    readonly facts: (time: string, timeZone: string) => string;
    readonly withNotes: string;
    readonly withoutNotes: string;
    /** In the file's name. */
    readonly notesInName: string;
    readonly working: string;
    readonly saved: string;
    readonly cancelled: string;
    readonly failed: string;
  };
  /** Searching a transcript (T15). */
  readonly search: {
    /** Names the bar and its field. */
    readonly label: string;
    readonly placeholder: string;
    readonly previous: string;
    readonly next: string;
    readonly close: string;
    /** Numbers as they are written. */
    readonly position: (at: string, count: string) => string;
    readonly none: string;
    readonly searching: string;
    /** The position, and what was said there. */
    readonly announced: (position: string, text: string) => string;
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
      | 'call-started'
      | 'email-started'
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
  readonly pushUrl: {
    readonly label: string;
    readonly address: string;
    readonly placeholder: string;
    /** Names the list of earlier addresses and what opens it. */
    readonly history: string;
    readonly checked: string;
    readonly remove: string;
    readonly removed: (address: string) => string;
    readonly check: string;
    readonly send: string;
    readonly sent: string;
    readonly problem: Readonly<Record<'empty' | 'scheme' | 'invalid', string>>;
    /** Asked before a doubtful address is pushed. */
    readonly ask: string;
    readonly outside: (host: string) => string;
    readonly change: string;
    readonly sendAnyway: string;
  };
  /** A message that another one answers (C12). */
  readonly quote: {
    readonly answer: string;
    /** Why it can't be: what the contact can't see isn't quoted to the contact. */
    readonly internal: string;
    /** Above what is being written. */
    readonly answering: (name: string) => string;
    readonly removed: string;
    readonly remove: string;
    /** Names what leads to the message. */
    readonly show: (name: string) => string;
    readonly notLoaded: string;
  };
  /** What is being written, as the contact will see it (C3). */
  readonly preview: {
    readonly toggle: string;
    readonly label: (name: string) => string;
    readonly empty: string;
  };
  /** The standard responses; `composer.responses` names them. */
  readonly responses: {
    readonly search: string;
    /** Names the tree, and the button that shows it where there's no room beside the list. */
    readonly categories: string;
    readonly all: string;
    readonly favourites: string;
    readonly recents: string;
    /** Names the list of those found. */
    readonly list: string;
    readonly found: (responses: number) => string;
    readonly none: string;
    /** In a place of the tree that is empty. */
    readonly noFavourites: string;
    readonly noRecents: string;
    readonly nothingHere: string;
    readonly failed: string;
    readonly preview: string;
    /** A switch. */
    readonly favourite: string;
    readonly insert: string;
    readonly viewOnly: string;
    readonly richOnly: string;
    /** Names the files that go along. */
    readonly files: string;
    readonly noFiles: string;
    readonly filesFailed: string;
    readonly insertWithout: string;
    /** Names the fields that have no value. */
    readonly missing: string;
    readonly missingField: (field: string) => string;
    readonly contactName: string;
    readonly agentName: string;
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
    /** Another tab has changed what is being written here. */
    readonly changedElsewhere: string;
    /** Names the list of what could stand in place of what is typed. */
    readonly completions: string;
    readonly offered: (count: number) => string;
    readonly gapWarning: string;
    /** A colleague has answered while the agent was writing. */
    readonly answeredWarning: (name: string) => string;
    readonly keepWriting: string;
    readonly sendAnyway: string;
    /** Why nothing can be written. */
    readonly disabled: Readonly<
      Record<
        'offered' | 'waiting' | 'ended' | 'done' | 'offline' | 'queue-full' | 'observing' | 'alone',
        string
      >
    >;
  };
  /** What the agent chooses emoji from. */
  readonly emoji: {
    readonly search: string;
    readonly groups: string;
    readonly group: Readonly<
      Record<
        | 'recent'
        | 'smileys'
        | 'people'
        | 'animals'
        | 'food'
        | 'travel'
        | 'activities'
        | 'objects'
        | 'symbols'
        | 'flags',
        string
      >
    >;
    readonly results: string;
    /** How many a search has found, as it's read. */
    readonly found: (count: string) => string;
    readonly none: string;
    readonly noRecent: string;
    readonly failed: string;
    readonly tones: string;
    /** From none, then from light to dark. */
    readonly tone: Readonly<Record<0 | 1 | 2 | 3 | 4 | 5, string>>;
  };
  /** Checking what is written (C4). */
  readonly spelling: {
    readonly check: string;
    readonly checking: string;
    readonly none: string;
    readonly wrong: (count: number) => string;
    readonly ask: (count: number) => string;
    readonly suggestions: (word: string) => string;
    readonly searching: string;
    readonly noSuggestions: string;
    readonly add: string;
    readonly added: (word: string) => string;
    readonly replaced: (word: string, by: string) => string;
    readonly language: string;
    readonly unchecked: string;
    readonly sentUnchecked: string;
    readonly noDictionary: (language: string) => string;
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
    readonly delete: string;
    readonly deleteAll: string;
    /** Names the progress of one on its way. */
    readonly sending: (name: string) => string;
    readonly cancelSending: (name: string) => string;
    /** The mark on one that is to be sent and can't be shown (F6). */
    readonly broken: string;
    /** The same of one that can't be read at all. */
    readonly unreadable: string;
    /** Why it couldn't be sent, where a message in general has no such reason. */
    readonly failure: Readonly<Record<'too-large' | 'file-lost', string>>;
  };
  /** The files that are to be sent (F4). */
  readonly attachments: {
    readonly label: string;
    /** Announced. */
    readonly added: (count: number) => string;
    readonly removed: (name: string) => string;
    readonly removedAll: string;
    readonly removeAll: string;
    readonly count: (count: number) => string;
    /** Why a file wasn't attached; the limit as it's read. */
    readonly refused: Readonly<
      Record<
        'too-large' | 'too-many' | 'wrong-type' | 'empty' | 'lost',
        (name: string, limit: string) => string
      >
    >;
    /** Over the place where files are dropped. */
    readonly drop: (name: string) => string;
    readonly dropInternal: string;
    /** The name of a picture that was pasted and has none. */
    readonly pasted: string;
  };
  /** A link in a text, and what is told of it (T12, T13). */
  readonly link: {
    readonly kind: Readonly<Record<'url' | 'email' | 'phone', string>>;
    /** Names what is told of a link. */
    readonly about: (address: string) => string;
    readonly open: string;
    readonly write: string;
    readonly call: string;
    readonly copy: string;
    readonly copied: string;
    readonly copyFailed: string;
    /** The mark on a link that could deceive; the reasons are sentences. */
    readonly suspicious: (reasons: string) => string;
    /** `host` is whom it looks like, or what it carries. */
    readonly warning: Readonly<
      Record<
        | 'refused'
        | 'user-info'
        | 'mixed-scripts'
        | 'confusable'
        | 'punycode'
        | 'invisible-characters'
        | 'bidirectional-characters'
        | 'looks-like-known'
        | 'unusual-port'
        | 'long-host'
        | 'ip-address'
        | 'encoded-host'
        | 'odd-host'
        | 'hidden-address',
        (host: string) => string
      >
    >;
  };
  /** Under a message that the host has translated (T17). */
  readonly translation: {
    readonly label: string;
    readonly loading: string;
    readonly failed: string;
    readonly retry: string;
  };
  /** What is masked in a message (T21). */
  readonly privacy: {
    /** With the digits that are shown. */
    readonly card: (digits: string) => string;
    readonly hidden: string;
    readonly reveal: string;
    readonly hide: string;
  };
  /** A bot's rich media, which an agent looks at and can't act on. */
  readonly rich: {
    readonly label: string;
    /** Names a list of what the contact could choose. */
    readonly offered: string;
    readonly chosen: string;
    readonly preset: string;
    readonly unavailable: string;
    readonly several: string;
    readonly required: string;
    readonly shownWhenChosen: string;
    readonly folded: string;
    /** What the contact certainly did; the last of these only came after. */
    readonly chose: (labels: string) => string;
    /** An option of a card, where other cards have one that is called the same. */
    readonly optionOf: (option: string, card: string) => string;
    readonly clicked: (labels: string) => string;
    readonly answered: (text: string) => string;
    readonly filledIn: string;
    readonly answeredAfter: (text: string) => string;
    /** How it's known. */
    readonly evidence: Readonly<Record<'reference' | 'payload' | 'label' | 'adjacent', string>>;
    /** Role descriptions, in lower case where the language does so. */
    readonly carousel: string;
    readonly slide: string;
    readonly cards: (count: number) => string;
    readonly slideOf: (index: number, count: number) => string;
    readonly previous: string;
    readonly next: string;
    readonly kind: MediaTerms<string>;
    /** Buttons; `hosts` is a list, and empty where nothing is asked of a server. */
    readonly show: MediaTerms<(hosts: string) => string>;
    readonly refused: MediaTerms<(hosts: string) => string>;
    readonly broken: MediaTerms<string>;
    /** What the image shows may be empty. */
    readonly openImage: (name: string) => string;
    readonly viewArea: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly file: string;
    readonly table: string;
    readonly taskDone: string;
    readonly taskOpen: string;
    readonly picker: Readonly<Record<'date' | 'time' | 'date-time', string>>;
    readonly earliest: string;
    readonly latest: string;
    /** What a field that nobody filled in was for. */
    readonly field: Readonly<
      Record<
        | 'text'
        | 'multiline'
        | 'number'
        | 'email'
        | 'phone'
        | 'url'
        | 'password'
        | 'date'
        | 'time'
        | 'date-time'
        | 'choice'
        | 'choices'
        | 'toggle'
        | 'rating'
        | 'file',
        string
      >
    >;
    readonly cannotDisplay: string;
    readonly cannotDisplayFormat: (format: string) => string;
    readonly showRaw: string;
  };
  /** What couldn't be done, to what, and what can be done now. */
  readonly failed: Readonly<
    Record<
      | 'accept'
      | 'reject'
      | 'send'
      | 'typing'
      | 'mark-read'
      | 'call'
      | 'email'
      | 'end'
      | 'mark-done',
      (name: string) => string
    >
  >;
}

type MessageInUse = 'failure' | 'retry' | 'delete' | 'spoken' | 'spokenInternal' | 'copied';

/** The words for what happens to a conversation once it's shown. */
export type InUseTerms = Pick<Terms, 'typing' | 'quote'> & {
  readonly message: Pick<Terms['message'], MessageInUse>;
};

/** The words that a conversation is shown with. */
export type ConversationTerms = Pick<Terms, 'transcript' | 'event'> & {
  readonly message: Omit<Terms['message'], MessageInUse>;
  readonly party: Pick<Terms['party'], 'unknown'>;
  readonly file: Pick<Terms['file'], 'label'>;
};

/** The words for what a message may hold beside plain text. */
export type ContentTerms = Pick<Terms, 'link' | 'translation' | 'privacy'>;

/** The words for reaching back in a transcript. */
export type PastTerms = Pick<Terms, 'past'>;

/** What a phrase has before and after one of its parts. */
export const around = (phrase: string, part: string): readonly [before: string, after: string] => {
  const at = part ? phrase.indexOf(part) : -1;
  return at < 0 ? [phrase, ''] : [phrase.slice(0, at), phrase.slice(at + part.length)];
};
