import {expect, fixture, fixtureCleanup, html, nextFrame} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import '../../../src/components/chat-composer/define.js';
import '../../../src/components/chat-toolbar/define.js';
import '../../../src/components/interaction-bar/define.js';
import {watchedTrees} from '../../../src/controllers/language-watch.js';
import {deskWith} from '../../support/component-desk.js';
import {snapshotOf} from '../../support/facts.js';
import {listenersLeftBy} from '../../support/leaks.js';

const ask = (): void =>
  document.querySelector('chat-toolbar')!.shadowRoot!.querySelector('button')!.click();

const since = Date.now() - 60_000;
const interactions = [
  {id: '1', name: 'Mark', startedAt: since, pendingSince: since},
  {id: '2', name: 'Avril', status: 'offered', offer: {expiresAt: since + 90_000}},
] as const;

const templates: Readonly<Record<string, TemplateResult>> = {
  'pending-indicator': html`<pending-indicator .since=${since}></pending-indicator>`,
  'chat-composer': html`<chat-composer></chat-composer>`,
  'chat-toolbar': html`<chat-toolbar status="active"></chat-toolbar>`,
  'interaction-bar': html`<interaction-bar .interactions=${interactions}></interaction-bar>`,
};

describe('elements that are removed', () => {
  for (const [tag, template] of Object.entries(templates))
    it(`${tag} leaves no listener on the page, alone or in a session`, async () => {
      const trees = watchedTrees();
      const {session, clock} = deskWith([snapshotOf('chat')]);
      const left = await listenersLeftBy(async () => {
        await fixture(template);
        if (tag === 'chat-toolbar') ask();
        await nextFrame();
        fixtureCleanup();
        await fixture(html`<chat-session .session=${session('chat')}>${template}</chat-session>`);
        await nextFrame();
        fixtureCleanup();
        await nextFrame();
      });
      expect(left).to.deep.equal([]);
      expect(clock.timers).to.equal(0);
      expect(watchedTrees()).to.equal(trees);
    });
});
