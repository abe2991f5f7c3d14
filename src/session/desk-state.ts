import type {Connection} from '../model/chat-state.js';
import {defaultOptions, type Options} from '../model/options.js';
import {noPreferences, type Preferences} from '../model/preferences.js';
import type {ChatSession} from './chat-session.js';

/** Whose desk it is. */
export interface DeskAgent {
  readonly id: string;
  readonly name: string;
  readonly nickname?: string;
}

/** Everything known of an agent's desk. Never mutated. */
export interface DeskState {
  readonly connection: Connection;
  readonly agent?: DeskAgent;
  /** The open interactions, in order of their offers. */
  readonly interactions: readonly ChatSession[];
  /** The one whose window is in front. */
  readonly focused: string | null;
  readonly options: Options;
  /** What the agent has chosen for all of their windows. */
  readonly preferences: Preferences;
}

/** Facts of the desk itself. */
export type DeskChange =
  | {readonly type: 'connection-changed'; readonly connection: Connection}
  | {readonly type: 'agent-changed'; readonly agent: DeskAgent}
  | {readonly type: 'interaction-opened'; readonly session: ChatSession}
  | {readonly type: 'interaction-closed'; readonly id: string}
  | {readonly type: 'focus-changed'; readonly id: string | null}
  | {readonly type: 'options-changed'; readonly options: Options}
  | {readonly type: 'preferences-changed'; readonly preferences: Preferences};

export const initialDeskState: DeskState = {
  connection: {status: 'idle'},
  interactions: [],
  focused: null,
  options: defaultOptions,
  preferences: noPreferences,
};

/** Where the eye goes when the window in front closes: to its neighbour in the bar, not to an offer. */
const neighbour = ({interactions}: DeskState, index: number): string | null => {
  const isOpen = ({state}: ChatSession): boolean => state.status !== 'offered';
  const after = interactions.slice(index + 1).find(isOpen);
  return (after ?? interactions.slice(0, index).findLast(isOpen))?.id ?? null;
};

const close = (state: DeskState, id: string): DeskState => {
  const index = state.interactions.findIndex((session) => session.id === id);
  if (index < 0) return state;
  const focused = state.focused === id ? neighbour(state, index) : state.focused;
  return {...state, focused, interactions: state.interactions.toSpliced(index, 1)};
};

/** The desk after a change; the same object where nothing differs. */
export const reduceDesk = (state: DeskState, change: DeskChange): DeskState => {
  switch (change.type) {
    case 'connection-changed':
      return {...state, connection: change.connection};
    case 'agent-changed':
      return {...state, agent: change.agent};
    case 'interaction-opened':
      return {...state, interactions: [...state.interactions, change.session]};
    case 'interaction-closed':
      return close(state, change.id);
    case 'focus-changed':
      return state.focused === change.id ? state : {...state, focused: change.id};
    case 'options-changed':
      return {...state, options: change.options};
    case 'preferences-changed':
      return {...state, preferences: change.preferences};
  }
};
