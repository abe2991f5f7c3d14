import type {ChatState} from './chat-state.js';
import {mergeEarlier, partiesOf} from './earlier-chats.js';
import type {Entry} from './entry.js';
import type {HistoryPage, HistoryState} from './history.js';
import {keepIfSame} from './keep-if-same.js';
import {adopt, countMissing, timelineOf, withTimeline} from './messages.js';
import {patch} from './patch.js';

/** A page of what was before (T9): nobody has waited for it, so that it's neither unread nor news. */
export const takePage = (state: ChatState, page: HistoryPage): ChatState => {
  const history = historyAfter(state.history, page);
  const isComplete = history.status === 'complete';
  return takeEntries(patch(state, {history}), page, isComplete).state;
};

/** What was missing, of this chat or an earlier one. */
export const takeMissing = (state: ChatState, entries: readonly Entry[]): ChatState => {
  const isComplete = state.history.status === 'complete';
  const taken = takeEntries(state, {entries}, isComplete);
  return countMissing(taken.state, taken.added);
};

interface Taken {
  readonly state: ChatState;
  /** What is new of this chat. */
  readonly added: readonly Entry[];
}

const takeEntries = (state: ChatState, page: HistoryPage, isComplete: boolean): Taken => {
  const own = page.entries.filter((entry) => isOfChat(state, entry));
  const others = page.entries.filter((entry) => !isOfChat(state, entry));
  const next = takeEarlier(state, {...page, entries: others}, isComplete);
  const timeline = timelineOf(next);
  timeline.settleAll(own.map((entry) => adopt(next, entry)));
  // What is older than this chat is there: what this chat lacks at its beginning is a hole.
  if (next.earlier > 0 || isComplete) timeline.extendFrom(1);
  return {state: withTimeline(next, timeline), added: timeline.added};
};

const isOfChat = ({id}: ChatState, {interactionId = id}: Entry): boolean => interactionId === id;

const takeEarlier = (state: ChatState, page: HistoryPage, isComplete: boolean): ChatState => {
  const {entries, earlier, settled, history} = state;
  const known = {entries: entries.slice(0, earlier), chats: history.chats};
  const merged = mergeEarlier(known, page, isComplete);
  if (merged === known) return state;
  const {length} = merged.entries;
  const isSame = merged.entries === known.entries;
  return patch(state, {
    entries: isSame ? entries : [...merged.entries, ...entries.slice(earlier)],
    earlier: length,
    settled: settled + length - earlier,
    history:
      merged.chats === known.chats
        ? history
        : {...history, chats: merged.chats, parties: partiesOf(merged.chats)},
  });
};

const historyAfter = (history: HistoryState, {cursor, days}: HistoryPage): HistoryState => {
  const {cursor: _cursor, days: _days, ...rest} = history;
  const isComplete = cursor === undefined || history.status === 'complete';
  if (!isComplete) return keepIfSame(history, {...rest, status: 'idle', cursor});
  const known = days ?? history.days;
  const end = {...rest, status: 'complete' as const, ...(known !== undefined && {days: known})};
  return keepIfSame(history, end);
};
