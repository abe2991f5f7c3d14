import {ChatDiscardEvent} from './chat-discard-event.js';
import {ChatRetryEvent} from './chat-retry-event.js';
import type {RowScene} from './row.js';

/** Asks to send the failed message again that the event's control is in; the session does it unless somebody objects. */
export const retry = (event: Event, {host, session, leaveControl}: RowScene): void => {
  const request = new ChatRetryEvent(leaveControl(event));
  if (host.dispatchEvent(request)) session()?.retry(request.key);
};

/** Asks to delete it, likewise. */
export const discard = (event: Event, {host, session, leaveControl}: RowScene): void => {
  const request = new ChatDiscardEvent(leaveControl(event));
  if (host.dispatchEvent(request)) session()?.discard(request.key);
};
