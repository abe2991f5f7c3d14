import {bot, contact, self} from '../../support/facts.js';
import {entriesOf} from './entries.js';
import {stand, tall, type Channel} from './channel.js';

/** What a host's translator answers: the words, their language, and why there are none. */
export const translations: Channel = {
  name: 'translations',
  isViewOnly: true,
  show(stage, payloads) {
    const answers = new Map(payloads.map((payload, index) => [`k${index}`, payload]));
    const entries = entriesOf(payloads, () => ({kind: 'text', text: 'Hello'}));
    tall(
      stand(stage, 'chat-transcript', {
        entries,
        parties: [contact, self, bot],
        translator: (_text, {key}) => {
          const text = answers.get(key) ?? '';
          return key.endsWith('7')
            ? Promise.reject(new Error(text))
            : Promise.resolve({text, language: text});
        },
      }),
    );
  },
};
