import type {Announcer} from '../../controllers/announcer.js';
import type {Terms} from '../../i18n/terms.js';
import type {ComposerView} from './composer-template.js';
import {budgetText} from './status-line.js';

/** Says what changes for an agent who can't see it: once, not on every key. */
export class StatusAnnouncements {
  readonly #announcer: Announcer;
  #told: ComposerView | undefined;

  constructor(announcer: Announcer) {
    this.#announcer = announcer;
  }

  say(text: string): void {
    this.#announcer.announce(text);
  }

  /** @param isWriting - Whether the agent is there: else what changes is found on coming. */
  tell(view: ComposerView, terms: Terms, isWriting: boolean): void {
    const before = this.#told;
    this.#told = view;
    if (!before || !isWriting) return;
    if (view.budget.level !== before.budget.level && view.budget.level !== 'enough')
      this.say(budgetText(view.budget, terms));
    if (view.reason && view.reason !== before.reason) this.say(view.reason);
    else if (view.isQueueing && !before.isQueueing) this.say(terms.composer.queueing);
    if (view.audience !== before.audience) this.say(audienceText(view, terms));
  }
}

const audienceText = (view: ComposerView, {audience}: Terms): string =>
  view.audience === 'internal' ? audience.nowInternal : audience.nowContact(view.contact);
