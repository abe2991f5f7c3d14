import {expect, fixture, html} from '@open-wc/testing';
import '../../src/components/chat-composer/define.js';
import '../../src/components/chat-transcript/define.js';
import '../../src/components/file-attachment/define.js';
import type {ChatComposer} from '../../src/components/chat-composer/chat-composer.js';
import type {ChatTranscript} from '../../src/components/chat-transcript/chat-transcript.js';
import type {FileAttachment} from '../../src/components/file-attachment/file-attachment.js';
import type {FileReference} from '../../src/model/content.js';
import {waitUntil} from '../support/wait-until.js';
import {bytesOfBase64, readCorpus, report} from './files-corpus.js';
import {carelessExecutions, PageWatch} from './files-hostile.js';

interface HostileFile {
  readonly id: string;
  readonly name: string;
  readonly base64: string;
}

const declared = ['', 'image/png', 'image/svg+xml', 'text/html', 'application/pdf'];

/** Under its own name, under that of a picture, and as whatever it's said to be. */
const disguises = ({name, base64}: HostileFile): readonly FileReference[] =>
  declared.flatMap((type) =>
    [name, 'photo.png', `${name}.jpg`].map((each) => ({
      name: each,
      type,
      size: 99,
      url: `data:${type || 'text/html'};base64,${base64}`,
    })),
  );

const gestures = (element: FileAttachment): void => {
  const target = element.shadowRoot?.querySelector<HTMLElement>('.target');
  target?.focus();
  for (const event of [
    new PointerEvent('pointerover', {bubbles: true}),
    new MouseEvent('dblclick', {bubbles: true}),
    new MouseEvent('contextmenu', {bubbles: true, cancelable: true}),
    new KeyboardEvent('keydown', {key: ' ', bubbles: true}),
  ])
    target?.dispatchEvent(event);
  target?.click();
};

/** Does all that an agent can do, and says yes to all. */
const use = async (element: FileAttachment): Promise<void> => {
  gestures(element);
  for (const command of ['open', 'save', 'save-all', 'print']) {
    element.shadowRoot?.querySelector<HTMLElement>(`[data-command='${command}']`)?.click();
    await element.updateComplete;
    element.shadowRoot?.querySelector<HTMLElement>('.question .danger')?.click();
    await element.updateComplete;
  }
  const isIdle = () => !element.shadowRoot?.querySelector('.skeleton, [aria-busy="true"]');
  await waitUntil(isIdle, 'it has loaded', 2);
};

const ada = {id: 'ada', role: 'contact', name: 'Ada'} as const;

/** Each file, as it was sent by the contact. */
const runInTranscript = async (
  files: readonly HostileFile[],
  watch: PageWatch,
): Promise<number> => {
  const references = files.flatMap((file) => disguises(file).slice(0, 3));
  for (const reference of references) {
    const entries = [{kind: 'file', key: 'f', partyId: 'ada', at: 1, file: reference}];
    const element = await fixture<ChatTranscript>(
      html`<chat-transcript .entries=${entries} .parties=${[ada]} lang="en"></chat-transcript>`,
    );
    const shown = () => [...element.shadowRoot!.querySelectorAll('file-attachment')];
    await waitUntil(() => shown().length > 0, 'files are shown', 2);
    for (const file of shown()) await use(file).then(() => watch.inspect(file));
    element.remove();
  }
  return references.length;
};

/** Each file, as an agent would send it. */
const runInComposer = async (files: readonly HostileFile[], watch: PageWatch): Promise<number> => {
  let count = 0;
  for (const {name, base64} of files) {
    const element = await fixture<ChatComposer>(
      html`<chat-composer .fileTransfer=${{}} lang="en"></chat-composer>`,
    );
    const bytes = bytesOfBase64(base64);
    const names = [name, 'photo.png', `${name}.jpg`];
    element.attach(
      names.map((each, index) => new File([bytes], each, {type: declared[index + 1]})),
    );
    const listed = () => [...element.shadowRoot!.querySelectorAll('file-attachment')];
    await waitUntil(() => listed().length === names.length, 'files are listed', 2);
    for (const file of listed()) await use(file).then(() => watch.inspect(file));
    count += names.length;
    element.remove();
  }
  return count;
};

const runAll = async (files: readonly HostileFile[], watch: PageWatch): Promise<number> => {
  let count = 0;
  for (const file of files.flatMap(disguises)) {
    const element = await fixture<FileAttachment>(
      html`<file-attachment .file=${file} .sender=${file.name} lang="en"></file-attachment>`,
    );
    await use(element);
    watch.inspect(element);
    element.remove();
    count++;
  }
  return count;
};

describe('hostile files', () => {
  let files: readonly HostileFile[] = [];
  before(async function () {
    files = await readCorpus<HostileFile>(this, 'hostile-files');
  });

  it('run in a careless page: the harness sees it', async () => {
    let executions = 0;
    for (const {base64} of files) executions += await carelessExecutions(bytesOfBase64(base64));
    report('files that run in a careless page', executions, files.length);
    expect(executions).to.be.greaterThan(4);
  });

  for (const policy of [false, true])
    it(`F7 do nothing ${policy ? 'under a strict policy' : 'without any policy'}`, async function () {
      this.timeout(120_000);
      const watch = new PageWatch();
      if (policy) watch.addPolicy();
      const count =
        (await runAll(files, watch)) +
        (await runInTranscript(files, watch)) +
        (await runInComposer(files, watch));
      const happened = watch.stop();
      report(`hostile files that do nothing${policy ? ', strict policy' : ''}`, count, count);
      expect(happened).to.deep.equal([]);
      expect(await PageWatch.isPolicyActive()).to.equal(policy);
    });
});
