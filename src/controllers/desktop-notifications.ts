import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {entryText} from '../content/entry-text.js';
import {contactName} from '../content/party-name.js';
import {plainName} from '../content/plain-text.js';
import {shorten} from '../content/shorten.js';
import type {ChatState} from '../model/chat-state.js';
import type {Entry} from '../model/entry.js';
import {selectAttention, selectContact, selectLatestFromContact} from '../model/selectors.js';
import type {AgentDesk} from '../session/agent-desk.js';
import type {ChatSession} from '../session/chat-session.js';
import type {LocalizeController} from './localize-controller.js';
import {isOnPage, PagePresence} from './page-presence.js';
import {SessionsWatch} from './sessions-watch.js';

export interface DesktopNotificationsOptions {
  desk(): AgentDesk | undefined;
  readonly localize: LocalizeController;
  /** The agent has chosen a chat by its notification. */
  choose(session: ChatSession): void;
}

interface Shown {
  readonly notification: Notification;
  /** What it says: said once. */
  readonly text: string;
}

/** Characters of a message: a glance, not the chat. */
const longestGlance = 120;

const noSessions: readonly ChatSession[] = [];

/** The contact's latest message, where notifications have it. */
const messageToTell = (state: ChatState): Entry | undefined =>
  state.options.desktopNotifications === 'messages' ? selectLatestFromContact(state) : undefined;

const notifications = (): typeof Notification | undefined =>
  (globalThis as Partial<typeof globalThis>).Notification;

/**
 * A notification of the system for each chat that asks to be looked at while the agent isn't on the page, where the options have
 * them and the agent allows them. It's asked for by a control that the agent presses, and by nothing else; a notification goes when the
 * chat asks for nothing any more, or the agent is back.
 */
export class DesktopNotificationsController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: DesktopNotificationsOptions;
  readonly #watch: SessionsWatch;
  readonly #shown = new Map<string, Shown>();

  constructor(host: ReactiveControllerHost, options: DesktopNotificationsOptions) {
    this.#host = host;
    this.#options = options;
    this.#watch = new SessionsWatch(host, (state) => [
      selectAttention(state),
      selectContact(state),
      messageToTell(state),
    ]);
    new PagePresence(host, () => this.#look());
    host.addController(this);
  }

  /** Whether there's anything to ask the agent for: a refusal is for good, and nothing is asked again. */
  get canAsk(): boolean {
    return this.#isWanted && notifications()?.permission === 'default';
  }

  /** For a press of a control: browsers let a page ask by nothing else. */
  async ask(): Promise<void> {
    try {
      await notifications()?.requestPermission();
    } catch {
      // A frame or a page without a secure origin may not ask: there are none then.
    }
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    this.#watch.watch(this.#options.desk()?.state.interactions ?? noSessions);
    this.#look();
  }

  hostDisconnected(): void {
    for (const id of this.#shown.keys()) this.#close(id);
  }

  get #isWanted(): boolean {
    const wanted = this.#options.desk()?.state.options.desktopNotifications ?? 'off';
    return wanted !== 'off';
  }

  readonly #look = (): void => {
    const asking = this.#asking;
    for (const id of this.#shown.keys())
      if (!asking.some((session) => session.id === id)) this.#close(id);
    for (const session of asking) this.#show(session);
  };

  get #asking(): readonly ChatSession[] {
    const isAllowed = this.#isWanted && notifications()?.permission === 'granted';
    if (isOnPage() || !isAllowed) return noSessions;
    const {interactions} = this.#options.desk()!.state;
    return interactions.filter(({state}) => state.attention.length > 0);
  }

  #show(session: ChatSession): void {
    const {title, text} = this.#wordsOf(session);
    if (this.#shown.get(session.id)?.text === text) return;
    const Kind = notifications()!;
    try {
      // The same tag: a chat has one, and the newest takes the place of the one before.
      const notification = new Kind(title, {body: text, tag: `deskside-${session.id}`});
      notification.onclick = () => {
        window.focus();
        this.#close(session.id);
        this.#options.choose(session);
      };
      this.#shown.set(session.id, {notification, text});
    } catch {
      // Some browsers have notifications for service workers alone.
    }
  }

  #close(id: string): void {
    const notification = this.#shown.get(id)?.notification;
    this.#shown.delete(id);
    if (!notification) return;
    notification.onclick = null;
    notification.close();
  }

  #wordsOf({state}: ChatSession): {readonly title: string; readonly text: string} {
    const {terms, format} = this.#options.localize;
    const name = contactName(selectContact(state), terms);
    const reasons = state.attention.map((reason) => terms.bar.reasons[reason](name));
    const {privacy} = state.options;
    const latest = messageToTell(state);
    const message = latest && entryText(latest, {terms, format, privacy, nameOf: () => ''});
    const glance = message ? [shorten(plainName(message), longestGlance)] : [];
    return {title: terms.bar.title(name), text: [...reasons, ...glance].join('\n')};
  }
}
