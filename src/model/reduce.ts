import {withAttention} from './attention.js';
import type {ChatFact, InteractionSnapshot} from './chat-fact.js';
import type {ChatState} from './chat-state.js';
import {furthest, isOwnedByServer, withDelivery} from './delivery.js';
import type {HistoryState} from './history.js';
import {keepIfSame} from './keep-if-same.js';
import {allows} from './lifecycle.js';
import {
  forgetAnswer,
  receipt,
  receive,
  releaseReceipt,
  settleAll,
  timelineOf,
  unreadSinceReply,
  updateByKey,
  withTimeline,
} from './messages.js';
import {changeParty, renameSelf} from './parties.js';
import {isSelf, patch, without} from './patch.js';
import {quotedIn} from './quote.js';
import {takeMissing, takePage} from './take-page.js';

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
  // Where the history goes on is told of the entries that come with it.
  const {historyCursor: cursor} = snapshot;
  const isStart = cursor !== undefined && next.settled === next.earlier;
  if (isStart) next = {...next, history: {...next.history, cursor}};
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

const withHistory = (
  state: ChatState,
  from: readonly HistoryState['status'][],
  status: HistoryState['status'],
): ChatState =>
  from.includes(state.history.status) ? {...state, history: {...state.history, status}} : state;

const reducers: Reducers = {
  'options-changed': (state, {options}) => {
    if (options === state.options) return state;
    return options.nickname === state.options.nickname
      ? {...state, options}
      : renameSelf(state, options);
  },
  'preferences-changed': (state, {preferences}) => patch(state, {preferences}),
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
    const timeline = timelineOf(state);
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
  'message-progressed': (state, {key, share}) =>
    updateByKey(state, key, (entry) =>
      entry.kind === 'file' && entry.delivery === 'sending' && entry.progress !== share
        ? {...entry, progress: share}
        : entry,
    ),
  'message-discarded': (state, {key}) => {
    const timeline = timelineOf(state);
    timeline.discard(key);
    return withTimeline(state, timeline);
  },
  'messages-seen': (state) => patch(state, {unread: 0, firstUnread: undefined}),
  // What asks for attention is told of every fact: see `withAttention`.
  'attention-raised': (state) => state,
  'attention-met': (state) => state,
  'closing-changed': (state, {closing}) => patch(state, {closing}),
  'history-offered': (state) => withHistory(state, ['unavailable'], 'idle'),
  'history-asked': (state) => withHistory(state, ['idle', 'failed'], 'loading'),
  'history-loaded': (state, {page}) => takePage(state, page),
  'history-failed': (state) => withHistory(state, ['loading'], 'failed'),
  'missing-asked': (state, {key}) =>
    state.filling.includes(key) ? state : {...state, filling: [...state.filling, key]},
  'missing-answered': (state, {key, entries}) =>
    takeMissing(
      patch(state, {
        filling: state.filling.includes(key)
          ? state.filling.filter((one) => one !== key)
          : state.filling,
      }),
      entries,
    ),
  'draft-changed': (state, {audience, text}) =>
    state.drafts[audience] === text
      ? state
      : forgetAnswer({...state, drafts: {...state.drafts, [audience]: text}}),
  'quote-changed': (state, {audience, id}) => {
    if (state.quotes[audience] === id) return state;
    const next = {...state, quotes: {...state.quotes, [audience]: id}};
    return quotedIn(next, audience) === id ? next : state;
  },
  'attachments-changed': (state, {audience, attached}) =>
    forgetAnswer({...state, attached: {...state.attached, [audience]: attached}}),
  'audience-changed': (state, {audience}) => patch(state, {audience}),
  'command-started': (state, {command}) =>
    state.running.includes(command)
      ? state
      : {...state, running: [...state.running, command], notice: null},
  'command-taken': (state, {command}) =>
    state.running.includes(command)
      ? {...state, running: state.running.filter((one) => one !== command)}
      : state,
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
  return withAttention(state, reducer(state, fact), fact);
};
