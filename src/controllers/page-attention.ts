import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {contactName} from '../content/party-name.js';
import type {Terms} from '../i18n/terms.js';
import {markPage, type PageMark} from '../internal/page-mark.js';
import {selectAttention, selectContact} from '../model/selectors.js';
import type {AgentDesk} from '../session/agent-desk.js';
import type {ChatSession} from '../session/chat-session.js';
import {isOnPage, PagePresence} from './page-presence.js';
import {SessionsWatch} from './sessions-watch.js';

export interface PageAttentionOptions {
  desk(): AgentDesk | undefined;
  terms(): Terms;
}

const none: readonly ChatSession[] = [];

/**
 * Tells the desk whether the agent is on its page, and marks the page while they aren't and a chat asks to be looked at
 * (I4): title, icon where the options give one, and the badge of an installed app.
 */
export class PageAttentionController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: PageAttentionOptions;
  readonly #watch: SessionsWatch;

  constructor(host: ReactiveControllerHost, options: PageAttentionOptions) {
    this.#host = host;
    this.#options = options;
    this.#watch = new SessionsWatch(host, (state) => [
      selectAttention(state),
      selectContact(state),
    ]);
    new PagePresence(host, () => this.#look());
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const desk = this.#options.desk();
    this.#watch.watch(desk?.state.interactions ?? none);
    this.#look();
  }

  hostDisconnected(): void {
    markPage(this, undefined);
  }

  readonly #look = (): void => {
    const desk = this.#options.desk();
    const isHere = isOnPage();
    desk?.setInView(isHere);
    markPage(this, desk && !isHere ? this.#markOf(desk) : undefined);
  };

  #markOf({state}: AgentDesk): PageMark | undefined {
    const {flashTitle, attentionIcon: icon} = state.options;
    const asking = state.interactions.filter((session) => session.state.attention.length > 0);
    const contact = asking[0] && selectContact(asking[0].state);
    if (!flashTitle || !asking[0]) return undefined;
    const terms = this.#options.terms();
    return {title: terms.bar.title(contactName(contact, terms)), count: asking.length, icon};
  }
}
