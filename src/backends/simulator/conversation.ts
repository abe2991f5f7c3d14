import type {CaseDatum} from '../../model/chat-state.js';

/** Who says a line; a note is told to agents only. */
export type Speaker = 'contact' | 'agent' | 'bot' | 'note';

/** A conversation to be played. */
export interface Conversation {
  /** The contact's. */
  readonly name: string;
  readonly subject?: string;
  readonly origin?: string;
  readonly caseData?: readonly CaseDatum[];
  readonly lines: readonly (readonly [speaker: Speaker, text: string])[];
}

/** A conversation as the Action-Based Conversations Dataset (ABCD) keeps it. */
export interface AbcdConversation {
  readonly scenario?: {readonly personal?: {readonly customer_name?: string}};
  readonly original: readonly (readonly string[])[];
}

const speakers: Readonly<Record<string, Speaker>> = {
  agent: 'agent',
  customer: 'contact',
  action: 'note',
};

/** Reads a conversation of ABCD; lines of speakers it doesn't know are left out. */
export const fromAbcd = ({scenario, original}: AbcdConversation): Conversation => ({
  name: scenario?.personal?.customer_name ?? 'Contact',
  lines: original.flatMap(([who = '', text = '']) => {
    const speaker = speakers[who];
    return speaker ? [[speaker, text] as const] : [];
  }),
});
