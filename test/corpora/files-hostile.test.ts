import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import '../../src/components/file-attachment/define.js';
import type {FileAttachment} from '../../src/components/file-attachment/file-attachment.js';
import type {FileReference} from '../../src/model/content.js';
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
  await waitUntil(isIdle, 'it has loaded', {interval: 2});
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
      const count = await runAll(files, watch);
      const happened = watch.stop();
      report(`hostile files that do nothing${policy ? ', strict policy' : ''}`, count, count);
      expect(happened).to.deep.equal([]);
      expect(await PageWatch.isPolicyActive()).to.equal(policy);
    });
});
