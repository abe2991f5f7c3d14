import {contact} from '../../support/facts.js';
import {stand, tall, type Channel} from './channel.js';
import {entriesOf} from './entries.js';

/** Milliseconds from the focus on a link to its tooltip, with time to spare. */
const longest = 1_000;

/** Addresses with a payload in their query, path, user-info or host, each with its tooltip. */
export const linkTooltips: Channel = {
  name: 'tooltips of links',
  isViewOnly: true,
  batch: 8,
  show(stage, payloads) {
    const entries = entriesOf(payloads, (payload, index) => {
      const part = payload.replace(/\s/g, '+');
      const places = ['?q=', '/', '#', '@example.org/'];
      return {
        kind: 'text',
        text: `${payload} https://example.com${places[index % places.length]}${part}`,
      };
    });
    tall(stand(stage, 'chat-transcript', {entries, parties: [contact]}));
  },
  async *looks(stage) {
    const root = stage.querySelector('chat-transcript')!.shadowRoot!;
    for (const link of root.querySelectorAll<HTMLElement>('a.link')) {
      link.focus();
      const end = performance.now() + longest;
      while (!root.querySelector('.link-tip')?.shadowRoot?.querySelector('.tip')) {
        if (performance.now() > end) throw new Error('No tooltip came to a link.');
        await new Promise(requestAnimationFrame);
      }
      yield;
      link.blur();
    }
  },
};
