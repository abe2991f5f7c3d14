import type {ChatFact, InteractionSnapshot} from './chat-fact.js';
import type {ChatState} from './chat-state.js';
import {furthest, isOwnedByServer} from './delivery.js';
import {isMessage, type Delivery, type Entry, type Party} from './entry.js';
import {allows} from './lifecycle.js';
import {pendingSince} from './pending.js';
import {Timeline, withDelivery} from './timeline.js';

type FactType = ChatFact['type'];
type Reducers = {
  readonly [T in FactType]: (state: ChatState, fact: Extract<ChatFact, {type: T}>) => ChatState;
};

/** Receipts that never find their message are forgotten, the oldest first, beyond this many. */
const maxHeldReceipts = 1_000;

const nobody: ChatState['typing'] = Object.freeze([]);
const noCommands: ChatState['running'] = Object.freeze([]);

/** The state with the changes; the same object where nothing differs. */
const patch = (state: ChatState, changes: Partial<ChatState>): ChatState => {
  const keys = Object.keys(changes) as (keyof ChatState)[];
  return keys.every((key) => Object.is(state[key], changes[key])) ? state : {...state, ...changes};
};

const isSelf = (state: ChatState, partyId: string): boolean =>
  state.parties.some((party) => party.id === partyId && party.self === true);

const without = (typing: ChatState['typing'], partyId: string): ChatState['typing'] =>
  typing.some((one) => one.partyId === partyId)
    ? typing.filter((one) => one.partyId !== partyId)
    : typing;

/** The entry as this desk keeps it: only own messages have a delivery, with any receipt that came before. */
const adopt = (state: ChatState, entry: Entry): Entry => {
  if (!isSelf(state, entry.partyId)) return entry.delivery ? withDelivery(entry, undefined) : entry;
  const held = entry.id === undefined ? undefined : state.heldReceipts.get(entry.id);
  return withDelivery(entry, furthest(furthest(entry.delivery, 'sent'), held));
};

const releaseReceipt = (state: ChatState, id: string | undefined): ChatState['heldReceipts'] => {
  if (id === undefined || !state.heldReceipts.has(id)) return state.heldReceipts;
  const held = new Map(state.heldReceipts);
  held.delete(id);
  return held;
};

/** Takes what a timeline has become, with all that follows from the entries. */
const withTimeline = (state: ChatState, timeline: Timeline): ChatState => {
  const {entries, settled} = timeline;
  if (entries === state.entries) return state;
  return {...state, entries, settled, pendingSince: pendingSince(entries, state.parties)};
};

const countUnread = (state: ChatState, entry: Entry): ChatState =>
  isMessage(entry) && !isSelf(state, entry.partyId)
    ? {...state, unread: state.unread + 1, firstUnread: state.firstUnread ?? entry.key}
    : state;

const receive = (state: ChatState, incoming: Entry): ChatState => {
  const entry = adopt(state, incoming);
  const timeline = new Timeline(state.entries, state.settled);
  const isNew = timeline.settle(entry);
  const next = patch(withTimeline(state, timeline), {
    typing: without(state.typing, entry.partyId),
    heldReceipts: releaseReceipt(state, entry.id),
  });
  return isNew ? countUnread(next, entry) : next;
};

const receipt = (state: ChatState, ids: readonly string[], delivery: Delivery): ChatState => {
  const timeline = new Timeline(state.entries, state.settled);
  const held = new Map(state.heldReceipts);
  for (const id of ids) {
    const index = timeline.findById(id);
    if (index < 0) held.set(id, furthest(held.get(id), delivery)!);
    else
      timeline.update(index, (entry) =>
        entry.delivery ? withDelivery(entry, furthest(entry.delivery, delivery)) : entry,
      );
  }
  for (const id of held.keys()) if (held.size > maxHeldReceipts) held.delete(id);
  const isSame = ids.every((id) => held.get(id) === state.heldReceipts.get(id));
  return patch(withTimeline(state, timeline), {heldReceipts: isSame ? state.heldReceipts : held});
};

const updateByKey = (state: ChatState, key: string, change: (entry: Entry) => Entry): ChatState => {
  const timeline = new Timeline(state.entries, state.settled);
  timeline.update(timeline.findByKey(key), change);
  return withTimeline(state, timeline);
};

/** The configured nickname stands for the agent's own (T10). */
const withNickname = (party: Party, {options}: ChatState): Party =>
  party.self && options.nickname ? {...party, nickname: options.nickname} : party;

/** What is known of one party, unless something newer is. */
const changeParty = (
  state: ChatState,
  partyId: string,
  revision: number,
  change: (known: Party | undefined) => Party | undefined,
): ChatState => {
  if (revision <= (state.partyRevisions.get(partyId) ?? 0)) return state;
  const known = state.parties.find(({id}) => id === partyId);
  const changed = change(known);
  if (!changed) return state;
  const party = withNickname(changed, state);
  const parties = known
    ? state.parties.map((one) => (one === known ? party : one))
    : [...state.parties, party];
  const partyRevisions = new Map(state.partyRevisions).set(partyId, revision);
  return {...state, parties, partyRevisions, pendingSince: pendingSince(state.entries, parties)};
};

const changeStatus = (state: ChatState, change: Partial<ChatState>): ChatState => {
  const next = patch(state, {...change, running: noCommands, notice: null});
  return allows(next.status, 'typing') ? next : patch(next, {typing: nobody});
};

const sync = (state: ChatState, snapshot: InteractionSnapshot): ChatState => {
  const isFirst = state.revision === 0 && state.entries.length === 0;
  let next = state;
  for (const party of snapshot.parties)
    next = changeParty(next, party.id, snapshot.revision, () => party);
  if (snapshot.revision > next.revision) next = changeStatus(next, statusOf(snapshot));
  next = settleAll(next, snapshot);
  return isFirst ? patch(next, unreadSinceReply(next)) : next;
};

const statusOf = (snapshot: InteractionSnapshot): Partial<ChatState> => ({
  status: snapshot.status,
  revision: snapshot.revision,
  reason: snapshot.reason,
  startedAt: snapshot.startedAt,
  endedAt: snapshot.endedAt,
  ...(snapshot.offer && {offer: snapshot.offer}),
  ...(snapshot.caseData && {caseData: snapshot.caseData}),
});

const settleAll = (
  state: ChatState,
  {entries = [], lastSeq = 0}: InteractionSnapshot,
): ChatState => {
  const timeline = new Timeline(state.entries, state.settled);
  const received = entries.map((entry) => adopt(state, entry));
  const fresh = received.filter((entry) => timeline.settle(entry));
  const last = timeline.entries[timeline.settled - 1];
  timeline.extendTo(lastSeq, last?.at ?? 0);
  return fresh.reduce(countUnread, withTimeline(state, timeline));
};

/** On opening a chat that went on elsewhere, what follows the own last message counts as unread. */
const unreadSinceReply = (state: ChatState): Partial<ChatState> => {
  const lastOwn = state.entries.findLastIndex((entry) => isSelf(state, entry.partyId));
  const unread = state.entries
    .slice(lastOwn + 1)
    .filter((entry) => isMessage(entry) && !isSelf(state, entry.partyId));
  return {unread: unread.length, firstUnread: unread[0]?.key};
};

const reducers: Reducers = {
  'options-changed': (state, {options}) => {
    if (options === state.options) return state;
    const next = {...state, options};
    if (options.nickname === state.options.nickname) return next;
    return {...next, parties: next.parties.map((party) => withNickname(party, next))};
  },
  'connection-changed': (state, {status, reason, since}) => {
    const known = state.connection;
    const isSame = known.status === status && known.reason === reason && known.since === since;
    return isSame ? state : {...state, connection: {status, reason, since}};
  },
  'interaction-offered': (state, {snapshot}) => sync(state, snapshot),
  'interaction-synced': (state, {snapshot}) => sync(state, snapshot),
  'status-changed': (state, {status, revision, reason, at}) => {
    if (revision <= state.revision) return state;
    const startedAt = status === 'active' ? (state.startedAt ?? at) : state.startedAt;
    const isOver = status === 'ended' || status === 'done';
    const endedAt = isOver ? (state.endedAt ?? at) : undefined;
    return changeStatus(state, {status, revision, reason, startedAt, endedAt});
  },
  'party-joined': (state, {party, revision}) => changeParty(state, party.id, revision, () => party),
  'party-left': (state, {partyId, revision}) => {
    const next = changeParty(state, partyId, revision, (party) => party && {...party, left: true});
    return patch(next, {typing: without(next.typing, partyId)});
  },
  'party-connection-changed': (state, {partyId, connection, revision}) =>
    changeParty(state, partyId, revision, (party) => party && {...party, connection}),
  'message-received': (state, {entry}) => receive(state, entry),
  'message-unreadable': (state, {seq, at}) =>
    receive(state, {
      kind: 'system',
      event: 'unreadable',
      key: `unreadable-${seq ?? at}`,
      partyId: '',
      seq,
      at,
    }),
  'message-delivered': (state, {ids}) => receipt(state, ids, 'delivered'),
  'message-read': (state, {ids}) => receipt(state, ids, 'read'),
  'typing-started': (state, {partyId, preview}) => {
    const known = state.typing.find((one) => one.partyId === partyId);
    if (known ? known.preview === preview : isSelf(state, partyId)) return state;
    const typing = {partyId, preview};
    return known
      ? {...state, typing: state.typing.map((one) => (one === known ? typing : one))}
      : {...state, typing: [...state.typing, typing]};
  },
  'typing-stopped': (state, {partyId}) => patch(state, {typing: without(state.typing, partyId)}),

  'message-queued': (state, {entry}) => {
    const timeline = new Timeline(state.entries, state.settled);
    timeline.queue(entry);
    return withTimeline(state, timeline);
  },
  'message-sending': (state, {key}) =>
    updateByKey(state, key, (entry) =>
      isOwnedByServer(entry.delivery) ? entry : withDelivery(entry, 'sending'),
    ),
  'message-accepted': (state, {key, id}) => {
    const delivery = furthest('sent', state.heldReceipts.get(id));
    const next = updateByKey(state, key, (entry) =>
      withDelivery(entry.id === id ? entry : {...entry, id}, furthest(entry.delivery, delivery)),
    );
    return next === state ? state : patch(next, {heldReceipts: releaseReceipt(next, id)});
  },
  'message-failed': (state, {key, reason}) =>
    updateByKey(state, key, (entry) =>
      isOwnedByServer(entry.delivery) || entry.delivery === 'failed'
        ? entry
        : {...entry, delivery: 'failed', failure: reason},
    ),
  'message-discarded': (state, {key}) => {
    const timeline = new Timeline(state.entries, state.settled);
    timeline.discard(key);
    return withTimeline(state, timeline);
  },
  'messages-seen': (state) => patch(state, {unread: 0, firstUnread: undefined}),
  'draft-changed': (state, {audience, text}) =>
    state.drafts[audience] === text
      ? state
      : {...state, drafts: {...state.drafts, [audience]: text}},
  'audience-changed': (state, {audience}) => patch(state, {audience}),
  'command-started': (state, {command}) =>
    state.running.includes(command)
      ? state
      : {...state, running: [...state.running, command], notice: null},
  'command-failed': (state, {command, reason}) => ({
    ...state,
    running: state.running.filter((one) => one !== command),
    notice: {kind: 'command-failed', command, reason},
  }),
  'notice-dismissed': (state) => patch(state, {notice: null}),
};

/** The state after a fact. Pure; applies any fact at any time, a repeat changes nothing. */
export const reduce = (state: ChatState, fact: ChatFact): ChatState => {
  const reducer = reducers[fact.type] as
    ((state: ChatState, fact: ChatFact) => ChatState) | undefined;
  return reducer ? reducer(state, fact) : state;
};
