import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {ChatTranscript} from '../../../src/components/chat-transcript/chat-transcript.js';
import type {FileAttachment} from '../../../src/components/file-attachment/file-attachment.js';
import {self} from '../../support/facts.js';
import {settled as promisesSettled} from '../../support/fake-clock.js';
import {waitUntil} from '../../support/wait-until.js';
import {picture, shown} from '../file-attachment/attached.js';
import {alone, buttonIn, inSession, rowsOf, said, scrollerOf, settled} from './conversation.js';

const photo = {name: 'photo.png', size: 2048, type: 'image/png'};
const sent = (index: number, changes: object = {}) =>
  said(index, {kind: 'file', file: photo, partyId: 'ada', ...changes});

const filesIn = (element: ChatTranscript): FileAttachment[] => [
  ...element.shadowRoot!.querySelectorAll('file-attachment'),
];

const loaded = async (element: ChatTranscript): Promise<FileAttachment[]> => {
  await waitUntil(() => filesIn(element).length > 0, 'the files are there');
  await settled(element);
  return filesIn(element);
};

describe('chat-transcript: files', () => {
  it('F1 shows a file with its picture, name, size and sender, got by loadFile', async () => {
    const {element} = await alone([sent(1)], {loadFile: picture('red', 40, 30)});
    const [file] = await loaded(element);
    await shown(file!);
    const caption = file!.shadowRoot!.querySelector('.caption')!.textContent;
    for (const part of ['photo', '.png', '2 kB', 'Ada']) expect(caption).to.include(part);
    await expect(element).to.be.accessible();
  });

  it('T7 nothing moves when files and their pictures are there', async () => {
    const entries = [
      sent(1),
      said(2, {partyId: 'ada'}),
      sent(3, {file: {name: 'a.pdf', size: 9}}),
      said(4),
    ];
    const {element} = await alone(entries, {loadFile: picture('red', 400, 300)});
    const heights = () =>
      rowsOf(element).map((row) => Math.round(row.getBoundingClientRect().height));
    const before = heights();
    const [file] = await loaded(element);
    expect(heights()).to.deep.equal(before);
    await shown(file!);
    expect(heights()).to.deep.equal(before);
  });

  it('F2 knows all files of the conversation, for Save all', async () => {
    const entries = [sent(1), said(2), sent(3, {file: {name: 'a.pdf'}, partyId: self.id})];
    const {element} = await alone(entries);
    const [file] = await loaded(element);
    let names: readonly string[] = [];
    element.addEventListener('chat-file-save-all', (event) => {
      event.preventDefault();
      names = event.files.map(({name}) => name);
    });
    file!.shadowRoot!.querySelector<HTMLElement>("[data-command='save-all']")!.click();
    await waitUntil(() => names.length > 0);
    expect(names).to.deep.equal(['photo.png', 'a.pdf']);
  });

  it('F1 Enter goes from the row to the file, whose keys are its own, and Escape comes back', async () => {
    const {element} = await alone([said(1), sent(2, {file: {name: 'a.pdf', size: 9}})]);
    await loaded(element);
    scrollerOf(element).focus();
    const press = async (key: string) => {
      await sendKeys({press: key});
      await settled(element);
    };
    await press('End');
    const focused = () => element.shadowRoot!.activeElement;
    expect(focused()).to.equal(rowsOf(element)[1]);
    await press('Enter');
    expect(focused()?.localName).to.equal('file-attachment');
    await press('ArrowUp');
    await press('Home');
    expect(focused()?.localName).to.equal('file-attachment');
    await press('Escape');
    expect(focused()).to.equal(rowsOf(element)[1]);
  });

  it('F4 shows how far an own file has got, and lets go of it when asked', async () => {
    const {element} = await alone([
      sent(1, {partyId: self.id, delivery: 'sending', progress: 0.4}),
    ]);
    const [file] = await loaded(element);
    const bar = file!.shadowRoot!.querySelector('progress')!;
    expect(bar.value).to.equal(0.4);
    expect(bar.ariaLabel).to.equal('Sending photo.png');
    let key = '';
    element.addEventListener('chat-discard', (event) => (key = event.key));
    file!.shadowRoot!.querySelector<HTMLElement>('.cancel')!.click();
    expect(key).to.equal('m1');
    await expect(element).to.be.accessible();
  });

  it('T4 offers to send a failed file again, and says why it failed', async () => {
    const failed = {partyId: self.id, delivery: 'failed', failure: 'too-large'};
    const {element} = await alone([sent(1, failed)]);
    const [file] = await loaded(element);
    expect(file!.shadowRoot!.textContent).to.include('too large for the server');
    expect(buttonIn(element.shadowRoot!, 'Retry')).to.exist;
    expect(buttonIn(element.shadowRoot!, 'Delete')).to.exist;
  });

  it('F1 keeps the picture of an own file when the server tells of it', async () => {
    const {element, desk, session} = await inSession();
    desk.backend.capabilities.add('send-file');
    const blob = await picture('green', 40, 30)();
    session
      .attachments('contact')
      .add([new File([blob], 'own.png', {type: 'image/png'})], session.fileTransfer);
    session.sendFiles();
    const [file] = await loaded(element);
    await shown(file!);
    const {key} = desk.backend.sends[0]!.file!;
    const entry = sent(1, {key, id: 's1', seq: 1, partyId: self.id, delivery: 'sent'});
    const echo = {...entry, file: {name: 'own.png', size: blob.size, type: 'image/png', id: 'x'}};
    desk.backend.emit({type: 'message-received', interactionId: 'chat', entry: echo});
    await promisesSettled();
    await settled(element);
    expect(filesIn(element)).to.deep.equal([file]);
    expect(file!.shadowRoot!.querySelector('.picture:not([hidden])')).to.exist;
    expect(file!.shadowRoot!.querySelector('progress')).to.equal(null);
  });

  it('shows words alone where files may not be received', async () => {
    const {element, desk} = await inSession({entries: [sent(1, {id: 'f', seq: 1})]});
    desk.desk.setOptions({fileTransfer: {receive: false}});
    element.parties = [...desk.session().state.parties];
    await settled(element);
    expect(filesIn(element)).to.have.length(0);
    expect(rowsOf(element)[0]!.textContent).to.include('photo.png');
  });
});
