import {loadLinkEngine} from '../../../src/content/links/index.js';
import {stand, type Channel} from './channel.js';

/** An address that is written or was pushed before, and those that are allowed. */
export const pushUrl: Channel = {
  name: 'addresses to push',
  batch: 24,
  show(stage, payloads) {
    for (const value of payloads)
      stand(stage, 'push-url', {value, history: [value, `https://${value}`], allowList: [value]});
  },
};

/** Earlier addresses, offered while something like them is typed, and what is asked before one is pushed. */
export const suggestedUrls: Channel = {
  name: 'suggested addresses',
  batch: 24,
  async show(stage, payloads) {
    await loadLinkEngine();
    for (const payload of payloads) {
      const history = [payload, `https://${payload}`];
      const element = stand(stage, 'push-url', {history});
      const value = `https://user@${payload.replace(/\s+/g, '')}`;
      const doubtful = stand(stage, 'push-url', {value, allowList: ['example.com']});
      await Promise.all([element.updateComplete, doubtful.updateComplete]);
      const input = element.shadowRoot!.querySelector('input')!;
      input.value = payload.slice(0, 2);
      input.dispatchEvent(new InputEvent('input', {bubbles: true}));
      doubtful.shadowRoot!.querySelector<HTMLElement>('[part="send"]')!.click();
    }
  },
};
