import type {ChatState} from '../../model/chat-state.js';
import {allows, type InteractionStatus} from '../../model/lifecycle.js';

/** Why nothing can be written. */
export type Refusal = Exclude<InteractionStatus, 'active'> | 'offline' | 'queue-full';

/** More messages than these don't wait for a connection. */
const queueLimit = 100;

const isCutOff = ({connection}: ChatState): boolean =>
  connection.status === 'reconnecting' ||
  connection.status === 'disconnected' ||
  connection.status === 'connecting';

const isQueueFull = (state: ChatState): boolean =>
  isCutOff(state) && state.entries.length - state.settled >= queueLimit;

/** Why the state lets nobody write (C9). */
export const selectRefusal = (state: ChatState): Refusal | undefined => {
  const {status, connection} = state;
  if (status !== 'active' && !allows(status, 'send')) return status;
  if (connection.status === 'idle') return 'offline';
  return isQueueFull(state) ? 'queue-full' : undefined;
};

/** Whether what is sent now waits for the connection. */
export const selectIsQueueing = (state: ChatState): boolean =>
  allows(state.status, 'send') && isCutOff(state);
