import type {ChatState} from './chat-state.js';
import type {Party} from './entry.js';
import {keepIfSame} from './keep-if-same.js';
import type {Options} from './options.js';
import {waitsIn} from './pending.js';

/** The configured nickname stands for the agent's own (T10). */
const withNickname = (party: Party, {nickname}: Options): Party =>
  party.self && nickname ? {...party, nickname} : party;

const withoutNickname = ({nickname: _nickname, ...party}: Party): Party => party;

/** Another nickname is configured: the one before it must not stay. */
export const renameSelf = (state: ChatState, options: Options): ChatState => {
  const parties = state.parties.map((party) =>
    party.self ? withNickname(withoutNickname(party), options) : party,
  );
  return {...state, options, parties};
};

/** What is known of one party, unless something newer is. */
export const changeParty = (
  state: ChatState,
  partyId: string,
  revision: number,
  change: (known: Party | undefined) => Party | undefined,
): ChatState => {
  if (revision <= (state.partyRevisions.get(partyId) ?? 0)) return state;
  const known = state.parties.find(({id}) => id === partyId);
  const changed = change(known);
  if (!changed) return state;
  const party = keepIfSame(known, withNickname(changed, state.options));
  const partyRevisions = new Map(state.partyRevisions).set(partyId, revision);
  if (party === known) return {...state, partyRevisions};
  const parties = known
    ? state.parties.map((one) => (one === known ? party : one))
    : [...state.parties, party];
  const waits = waitsIn(state.entries, parties, state.earlier);
  return {...state, parties, partyRevisions, ...waits};
};
