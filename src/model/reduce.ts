import type {ChatFact, InteractionSnapshot} from './chat-fact.js';
import type {ChatState} from './chat-state.js';
import {furthest, isOwnedByServer, withDelivery} from './delivery.js';
import {keepIfSame} from './keep-if-same.js';
import {allows} from './lifecycle.js';
import {
  receipt,
  receive,
  releaseReceipt,
  settleAll,
  unreadSinceReply,
  updateByKey,
  withTimeline,
} from './messages.js';
import {changeParty, renameSelf} from './parties.js';
import {isSelf, patch, without} from './patch.js';
import {Timeline} from './timeline.js';

type FactType = ChatFact['type'];
type Reducers = {
  readonly [T in FactType]: (state: ChatState, fact: Extract<ChatFact, {type: T}>) => ChatState;
};

const nobody: ChatState['typing'] = Object.freeze([]);
const noCommands: ChatState['running'] = Object.freeze([]);

const changeStatus = (state: ChatState, change: Partial<ChatState>): ChatState => {
  const next = patch(state, {...change, running: noCommands, notice: null});
  return allows(next.status, 'typing') ? next : patch(next, {typing: nobody});
};

const sync = (state: ChatState, snapshot: InteractionSnapshot): ChatState => {
  const isFirst = state.revision === 0 && state.entries.length === 0;
  let next = state;
  for (const party of snapshot.parties)
    next = changeParty(next, party.id, snapshot.revision, () => party);
  if (snapshot.revision > next.revision) next = changeStatus(next, statusOf(next, snapshot));
  next = settleAll(next, snapshot);
  return isFirst ? patch(next, unreadSinceReply(next)) : next;
};

const statusOf = (
  {offer, caseData}: ChatState,
  snapshot: InteractionSnapshot,
): Partial<ChatState> => ({
  status: snapshot.status,
  revision: snapshot.revision,
  reason: snapshot.reason,
  startedAt: snapshot.startedAt,
  endedAt: snapshot.endedAt,
  ...(snapshot.offer && {offer: keepIfSame(offer, snapshot.offer)}),
  ...(snapshot.caseData && {caseData: keepIfSame(caseData, snapshot.caseData)}),
});

const reducers: Reducers = {
  'options-changed': (state, {options}) => {
    if (options === state.options) return state;
    return options.nickname === state.options.nickname
      ? {...state, options}
      : renameSelf(state, options);
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
    return next === state ? state : {...next, typing: without(next.typing, partyId)};
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
  'typing-started': (state, {partyId, ...told}) => {
    if (!allows(state.status, 'typing')) return state;
    // What isn't sent yet is nobody's to keep, unless the desk is meant to show it (T6).
    const preview = state.options.typingPreview ? told.preview : undefined;
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
    return next === state
      ? state
      : patch(next, {heldReceipts: releaseReceipt(next.heldReceipts, id)});
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
  // A fact may have settled the command before its answer came.
  'command-failed': (state, {command, reason}) =>
    state.running.includes(command)
      ? {
          ...state,
          running: state.running.filter((one) => one !== command),
          notice: {kind: 'command-failed', command, reason},
        }
      : state,
  'notice-dismissed': (state) => patch(state, {notice: null}),
};

/** The state after a fact. Pure; applies any fact at any time, a repeat changes nothing. */
export const reduce = (state: ChatState, fact: ChatFact): ChatState => {
  if (!Object.hasOwn(reducers, fact.type)) return state;
  const reducer = reducers[fact.type] as (state: ChatState, fact: ChatFact) => ChatState;
  return reducer(state, fact);
};
