import {selectPendingSince} from '../../model/selectors.js';
import type {ChatSession} from '../../session/chat-session.js';

type Sessions = readonly ChatSession[];

const isOpen = ({state}: ChatSession): boolean => state.status !== 'offered';

/** The open chat after or before the one in front, around the ends of the bar. */
export const nextOpen = (
  sessions: Sessions,
  focused: string | null,
  by: 1 | -1,
): ChatSession | undefined => {
  const open = sessions.filter(isOpen);
  const at = open.findIndex(({id}) => id === focused);
  if (at < 0) return open.at(by > 0 ? 0 : -1);
  return open[(at + by + open.length) % open.length];
};

/** The open chat whose contact has waited longest for an answer (I18). */
export const longestWaiting = (sessions: Sessions): ChatSession | undefined => {
  const waiting = sessions.filter(
    (session) => isOpen(session) && selectPendingSince(session.state) !== null,
  );
  const since = ({state}: ChatSession): number => selectPendingSince(state) ?? Infinity;
  return waiting.toSorted((a, b) => since(a) - since(b))[0];
};

/** The offer that was made first. */
export const oldestOffer = (sessions: Sessions): ChatSession | undefined =>
  sessions.find((session) => session.state.status === 'offered' && session.can('accept'));
