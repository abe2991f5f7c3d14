import type {ChatState} from './chat-state.js';

/** When a chat that is over closes by itself (I15): at a time, or once the agent lets go of what is left of it. */
export type Closing = {readonly at: number} | {readonly left: number};

/** With the accessibility profile there is ten times as long (A4, as WCAG 2.2.1 has it). */
const patience = 10;

/** Milliseconds between the end of a chat and its closing; undefined where it stays open. */
export const closesAfter = ({
  status,
  reason,
  options: {autoCloseAfter, accessibilityProfile},
}: Pick<ChatState, 'status' | 'reason' | 'options'>): number | undefined => {
  const isLeft = reason === 'contact-disconnected' || reason === 'ended-by-contact';
  if (status !== 'ended' || !isLeft || autoCloseAfter === 0) return undefined;
  return autoCloseAfter * 1000 * (accessibilityProfile ? patience : 1);
};
