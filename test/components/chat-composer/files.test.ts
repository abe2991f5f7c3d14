import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/components/chat-composer/define.js';
import '../../../src/components/chat-session/define.js';
import type {ChatComposer} from '../../../src/components/chat-composer/chat-composer.js';
import {DeskFixture} from '../../support/desk.js';
import {snapshotOf} from '../../support/facts.js';
import {waitUntil} from '../../support/wait-until.js';
import {picture} from '../file-attachment/attached.js';

const image = async (name = 'photo.png') =>
  new File([await picture('red', 20, 20)()], name, {type: 'image/png'});

const alone = async (fileTransfer: object = {}) =>
  fixture<ChatComposer>(
    html`<chat-composer lang="en" .fileTransfer=${fileTransfer}></chat-composer>`,
  );

const inside = (element: ChatComposer, selector: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(selector);

const names = (element: ChatComposer) =>
  [...element.shadowRoot!.querySelectorAll('file-attachment')].map((file) => file.file?.name);

const listed = async (element: ChatComposer, count: number) => {
  await waitUntil(() => names(element).length === count, `${count} files are listed`);
  await element.updateComplete;
};

const drag = (type: string, files: readonly File[]): DragEvent => {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  const options = {dataTransfer, bubbles: true, composed: true, cancelable: true};
  return new DragEvent(type, options);
};

describe('chat-composer: files', () => {
  it('F4 offers a button where files can be sent, and else none', async () => {
    const element = await alone();
    expect(inside(element, '.attach')?.ariaLabel).to.equal('Attach files');
    element.fileTransfer = {send: false};
    await element.updateComplete;
    expect(inside(element, '.attach')).to.equal(null);
    const without = await fixture<ChatComposer>(html`<chat-composer></chat-composer>`);
    expect(inside(without, '.attach')).to.equal(null);
  });

  it('F4 lists chosen files and sends them with the text', async () => {
    const element = await alone();
    element.attach([await image(), new File(['words'], 'notes.txt')]);
    await listed(element, 2);
    await expect(element).to.be.accessible();
    let files: readonly File[] = [];
    element.addEventListener('chat-send', (event) => (files = event.files));
    inside(element, '[part="send"]')!.click();
    expect(files.map(({name}) => name)).to.deep.equal(['photo.png', 'notes.txt']);
    await listed(element, 0);
  });

  it('F4 says which files can’t be attached, and why', async () => {
    const element = await alone({maxSize: 10, types: ['.txt']});
    element.attach([new File(['x'.repeat(11)], 'large.txt'), await image('photo.png')]);
    await element.updateComplete;
    const text = inside(element, '.refused')!.textContent;
    expect(text).to.include('large.txt is too large: files can have up to 10 byte');
    expect(text).to.include('photo.png can’t be sent: only these types can: .txt.');
    await expect(element).to.be.accessible();
    inside(element, '.refused button')!.click();
    await element.updateComplete;
    expect(inside(element, '.refused')).to.equal(null);
  });

  it('F6 marks a file that is no image before it is sent', async () => {
    const element = await alone();
    element.attach([new File(['GIF89a but no'], 'broken.gif', {type: 'image/gif'})]);
    await listed(element, 1);
    const file = element.shadowRoot!.querySelector('file-attachment')!;
    const text = () => file.shadowRoot!.querySelector('.problem')?.textContent;
    await waitUntil(() => text() === 'File broken or not recognized as an image');
  });

  it('F4 takes one off, or all, and keeps the focus', async () => {
    const element = await alone();
    element.attach([await image('a.png'), await image('b.png'), await image('c.png')]);
    await listed(element, 3);
    const item = (command: string) =>
      element
        .shadowRoot!.querySelector('file-attachment')!
        .shadowRoot!.querySelector<HTMLElement>(`[data-command='${command}']`)!;
    item('delete').click();
    await listed(element, 2);
    expect(names(element)).to.deep.equal(['b.png', 'c.png']);
    expect(element.shadowRoot!.activeElement).to.equal(inside(element, 'textarea'));
    element.shadowRoot!.querySelector('file-attachment')!.focus();
    await sendKeys({press: 'Delete'});
    await listed(element, 1);
    item('delete-all').click();
    await listed(element, 0);
  });

  it('F4 takes files that are dropped, and marks where', async () => {
    const element = await alone();
    const files = [await image()];
    element.dispatchEvent(drag('dragover', files));
    await element.updateComplete;
    expect(inside(element, '.drop')).to.exist;
    const drop = drag('drop', files);
    element.dispatchEvent(drop);
    expect(drop.defaultPrevented).to.equal(true);
    await listed(element, 1);
    expect(inside(element, '.drop')).to.equal(null);
  });

  it('C2 F4 takes a pasted image, and leaves a text to the text field', async () => {
    const element = await alone();
    const paste = async (data: DataTransfer) => {
      const event = new ClipboardEvent('paste', {bubbles: true, cancelable: true});
      // Firefox makes events with a clipboard of their own.
      Object.defineProperty(event, 'clipboardData', {value: data});
      inside(element, 'textarea')!.dispatchEvent(event);
      return event.defaultPrevented;
    };
    const copied = new DataTransfer();
    copied.items.add(await image('image.png'));
    expect(await paste(copied)).to.equal(true);
    await listed(element, 1);
    expect(names(element)).to.deep.equal(['Pasted image.png']);
    const rich = new DataTransfer();
    rich.items.add(await image('image.png'));
    rich.setData('text/plain', 'words');
    rich.setData('text/html', '<b>words</b>');
    expect(await paste(rich)).to.equal(false);
    expect(names(element)).to.have.length(1);
  });

  it('C11 keeps the list of each chat and audience, and sends it nowhere else', async () => {
    const fixtureDesk = new DeskFixture();
    fixtureDesk.backend.capabilities.add('send-file');
    const desk = await fixtureDesk.open(snapshotOf('chat'), snapshotOf('other'));
    const provider = await fixture<HTMLElement & {session: unknown}>(
      html`<chat-session lang="en" .session=${desk.session('chat')}
        ><chat-composer></chat-composer
      ></chat-session>`,
    );
    const element = provider.querySelector('chat-composer')!;
    element.attach([await image('for-chat.png')]);
    await listed(element, 1);
    desk.session('chat').setAudience('internal');
    await listed(element, 0);
    provider.session = desk.session('other');
    await element.updateComplete;
    expect(names(element)).to.deep.equal([]);
    desk.session('chat').setAudience('contact');
    provider.session = desk.session('chat');
    await listed(element, 1);
    inside(element, '[part="send"]')!.click();
    const [asked] = desk.backend.sends;
    expect([asked?.interactionId, asked?.file?.name, asked?.file?.audience]).to.deep.equal([
      'chat',
      'for-chat.png',
      'contact',
    ]);
    desk.desk.disconnect();
  });
});
