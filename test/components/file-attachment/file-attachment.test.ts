import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import '../../../src/components/file-attachment/define.js';
import {inLittleRoom} from '../../support/little-room.js';
import {waitUntil} from '../../support/wait-until.js';
import {
  attach,
  button,
  dataUrl,
  downloads,
  item,
  opened,
  painted,
  part,
  picture,
  shown,
  watchDownloads,
  words,
} from './attached.js';

/** Notes what is fetched, and answers it. */
const holdFetch = (answer: typeof fetch = window.fetch) => {
  const asked: Parameters<typeof fetch>[] = [];
  const {fetch: real} = window;
  window.fetch = (...args) => {
    asked.push(args);
    return answer(...args);
  };
  return {asked, release: () => (window.fetch = real)};
};

describe('<file-attachment>', () => {
  watchDownloads();

  it('F1 shows a file by icon, name, size and sender', async () => {
    const element = await attach({name: 'contract.pdf', size: 1_258_291, type: 'application/pdf'});
    element.sender = 'Mark';
    await element.updateComplete;
    expect(part(element, 'caption').innerText.trim().replace(/\s+/g, ' ')).to.equal(
      'contract.pdf 1.2 MB Mark',
    );
    expect(button(element).ariaLabel).to.equal('Document contract.pdf, 1.2 MB, from Mark');
    await expect(element).to.be.accessible();
  });

  it('A2 F1 keeps the name legible at 200 % in little room: below the icon rather than letter by letter', async () => {
    const element = await attach({name: 'return label for parcels.pdf', size: 1_258});
    await inLittleRoom(element);
    element.style.setProperty('inline-size', '190px');
    const [icon, name] = [button(element), part(element, 'name')];
    expect(name.getBoundingClientRect().top).to.be.at.least(icon.getBoundingClientRect().bottom);
    expect(name.clientWidth).to.be.above(120);
    element.style.setProperty('inline-size', '600px');
    expect(name.getBoundingClientRect().top).to.be.below(icon.getBoundingClientRect().bottom);
  });

  it('F1 shows an image as a thumbnail, with its place kept from the first on', async () => {
    const element = await attach({name: 'photo.png', size: 120 * 1024}, picture('red', 640, 480));
    const before = element.getBoundingClientRect();
    expect(button(element).ariaLabel).to.equal('Image photo.png, 120 kB');
    await shown(element);
    expect(painted(element)).to.deep.equal([255, 0, 0, 255]);
    expect(element.getBoundingClientRect()).to.deep.equal(before);
    await expect(element).to.be.accessible();
  });

  it('F1 opens an image in full size with Enter and closes it with Escape', async () => {
    const element = await attach({name: 'photo.png'}, picture('red', 640, 480));
    await shown(element);
    element.focus();
    await sendKeys({press: 'Enter'});
    await opened(element, 'view');
    const canvas = part(element, 'view').querySelector('canvas');
    await waitUntil(() => canvas?.width === 640);
    await expect(element).to.be.accessible();
    await sendKeys({press: 'Escape'});
    await waitUntil(() => !element.shadowRoot?.querySelector('dialog'));
    expect(element.shadowRoot?.activeElement).to.equal(button(element));
  });

  it('F1 opens with a double click, not with one', async () => {
    const element = await attach({name: 'letter.docx'}, words);
    const opened: Event[] = [];
    element.addEventListener('chat-file-open', (event) => {
      event.preventDefault();
      opened.push(event);
    });
    const {left, top} = button(element).getBoundingClientRect();
    const position: [number, number] = [Math.round(left + 9), Math.round(top + 9)];
    await sendMouse({type: 'click', position});
    expect(opened.length).to.equal(0);
    button(element).dispatchEvent(new MouseEvent('dblclick', {bubbles: true}));
    expect(opened.length).to.equal(1);
  });

  it('F1 saves what is an icon with the space bar, as a type that nothing opens', async () => {
    const element = await attach({name: 'letter.docx'}, words);
    element.focus();
    await sendKeys({press: ' '});
    await waitUntil(() => downloads.length === 1);
    expect(downloads[0]?.name).to.equal('letter.docx');
    expect(downloads[0]?.blob.type).to.equal('application/octet-stream');
  });

  it('F1 opens what is a thumbnail with the space bar', async () => {
    const element = await attach({name: 'photo.png'}, picture('red', 9, 9));
    await shown(element);
    element.focus();
    await sendKeys({press: ' '});
    await opened(element, 'view');
    expect(downloads).to.deep.equal([]);
  });

  it('saves what it opens, if that is no image', async () => {
    const element = await attach({name: 'letter.docx'}, words);
    element.focus();
    await sendKeys({press: 'Enter'});
    await waitUntil(() => downloads.length === 1);
  });

  it('asks before its default action', async () => {
    const element = await attach({name: 'letter.docx'}, words);
    let saveName = '';
    element.addEventListener('chat-file-save', (event) => {
      saveName = event.saveName;
      event.preventDefault();
    });
    element.focus();
    await sendKeys({press: ' '});
    await waitUntil(() => saveName === 'letter.docx');
    await element.updateComplete;
    expect(downloads).to.deep.equal([]);
  });

  it('takes up another file', async () => {
    const element = await attach({name: 'a.png'}, picture('red', 9, 9));
    await shown(element);
    element.load = picture('blue', 9, 9);
    element.file = {name: 'b.png'};
    await element.updateComplete;
    await shown(element);
    expect(painted(element)).to.deep.equal([0, 0, 255, 255]);
  });

  it('shows images from addresses that hold them, and from its own server', async () => {
    const url = await dataUrl('red');
    for (const file of [
      {name: 'a.png', url},
      {name: 'a.png', url: URL.createObjectURL(await picture('red', 9, 9)())},
    ]) {
      const element = await attach(file);
      await shown(element);
      expect(painted(element)).to.deep.equal([255, 0, 0, 255]);
    }
  });

  for (const [whose, url] of [
    ['from another server', 'https://stranger.example/a.png'],
    ['from a relative address', '/account/close?sure=1'],
    ['from an address without a scheme', `//${location.host}/a.png`],
  ])
    it(`F7 loads nothing ${whose}, whatever is done`, async () => {
      const {asked, release} = holdFetch();
      const element = await attach({name: 'a.png', url});
      for (const command of ['open', 'save', 'save-all'] as const) item(element, command).click();
      await waitUntil(() => element.shadowRoot?.querySelector('.problem'));
      release();
      expect(asked).to.deep.equal([]);
      expect(part(element, 'icon')).to.be.an('HTMLButtonElement');
      expect(downloads).to.deep.equal([]);
    });

  it('F7 asks its own server without the agent’s cookies, and goes no further', async () => {
    const red = await picture('red', 9, 9)();
    const {asked, release} = holdFetch(async () => new Response(red));
    const url = `${location.origin}/files/a.png`;
    const element = await attach({name: 'a.png', url});
    await shown(element);
    release();
    expect(painted(element)).to.deep.equal([255, 0, 0, 255]);
    const [[address, options] = []] = asked;
    expect((address as URL).href).to.equal(url);
    expect(options).to.include({credentials: 'omit', redirect: 'error'});
  });

  it('loads nothing before it comes near view', async () => {
    const asked: string[] = [];
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.style.setProperty('margin-block-start', '3000px');
    const element = document.createElement('file-attachment');
    element.file = {name: 'a.png'};
    element.load = async (file) => {
      asked.push(file.name);
      return picture('red', 9, 9)();
    };
    place.append(element);
    await element.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(asked).to.deep.equal([]);
    element.scrollIntoView();
    await shown(element);
    expect(asked).to.deep.equal(['a.png']);
    window.scrollTo(0, 0);
  });

  it('F3 says that an image cannot be shown, and asks for it again', async () => {
    let hasFailed = false;
    const load = picture('red', 9, 9);
    const element = await attach({name: 'photo.png'}, async () => {
      if (hasFailed) return load();
      hasFailed = true;
      throw new Error('offline');
    });
    await waitUntil(() => element.shadowRoot?.querySelector('.broken'));
    expect(button(element).title).to.equal('This image can’t be shown.');
    expect(element.shadowRoot?.querySelector('.broken svg')).to.exist;
    await expect(element).to.be.accessible();
    const before = element.getBoundingClientRect();
    part(element, 'retry').click();
    await shown(element);
    expect(element.getBoundingClientRect()).to.deep.equal(before);
  });

  it('F3 saves an image that cannot be shown', async () => {
    const broken = async () => new Blob(['no image']);
    const element = await attach({name: 'photo.png'}, broken);
    await waitUntil(() => element.shadowRoot?.querySelector('.broken'));
    item(element, 'save').click();
    await waitUntil(() => downloads.length === 1);
    expect(await downloads[0]?.blob.text()).to.equal('no image');
  });

  it('F7 names a file without what turns its direction, and always with its extension', async () => {
    const element = await attach({name: `${'long '.repeat(40)}photo\u202Egpj.exe`});
    const end = element.shadowRoot?.querySelector<HTMLElement>('.name-end');
    expect(end?.textContent).to.equal('otogpj.exe');
    const name = part(element, 'name').getBoundingClientRect();
    expect(end?.getBoundingClientRect().right).to.be.at.most(name.right);
    expect(element.shadowRoot?.textContent).not.to.match(/\u202e/);
    expect(button(element).ariaLabel).to.match(/^Program .*photogpj\.exe$/);
  });

  it('F7 shows the extension in any width, in either direction, at any zoom', async () => {
    for (const name of [
      `${'very long '.repeat(15)}page 12.docx`,
      'תמונה.7z',
      `${'תמונה '.repeat(12)}.exe`,
    ]) {
      const element = await attach({name});
      for (const [width, zoom, dir] of [
        ['320px', '2', 'ltr'],
        ['180px', '1', 'rtl'],
      ] as const) {
        element.style.setProperty('inline-size', width);
        element.style.setProperty('--chat-zoom', zoom);
        element.dir = dir;
        const end = element.shadowRoot?.querySelector<HTMLElement>('.name-end');
        const {left, right} = part(element, 'caption').getBoundingClientRect();
        const text = document.createRange();
        text.selectNodeContents(end ?? element);
        const box = text.getBoundingClientRect();
        expect(box.left, name).to.be.at.least(left - 1);
        expect(box.right, name).to.be.at.most(right + 1);
        expect(end?.textContent).to.match(/\.(?:docx|7z|exe)$/);
      }
    }
  });

  it('asks before it saves what may be harmful, and why', async () => {
    const element = await attach({name: 'invoice.pdf.exe'}, picture('red', 1, 1));
    element.focus();
    await sendKeys({press: ' '});
    await opened(element, 'question');
    const question = part(element, 'question');
    expect(question.innerText).to.contain('Save invoice.pdf.exe?');
    expect(question.innerText).to.contain('looks like another kind of file');
    await expect(element).to.be.accessible();
    await sendKeys({press: 'Enter'});
    await waitUntil(() => !element.shadowRoot?.querySelector('dialog'));
    expect(downloads).to.deep.equal([]);
    item(element, 'save').click();
    await opened(element, 'question');
    part(element, 'question').querySelector<HTMLElement>('.danger')?.click();
    await waitUntil(() => downloads.length === 1);
    expect(downloads[0]?.name).to.equal('invoice.pdf.exe');
  });

  it('asks when the bytes turn out to be a program', async () => {
    const program = new Uint8Array([
      0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 255, 255, 0, 0, 1,
    ]);
    const element = await attach({name: 'letter.docx'}, async () => new Blob([program]));
    item(element, 'save').click();
    await opened(element, 'question');
    expect(downloads).to.deep.equal([]);
  });

  it('lets go of everything when it is removed', async () => {
    const element = await attach({name: 'photo.png'}, picture('red', 9, 9));
    await shown(element);
    element.focus();
    await sendKeys({press: 'Enter'});
    await opened(element, 'view');
    item(element, 'save').click();
    await waitUntil(() => downloads.length === 1);
    element.remove();
    await element.updateComplete;
    expect(downloads[0]?.isReleased).to.be.true;
    expect(element.shadowRoot?.querySelector('dialog')).not.to.exist;
  });

  it('stops loading when it is removed', async () => {
    let signal: AbortSignal | undefined;
    const element = await attach({name: 'photo.png'}, (_, given) => {
      signal = given;
      return new Promise(() => {});
    });
    await waitUntil(() => signal);
    element.remove();
    expect(signal?.aborted).to.be.true;
  });

  it('works in another shadow root', async () => {
    const outer = await fixture<HTMLElement>(html`<div></div>`);
    const element = document.createElement('file-attachment');
    element.file = {name: 'letter.docx'};
    element.load = words;
    outer.attachShadow({mode: 'open'}).append(element);
    await element.updateComplete;
    setTimeout(() => item(element, 'open').click());
    const event = await oneEvent(outer, 'chat-file-open');
    expect(event.composed).to.be.true;
  });

  it('stays whole without a file, or with a wrong one', async () => {
    const element = await attach(undefined);
    expect(part(element, 'name').textContent).to.equal('file');
    element.file = 7 as never;
    await element.updateComplete;
    expect(part(element, 'name').textContent).to.equal('file');
  });
});
