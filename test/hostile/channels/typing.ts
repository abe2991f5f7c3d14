import {contact} from '../../support/facts.js';
import {stand, type Channel} from './channel.js';

/** What a contact types and hasn't sent: one payload in each indicator. */
export const typingPreviews: Channel = {
  name: 'typing previews',
  isViewOnly: true,
  show(stage, payloads) {
    for (const preview of payloads)
      stand(stage, 'typing-indicator', {
        parties: [contact],
        typing: [{partyId: contact.id, preview}],
      });
  },
};
