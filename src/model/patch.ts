import type {ChatState} from './chat-state.js';

/** The state with the changes; the same object where nothing differs. */
export const patch = (state: ChatState, changes: Partial<ChatState>): ChatState => {
  const keys = Object.keys(changes) as (keyof ChatState)[];
  return keys.every((key) => Object.is(state[key], changes[key])) ? state : {...state, ...changes};
};

/** Whether it's the agent in front of the panel. */
export const isSelf = (state: ChatState, partyId: string): boolean =>
  state.parties.some((party) => party.id === partyId && party.self === true);

/** Who types, less one. */
export const without = (typing: ChatState['typing'], partyId: string): ChatState['typing'] =>
  typing.some((one) => one.partyId === partyId)
    ? typing.filter((one) => one.partyId !== partyId)
    : typing;
