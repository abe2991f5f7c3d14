import {expect, html, nextFrame} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {FakeBackend} from '../../support/fake-backend.js';
import {snapshotOf} from '../../support/facts.js';
import {alone, descriptionOf, fieldOf, inSession, press, sendButtonOf, type} from './typing.js';

describe('chat-composer', () => {
  it('A1 has a text field “Message” and a button “Send”', async () => {
    const {element} = await alone('Hello');
    expect(fieldOf(element).ariaLabel).to.equal('Message');
    expect(sendButtonOf(element).textContent.trim()).to.equal('Send');
    await expect(element).to.be.accessible();
  });

  for (const [state, template] of [
    ['empty', html`<chat-composer></chat-composer>`],
    ['disabled', html`<chat-composer disabled disabled-reason="Not now."></chat-composer>`],
    ['internal', html`<chat-composer audience="internal" value="A note"></chat-composer>`],
    ['over the limit', html`<chat-composer max-length="3" value="Hello"></chat-composer>`],
  ] as const)
    it(`A1 is accessible when it is ${state}`, async () => {
      const {element} = await alone('Hello', template);
      await expect(element).to.be.accessible();
    });

  it('A1 focus goes into the text, and Tab on to the tools and Send', async () => {
    const {element} = await alone('Hello');
    element.focus();
    expect(element.shadowRoot!.activeElement).to.equal(fieldOf(element));
    const part = () => element.shadowRoot!.activeElement?.getAttribute('part');
    await sendKeys({press: 'Tab'});
    expect(part()).to.equal('preview-button');
    await sendKeys({press: 'Tab'});
    expect(part()).to.equal('send');
  });

  it('C1 grows with its text, up to a limit', async () => {
    const {element} = await alone('One');
    const one = element.offsetHeight;
    element.value = 'One\ntwo\nthree\nfour';
    await element.updateComplete;
    await nextFrame();
    const four = element.offsetHeight;
    expect(four).to.be.greaterThan(one + 30);
    element.value = 'Line\n'.repeat(200);
    await element.updateComplete;
    await nextFrame();
    expect(element.offsetHeight).to.be.lessThan(innerHeight * 0.4 + 100);
    expect(fieldOf(element).scrollHeight).to.be.greaterThan(fieldOf(element).clientHeight);
  });

  it('C9 says why nothing can be written, and keeps the text', async () => {
    const {element} = await alone(
      '',
      html`<chat-composer disabled disabled-reason="Someone else is answering."></chat-composer>`,
    );
    element.value = 'Hello';
    await element.updateComplete;
    expect(fieldOf(element).readOnly).to.equal(true);
    expect(fieldOf(element).value).to.equal('Hello');
    expect(descriptionOf(element)).to.equal('Someone else is answering.');
  });

  it('C9 sends nothing while it is disabled', async () => {
    const {element, sent} = await alone('Hello', html`<chat-composer disabled></chat-composer>`);
    press(element, 'Enter');
    sendButtonOf(element).click();
    expect(sent).to.deep.equal([]);
    expect(element.value).to.equal('Hello');
  });

  it('C9 keeps what is written when the chat ends, and says so', async () => {
    const {element, emit, told} = await inSession();
    await type(element, 'One more thing');
    element.focus();
    emit({
      ...{type: 'status-changed', interactionId: 'chat', status: 'ended'},
      ...{revision: 2, at: Date.now()},
    } as const);
    await element.updateComplete;
    expect(fieldOf(element).readOnly).to.equal(true);
    expect(fieldOf(element).value).to.equal('One more thing');
    expect(descriptionOf(element)).to.equal('The chat has ended.');
    expect(told).to.deep.equal(['The chat has ended.']);
    expect(element.shadowRoot!.activeElement).to.equal(fieldOf(element));
  });

  it('C9 queues while the link is being made again, with a hint', async () => {
    const {element, emit, backend, session} = await inSession();
    emit({type: 'connection-changed', status: 'reconnecting'});
    await type(element, 'Later');
    expect(descriptionOf(element)).to.match(/goes out when it’s back/);
    press(element, 'Enter');
    expect(backend.sends).to.have.length(0);
    expect(session('chat').state.entries.at(-1)).to.include({text: 'Later', delivery: 'queued'});
    emit({type: 'connection-changed', status: 'connected'});
    expect(backend.sends).to.have.length(1);
  });

  it('C9 stops when too much waits for the link', async () => {
    const {element, emit, session} = await inSession();
    emit({type: 'connection-changed', status: 'disconnected'});
    for (let index = 0; index < 100; index++) session('chat').send(`${index}`);
    await element.updateComplete;
    expect(fieldOf(element).readOnly).to.equal(true);
    expect(descriptionOf(element)).to.match(/Too many messages wait/);
  });

  it('C9 says that there is no link when the desk is closed', async () => {
    const {element, desk} = await inSession();
    desk.disconnect();
    await element.updateComplete;
    expect(descriptionOf(element)).to.match(/No connection/);
  });

  it('C9 tells an observer', async () => {
    const {element, provider} = await inSession();
    const backend = new FakeBackend();
    backend.capabilities.delete('send');
    const {deskWith} = await import('../../support/component-desk.js');
    provider.session = deskWith([snapshotOf('chat')], {}, backend).session('chat');
    await provider.updateComplete;
    await element.updateComplete;
    expect(descriptionOf(element)).to.equal('You are observing this chat.');
  });

  it('C10 counts from 90 % of the limit on', async () => {
    const {element} = await alone('', html`<chat-composer max-length="20"></chat-composer>`);
    await type(element, 'a'.repeat(17));
    expect(element.shadowRoot!.getElementById('budget')).to.equal(null);
    await type(element, 'a'.repeat(18));
    expect(descriptionOf(element)).to.match(/2 characters left/);
  });

  it('C10 counts an emoji as one', async () => {
    const {element} = await alone('', html`<chat-composer max-length="10"></chat-composer>`);
    await type(element, '😀'.repeat(9));
    expect(descriptionOf(element)).to.match(/1 character left/);
  });

  it('C10 refuses a text that is too long, says why, and cuts nothing', async () => {
    const {element, backend, told} = await inSession({maxLength: 10});
    element.focus();
    await type(element, 'a'.repeat(12));
    expect(fieldOf(element).ariaInvalid).to.equal('true');
    press(element, 'Enter');
    expect(backend.sends).to.have.length(0);
    expect(element.value).to.equal('a'.repeat(12));
    expect(told).to.deep.equal(['2 characters too many', '2 characters too many']);
  });

  it('C10 announces that the limit is near once, not on every key', async () => {
    const {element, told} = await inSession({maxLength: 10});
    element.focus();
    for (const length of [8, 9, 10]) await type(element, 'a'.repeat(length));
    expect(told).to.deep.equal(['1 character left']);
  });

  it('C11 an internal note wears its icon and word', async () => {
    const {element, session} = await inSession();
    session('chat').setAudience('internal');
    await element.updateComplete;
    const audience = element.shadowRoot!.querySelector('[part="audience"]')!;
    expect(audience.textContent).to.match(/Internal note/);
    expect(audience.querySelector('svg')).to.exist;
    expect(descriptionOf(element)).to.match(/The contact can’t see this/);
  });

  it('A2 reads text in its own direction', async () => {
    const {element} = await alone('مرحبا');
    expect(getComputedStyle(fieldOf(element)).direction).to.equal('rtl');
  });

  it('A2 fits 320 pixels at twice the size', async () => {
    const {element} = await alone('Hello '.repeat(20));
    element.style.setProperty('inline-size', '320px');
    element.style.setProperty('--chat-zoom', '2');
    await nextFrame();
    expect(element.scrollWidth).to.be.at.most(320);
  });

  it('A5 warns once of wrong values and goes on with the defaults', async () => {
    const {warn} = console;
    const told: unknown[] = [];
    console.warn = (text: unknown) => void told.push(text);
    const {element} = await alone(
      'Hello',
      html`<chat-composer audience="everyone" max-length="many" send-on="tab"></chat-composer>`,
    );
    element.value = 5 as unknown as string;
    await element.updateComplete;
    console.warn = warn;
    expect(told).to.have.length(4);
    expect(told[0]).to.match(/<chat-composer> audience: expected/);
    expect(element.value).to.equal('');
  });

  it('A6 works inside another shadow root', async () => {
    const outer = document.createElement('div');
    outer.attachShadow({mode: 'open'}).append(document.createElement('chat-composer'));
    document.body.append(outer);
    const element = outer.shadowRoot!.querySelector('chat-composer')!;
    await element.updateComplete;
    element.value = 'Hello';
    await element.updateComplete;
    let text = '';
    outer.addEventListener('chat-send', (event) => (text = event.text));
    press(element, 'Enter');
    expect(text).to.equal('Hello');
    outer.remove();
  });
});
