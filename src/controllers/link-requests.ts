import {kindOf} from '../content/linked/link-parts.js';
import type {ChatSession} from '../session/chat-session.js';
import {ChatCallEvent} from './chat-call-event.js';
import {ChatEmailEvent} from './chat-email-event.js';
import {ChatLinkOpenEvent} from './chat-link-open-event.js';

/**
 * Asks before a link is followed. Unless somebody objects a call or an email goes through the session, if it can, and all
 * else is left to the browser.
 */
export const followLink = (
  event: Event,
  link: HTMLAnchorElement,
  host: HTMLElement,
  session: ChatSession | undefined,
): void => {
  const {href} = link;
  if (link.ariaBusy === 'true' || !host.dispatchEvent(requestFor(href))) event.preventDefault();
  else {
    const command = commandFor(href, session);
    if (!command) return;
    event.preventDefault();
    void markBusy(link, command);
  }
};

/** What a link leads to, as one would write it down. */
export const destinationOf = (href: string): string => {
  const kind = kindOf(href);
  if (kind === 'url') return href;
  const [, name = ''] = /^[a-z]+:([^?;]*)/.exec(href) ?? [];
  return decoded(name);
};

const requestFor = (href: string): ChatLinkOpenEvent | ChatCallEvent | ChatEmailEvent => {
  const kind = kindOf(href);
  if (kind === 'phone') return new ChatCallEvent(destinationOf(href));
  return kind === 'email'
    ? new ChatEmailEvent(destinationOf(href))
    : new ChatLinkOpenEvent(href, kind);
};

const commandFor = (href: string, session: ChatSession | undefined): Promise<void> | undefined => {
  const kind = kindOf(href);
  if (kind === 'phone' && session?.offers('call')) return session.startCall(destinationOf(href));
  if (kind === 'email' && session?.offers('email')) return session.startEmail(destinationOf(href));
  return undefined;
};

const markBusy = async (link: HTMLAnchorElement, command: Promise<void>): Promise<void> => {
  link.ariaBusy = 'true';
  await command;
  link.ariaBusy = null;
};

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};
