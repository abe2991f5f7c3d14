import {html, nothing, type TemplateResult} from 'lit';
import type {ConversationTerms} from '../../i18n/terms.js';
import type {Delivery, Entry} from '../../model/entry.js';
import {deliveredIcon, errorIcon, queuedIcon, sentIcon} from '../../styles/icons.js';

const icons: Readonly<Record<Delivery, () => TemplateResult>> = {
  queued: queuedIcon,
  sending: queuedIcon,
  sent: sentIcon,
  delivered: deliveredIcon,
  read: deliveredIcon,
  failed: errorIcon,
};

/** How far an own message has got (T4), and whether the contact has yet to read it (T3). */
export const deliveryMark = (
  {delivery, audience}: Entry,
  terms: ConversationTerms,
): TemplateResult => {
  const state = delivery ?? 'sent';
  const {delivery: names, unreadTooltip} = terms.message;
  const isUnread = state !== 'read' && state !== 'failed' && audience !== 'internal';
  return html`${
      isUnread
        ? html`<span
            class="unread"
            role="img"
            aria-label=${unreadTooltip}
            title=${unreadTooltip}
          ></span>`
        : nothing
    }<span class="delivery" role="img" aria-label=${names[state]} title=${names[state]}
      >${icons[state]()}</span
    >`;
};
