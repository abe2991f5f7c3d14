import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {CommandError} from '../../src/backends/chat-backend.js';
import type {Audience} from '../../src/model/entry.js';
import type {ChatSession} from '../../src/session/chat-session.js';
import type {DeskSettings} from '../../src/session/agent-desk.js';
import {memoryDraftStore} from '../../src/session/draft-store.js';
import {DeskFixture} from '../support/desk.js';
import {received, self, snapshotOf, textOf} from '../support/facts.js';
import {settled} from '../support/fake-clock.js';

const fileOf = (name: string, text = name): File => new File([text], name, {type: 'text/plain'});

const openWithFiles = async (settings?: DeskSettings, ...chats: readonly string[]) => {
  const fixture = new DeskFixture(settings);
  fixture.backend.capabilities.add('send-file').add('load-file');
  return fixture.open(...['chat', ...chats].map((chat) => snapshotOf(chat)));
};

const attach = (session: ChatSession, audience: Audience, ...names: readonly string[]): void =>
  session.attachments(audience).add(
    names.map((name) => fileOf(name)),
    session.fileTransfer,
  );

const shown = ({state}: ChatSession): readonly string[] =>
  state.entries.flatMap((entry) => {
    if (entry.kind === 'file') return [`${entry.file.name}: ${entry.delivery}`];
    return entry.kind === 'text' ? [`${entry.text}: ${entry.delivery}`] : [];
  });

const whatWasSent = ({backend}: DeskFixture): readonly string[] =>
  backend.sends.map(({message, file}) => message?.text ?? file?.name ?? '');

describe('files of a session', () => {
  it('F4 shows them at once and sends them in order with texts, one at a time', async () => {
    const fixture = await openWithFiles();
    const session = fixture.session();
    attach(session, 'contact', 'a.txt', 'b.txt');
    session.send('Here they are');
    session.sendFiles();
    session.send('Got them?');
    expect(shown(session)).to.deep.equal([
      'Here they are: sending',
      'a.txt: queued',
      'b.txt: queued',
      'Got them?: queued',
    ]);
    expect(session.state.attached.contact.files).to.deep.equal([]);
    for (let index = 0; index < 4; index++) {
      expect(fixture.backend.sends).to.have.length(index + 1);
      fixture.backend.sends[index]!.take({id: `id-${index}`});
      await settled();
    }
    expect(whatWasSent(fixture)).to.deep.equal(['Here they are', 'a.txt', 'b.txt', 'Got them?']);
    expect(await fixture.backend.sends[1]!.file!.file.text()).to.equal('a.txt');
  });

  it('F4 tells how far one has got, and forgets that once it is sent', async () => {
    const fixture = await openWithFiles();
    attach(fixture.session(), 'contact', 'a.txt');
    fixture.session().sendFiles();
    const progress = () => (fixture.session().state.entries[0] as {progress?: number}).progress;
    const [asked] = fixture.backend.sends;
    asked!.options!.onProgress!(0.33);
    expect(progress()).to.equal(0.3);
    asked!.options!.onProgress!(1);
    expect(progress()).to.equal(1);
    const {key} = asked!.file!;
    const file = {name: 'a.txt', size: 5, type: 'text/plain', id: 'server-1'};
    fixture.backend.emit(
      received({...textOf(1, {key, partyId: self.id}), kind: 'file', file} as never),
    );
    expect(shown(fixture.session())).to.deep.equal(['a.txt: sent']);
    expect(progress()).to.equal(undefined);
  });

  it('F1 shows an own file from the bytes that are here, after its echo too', async () => {
    const fixture = await openWithFiles();
    const session = fixture.session();
    attach(session, 'contact', 'a.txt');
    session.sendFiles();
    const {signal} = new AbortController();
    const bytes = async () => {
      const [entry] = session.state.entries;
      return entry?.kind === 'file' ? (await session.loadFile(entry.file, signal))?.text() : '';
    };
    expect(await bytes()).to.equal('a.txt');
    const {key} = fixture.backend.sends[0]!.file!;
    const file = {name: 'a.txt', id: 'server-1'};
    fixture.backend.emit(
      received({...textOf(1, {key, partyId: self.id}), kind: 'file', file} as never),
    );
    expect(await bytes()).to.equal('a.txt');
  });

  it('F4 takes one back that is on its way: in time nothing was sent, and the next goes out', async () => {
    const fixture = await openWithFiles();
    const session = fixture.session();
    attach(session, 'contact', 'wrong.txt', 'right.txt');
    session.sendFiles();
    session.discard(session.state.entries[0]!.key);
    expect(fixture.backend.sends[0]!.options!.signal!.aborted).to.equal(true);
    await settled();
    expect(shown(session)).to.deep.equal(['right.txt: sending']);
  });

  it('F4 keeps one that the server took when it was taken back too late', async () => {
    const fixture = await openWithFiles();
    const session = fixture.session();
    attach(session, 'contact', 'late.txt');
    session.sendFiles();
    fixture.backend.sends[0]!.take({id: 'server-1'});
    session.discard(session.state.entries[0]!.key);
    await settled();
    expect(shown(session)).to.deep.equal(['late.txt: sent']);
  });

  it('F4 says why one failed, and retries it under its key', async () => {
    const fixture = await openWithFiles();
    const session = fixture.session();
    attach(session, 'contact', 'big.txt');
    session.sendFiles();
    await fixture.refuse(0, new CommandError('too-large'));
    const [entry] = session.state.entries;
    expect(entry?.failure).to.equal('too-large');
    session.retry(entry!.key);
    await settled();
    expect(fixture.backend.sends[1]?.file?.key).to.equal(fixture.backend.sends[0]!.file!.key);
  });

  it('C9 waits with them for the link, and sends again what the link has interrupted', async () => {
    const fixture = await openWithFiles();
    const session = fixture.session();
    attach(session, 'contact', 'a.txt');
    session.sendFiles();
    await fixture.link('reconnecting');
    await fixture.refuse(0, new CommandError('unavailable'));
    expect(shown(session)).to.deep.equal(['a.txt: sending']);
    await fixture.link('connected', snapshotOf('chat'));
    expect(fixture.backend.sends[1]?.file?.key).to.equal(fixture.backend.sends[0]!.file!.key);
  });

  it('gives a file up that does not get on for two minutes, and not one that does', async () => {
    const fixture = await openWithFiles();
    const session = fixture.session();
    attach(session, 'contact', 'slow.txt');
    session.sendFiles();
    for (let share = 0.1; share < 0.5; share += 0.1) {
      await fixture.clock.advance(100_000);
      fixture.backend.sends[0]!.options!.onProgress!(share);
    }
    expect(shown(session)).to.deep.equal(['slow.txt: sending']);
    await fixture.clock.advance(240_000);
    expect(shown(session)).to.deep.equal(['slow.txt: failed']);
    expect(fixture.backend.sends[0]!.options!.signal!.aborted).to.equal(true);
  });

  it('F4 attaches what size, count and type allow, and says why not of the rest', async () => {
    const fileTransfer = {maxSize: 10, maxCount: 2, types: ['.txt', 'image/*']};
    const {session} = await openWithFiles({options: {fileTransfer}}).then((fixture) => ({
      session: fixture.session(),
    }));
    const image = new File(['x'], 'photo', {type: 'image/png'});
    const files = [
      fileOf('a.TXT'),
      fileOf('large.txt', 'x'.repeat(11)),
      fileOf('empty.txt', ''),
      new File(['x'], 'tool.exe', {type: 'application/x-msdownload'}),
      image,
      fileOf('third.txt'),
    ];
    session.attachments('contact').add(files, session.fileTransfer);
    const {files: attached, refused} = session.state.attached.contact;
    expect(attached.map(({file}) => file.name)).to.deep.equal(['a.TXT', 'photo']);
    expect(refused.map(({name, reason}) => `${name}: ${reason}`)).to.deep.equal([
      'large.txt: too-large',
      'empty.txt: empty',
      'tool.exe: wrong-type',
      'third.txt: too-many',
    ]);
  });

  it('sends none where the backend or the options do not allow it, and keeps what is attached', async () => {
    const without = new DeskFixture();
    await without.open(snapshotOf('chat'));
    expect(without.session().canSendFiles).to.equal(false);
    const off = await openWithFiles({options: {fileTransfer: {send: false}}});
    attach(off.session(), 'contact', 'a.txt');
    expect(off.session().sendFiles()).to.deep.equal([]);
    expect(off.session().state.attached.contact.files).to.have.length(1);
  });

  it('C7 says after a reload which files were lost, attached or on their way', async () => {
    const drafts = memoryDraftStore();
    const before = await openWithFiles({drafts});
    attach(before.session(), 'contact', 'sent.txt');
    before.session().sendFiles();
    attach(before.session(), 'internal', 'attached.txt');
    before.desk.flush();
    before.desk.disconnect();
    const after = await openWithFiles({drafts});
    await settled();
    const {state} = after.session();
    expect(state.attached.internal.refused).to.deep.equal([{name: 'attached.txt', reason: 'lost'}]);
    expect(state.attached.contact.refused).to.deep.equal([]);
    expect(shown(after.session())).to.deep.equal(['sent.txt: failed']);
    expect(state.entries[0]?.failure).to.equal('file-lost');
    expect(after.backend.sends).to.have.length(0);
  });

  it('C11 no file ever reaches another interaction or audience, and none is lost or doubled', async () => {
    const chats = ['chat', 'other'] as const;
    const audiences = ['contact', 'internal'] as const;
    const place = fc.record({
      chat: fc.constantFrom(...chats),
      audience: fc.constantFrom<Audience[]>(...audiences),
      act: fc.constantFrom('attach', 'attach', 'send', 'lose', 'link', 'take', 'refuse'),
    });
    const wrong: string[] = [];
    const nameOf = (chat: string, audience: string): string => `for ${audience} of ${chat}`;
    const property = fc.asyncProperty(
      fc.array(place, {minLength: 5, maxLength: 40}),
      async (acts) => {
        const fixture = await openWithFiles({options: {fileTransfer: {maxCount: 100}}}, 'other');
        let attached = 0;
        const taken = new Map<string, string>();
        const answer = async (takes: boolean): Promise<void> => {
          const asked = fixture.backend.sends.shift();
          if (!asked?.file) return;
          const {key, audience, file} = asked.file;
          const text = await file.text();
          if (!text.startsWith(nameOf(asked.interactionId, audience))) wrong.push(text);
          if (takes) taken.set(key, text);
          if (takes) asked.take({id: key});
          else asked.refuse(new CommandError('refused'));
          await settled();
        };
        const snapshots = chats.map((chat) => snapshotOf(chat));
        for (const {chat, audience, act} of acts) {
          const session = fixture.session(chat);
          if (act === 'attach')
            attach(session, audience, `${nameOf(chat, audience)} ${++attached}`);
          else if (act === 'send') session.sendFiles(audience);
          else if (act === 'lose') await fixture.link('reconnecting');
          else if (act === 'link') await fixture.link('connected', ...snapshots);
          else await answer(act === 'take');
        }
        await fixture.link('connected', ...snapshots);
        for (const chat of chats)
          for (const audience of audiences) fixture.session(chat).sendFiles(audience);
        for (let round = 0; round < 2 * attached + 10; round++) {
          for (const chat of chats)
            for (const {key, delivery} of fixture.session(chat).state.entries)
              if (delivery === 'failed') fixture.session(chat).retry(key);
          await answer(true);
        }
        expect(wrong).to.deep.equal([]);
        expect(new Set(taken.values()).size).to.equal(attached);
        expect(taken.size).to.equal(attached);
        fixture.desk.disconnect();
      },
    );
    await fc.assert(property, {numRuns: 60, seed: 7});
  }).timeout(20_000);
});
