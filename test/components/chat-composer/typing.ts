import {fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {TemplateResult} from 'lit';
import '../../../src/components/chat-composer/define.js';
import '../../../src/components/chat-session/define.js';
import type {ChatComposer} from '../../../src/components/chat-composer/chat-composer.js';
import type {ChatSessionElement} from '../../../src/components/chat-session/chat-session.js';
import type {InteractionSnapshot} from '../../../src/model/chat-fact.js';
import {announcementsBelow} from '../../support/announcements.js';
import {deskWith} from '../../support/component-desk.js';
import {snapshotOf} from '../../support/facts.js';

export const fieldOf = (element: ChatComposer): HTMLTextAreaElement =>
  element.shadowRoot!.querySelector('textarea')!;

export const sendButtonOf = (element: ChatComposer): HTMLButtonElement =>
  element.shadowRoot!.querySelector('[part="send"]')!;

/** What the field's description says. */
export const descriptionOf = (element: ChatComposer): string =>
  (fieldOf(element).getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => element.shadowRoot!.getElementById(id)?.textContent.replace(/\s+/g, ' ').trim())
    .join(' ');

/** As a person who types: the field has the text and says so. */
export const type = async (element: ChatComposer, text: string): Promise<void> => {
  const field = fieldOf(element);
  field.value = text;
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  await element.updateComplete;
};

/** Presses a key in the field; returns whether the browser would go on to do what the key does. */
export const press = (
  element: ChatComposer,
  key: string,
  {legacyCode = 0, ...init}: KeyboardEventInit & {legacyCode?: number} = {},
): boolean => {
  const event = new KeyboardEvent('keydown', {
    ...{key, bubbles: true, composed: true, cancelable: true},
    ...init,
  });
  Object.defineProperty(event, 'keyCode', {value: legacyCode});
  return fieldOf(element).dispatchEvent(event);
};

/** A composer on its own, with what it asked to send. */
export const alone = async (
  value = '',
  template: TemplateResult = html`<chat-composer></chat-composer>`,
) => {
  const sent: string[] = [];
  const element = await fixture<ChatComposer>(template);
  element.addEventListener('chat-send', ({text}) => void sent.push(text));
  element.value = value;
  await element.updateComplete;
  return {element, sent};
};

/** A composer in the first of these chats. */
export const inSession = async (
  options: object = {},
  ...snapshots: readonly InteractionSnapshot[]
) => {
  const list = snapshots.length > 0 ? snapshots : [snapshotOf('chat')];
  const staged = deskWith(list, options);
  const parentNode = document.createElement('div');
  const told = announcementsBelow(parentNode);
  const provider = await fixture<ChatSessionElement>(
    html`<chat-session .session=${staged.session(list[0]!.interactionId)}>
      <chat-composer></chat-composer>
    </chat-session>`,
    {parentNode},
  );
  const element = provider.querySelector('chat-composer')!;
  return {...staged, provider, element, told};
};

/** Presses a key with another one held; returns whether the browser's driver can (WebKit's can't). */
export const chord = async (held: string, key: string): Promise<boolean> => {
  try {
    await sendKeys({down: held});
  } catch {
    return false;
  }
  await sendKeys({press: key});
  await sendKeys({up: held});
  return true;
};
