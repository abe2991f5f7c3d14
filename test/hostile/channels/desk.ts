import type {InteractionSnapshot} from '../../../src/model/chat-fact.js';
import {deskWith} from '../../support/component-desk.js';
import {contact, self, start, textOf} from '../../support/facts.js';
import {stand, type Channel} from './channel.js';

const interactionOf = (
  payload: string,
  index: number,
  changes: Partial<InteractionSnapshot> = {},
): InteractionSnapshot => ({
  interactionId: `chat${index}`,
  status: 'offered',
  revision: 1,
  parties: [{...contact, name: payload}, self],
  offer: {origin: payload, subject: payload, waitingSince: start, expiresAt: start + 60_000},
  caseData: [
    {key: payload, label: payload, value: payload},
    {key: `key ${index}`, value: payload},
  ],
  ...changes,
});

const withDesk = (stage: HTMLElement, interactions: readonly InteractionSnapshot[]) => {
  const {desk, emit} = deskWith(interactions);
  return {element: stand(stage, 'agent-desk', {desk}), emit};
};

/** Name, origin, subject and case data of what is offered. */
export const offers: Channel = {
  name: 'offers',
  show(stage, payloads) {
    withDesk(
      stage,
      payloads.map((payload, index) => interactionOf(payload, index)),
    );
  },
};

/** Windows with a hostile contact, their bar, and what is said in them. */
export const windows: Channel = {
  name: 'windows',
  batch: 6,
  show(stage, payloads) {
    const changes = (text: string, index: number): Partial<InteractionSnapshot> => ({
      status: 'active',
      startedAt: start,
      entries: [textOf(1, {text, key: `${index}`})],
    });
    const interactions = payloads.map((payload, index) =>
      interactionOf(payload, index, changes(payload, index)),
    );
    const {emit} = withDesk(stage, interactions);
    for (const [index, preview] of payloads.entries())
      emit({
        type: 'typing-started',
        interactionId: `chat${index}`,
        partyId: contact.id,
        preview,
      });
  },
};

/** An agent's own name, and why the link is down. */
export const deskFacts: Channel = {
  name: 'agent and link',
  isUnseen: true,
  batch: 12,
  show(stage, payloads) {
    for (const reason of payloads) {
      const {emit} = withDesk(stage, []);
      emit(
        {
          type: 'desk-synced',
          agent: {id: 'kate', name: reason, nickname: reason},
          interactions: [],
        },
        {type: 'connection-changed', status: 'disconnected', reason},
      );
    }
  },
};
