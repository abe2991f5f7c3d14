import type {ContextEvent} from '@lit/context';
import {announcerContext, type Announcer} from '../../src/controllers/announcer.js';

/** Takes down what elements below the target announce, in order, in place of the desk that would say it. */
export const announcementsBelow = (target: EventTarget): string[] => {
  const told: string[] = [];
  const announcer: Announcer = {announce: (text) => void told.push(text)};
  target.addEventListener('context-request', (event) => {
    const request = event as unknown as ContextEvent<typeof announcerContext>;
    if (request.context !== announcerContext) return;
    request.stopPropagation();
    request.callback(announcer);
  });
  return told;
};
