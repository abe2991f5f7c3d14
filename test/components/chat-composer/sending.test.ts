import {aTimeout, expect, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {alone, chord, fieldOf, inSession, press, sendButtonOf, type} from './typing.js';

const compose = (element: Parameters<typeof fieldOf>[0], phase: 'start' | 'end'): void => {
  const event = new CompositionEvent(`composition${phase}`, {bubbles: true, composed: true});
  fieldOf(element).dispatchEvent(event);
};

describe('chat-composer: sending', () => {
  it('C1 Enter sends the text and empties the field', async () => {
    const {element, sent} = await alone('Hello');
    element.focus();
    await sendKeys({press: 'Enter'});
    expect(sent).to.deep.equal(['Hello']);
    expect(element.value).to.equal('');
    expect(fieldOf(element).value).to.equal('');
  });

  it('C1 Shift+Enter breaks the line', async function () {
    const {element, sent} = await alone('');
    element.focus();
    await sendKeys({type: 'One'});
    if (!(await chord('Shift', 'Enter'))) this.skip();
    await sendKeys({type: 'two'});
    expect(sent).to.deep.equal([]);
    expect(element.value).to.equal('One\ntwo');
  });

  it('C1 Ctrl+Enter sends and Enter breaks the line where it is set so', async () => {
    const {element, sent} = await alone('Hello');
    element.sendOn = 'ctrl+enter';
    await element.updateComplete;
    expect(press(element, 'Enter'), 'breaks the line').to.equal(true);
    expect(sent).to.deep.equal([]);
    expect(press(element, 'Enter', {ctrlKey: true})).to.equal(false);
    expect(sent).to.deep.equal(['Hello']);
  });

  it('C1 Cmd+Enter counts as Ctrl+Enter', async () => {
    const {element, sent} = await alone(
      'Hello',
      html`<chat-composer send-on="ctrl+enter"></chat-composer>`,
    );
    press(element, 'Enter', {metaKey: true});
    expect(sent).to.deep.equal(['Hello']);
  });

  it('C1 the session’s options say which key sends', async () => {
    const {element, backend} = await inSession({sendOn: 'ctrl+enter'});
    await type(element, 'Hello');
    press(element, 'Enter');
    expect(backend.sends).to.have.length(0);
    press(element, 'Enter', {ctrlKey: true});
    expect(backend.sends).to.have.length(1);
  });

  it('C1 the button sends', async () => {
    const {element, sent} = await alone('Hello');
    sendButtonOf(element).click();
    expect(sent).to.deep.equal(['Hello']);
  });

  it('C1 sends nothing blank', async () => {
    const {element, sent} = await alone(' \n ');
    press(element, 'Enter');
    sendButtonOf(element).click();
    expect(sent).to.deep.equal([]);
    expect(sendButtonOf(element).ariaDisabled).to.equal('true');
  });

  it('C1 two Enters in a row send once', async () => {
    const {element, sent} = await alone('Hello');
    press(element, 'Enter');
    press(element, 'Enter');
    expect(sent).to.deep.equal(['Hello']);
  });

  it('C1 an Enter that is held down sends once, even where a host keeps the text', async () => {
    const {element, sent} = await alone('Hello');
    element.addEventListener('chat-send', (event) => event.preventDefault());
    press(element, 'Enter');
    press(element, 'Enter', {repeat: true});
    expect(sent).to.deep.equal(['Hello']);
  });

  it('C1 a double click sends once, even where a host keeps the text', async () => {
    const {element, sent} = await alone('Hello');
    element.addEventListener('chat-send', (event) => event.preventDefault());
    for (const detail of [1, 2])
      sendButtonOf(element).dispatchEvent(new MouseEvent('click', {detail, bubbles: true}));
    expect(sent).to.deep.equal(['Hello']);
  });

  it('C1 keeps the text when a host cancels the request', async () => {
    const {element} = await alone('Hello');
    element.addEventListener('chat-send', (event) => event.preventDefault());
    press(element, 'Enter');
    expect(element.value).to.equal('Hello');
  });

  it('C1 the Enter that ends a conversion never sends: Chrome and Firefox', async () => {
    const {element, sent} = await alone('日本');
    compose(element, 'start');
    press(element, 'Enter', {isComposing: true, legacyCode: 229});
    compose(element, 'end');
    await aTimeout(1);
    expect(sent).to.deep.equal([]);
    press(element, 'Enter', {legacyCode: 13});
    expect(sent).to.deep.equal(['日本']);
  });

  it('C1 the Enter that ends a conversion never sends: Safari, where it comes after the end', async () => {
    const {element, sent} = await alone('日本');
    compose(element, 'start');
    compose(element, 'end');
    press(element, 'Enter', {isComposing: false, legacyCode: 229});
    await aTimeout(1);
    expect(sent).to.deep.equal([]);
    press(element, 'Enter', {legacyCode: 13});
    expect(sent).to.deep.equal(['日本']);
  });

  it('C1 the Enter that ends a conversion never sends: where nothing but the moment tells', async () => {
    const {element, sent} = await alone('日本');
    compose(element, 'start');
    compose(element, 'end');
    press(element, 'Enter', {isComposing: false, legacyCode: 13});
    expect(sent).to.deep.equal([]);
  });

  it('C1 a second conversion that begins at once is not taken for the end of the first', async () => {
    const {element, sent} = await alone('日本');
    compose(element, 'start');
    compose(element, 'end');
    compose(element, 'start');
    await aTimeout(1);
    press(element, 'Enter', {legacyCode: 13});
    expect(sent).to.deep.equal([]);
  });

  it('C2 what is pasted is plain text', async () => {
    const {element} = await alone();
    element.focus();
    const clipboard = new DataTransfer();
    clipboard.setData('text/html', '<b>bold</b>');
    clipboard.setData('text/plain', 'bold');
    const paste = new ClipboardEvent('paste', {clipboardData: clipboard, bubbles: true});
    fieldOf(element).dispatchEvent(paste);
    expect(fieldOf(element).localName).to.equal('textarea');
    expect(element.shadowRoot!.querySelector('b')).to.equal(null);
  });

  it('sends into its session by itself', async () => {
    const {element, backend, session} = await inSession();
    await type(element, 'Hello');
    press(element, 'Enter');
    expect(backend.sends.map(({message}) => message?.text)).to.deep.equal(['Hello']);
    expect(session('chat').state.entries.at(-1)).to.include({text: 'Hello', audience: 'contact'});
    expect(fieldOf(element).value).to.equal('');
  });

  it('asks the host first', async () => {
    const {element, backend} = await inSession();
    element.addEventListener('chat-send', (event) => event.preventDefault());
    await type(element, 'Hello');
    press(element, 'Enter');
    expect(backend.sends).to.have.length(0);
    expect(element.value).to.equal('Hello');
  });

  it('tells the host of the text, of no files, and of who will see it', async () => {
    const {element} = await alone('Hello');
    element.audience = 'internal';
    element.value = 'A note';
    await element.updateComplete;
    let told: unknown;
    element.addEventListener('chat-send', ({text, files, audience, composed}) => {
      told = {text, files, audience, composed};
    });
    press(element, 'Enter');
    expect(told).to.deep.equal({text: 'A note', files: [], audience: 'internal', composed: true});
  });

  it('keeps the focus in the text when the button is pressed', async () => {
    const {element} = await alone('Hello');
    element.focus();
    const down = new MouseEvent('mousedown', {bubbles: true, cancelable: true});
    expect(sendButtonOf(element).dispatchEvent(down)).to.equal(false);
    expect(element.shadowRoot!.activeElement).to.equal(fieldOf(element));
  });
});
