import {aTimeout, expect} from '@open-wc/testing';
import {sendKeys, sendMouse, setViewport} from '@web/test-runner-commands';
import type {ChatTranscript} from '../../../src/components/chat-transcript/chat-transcript.js';
// What is loaded on first need is there from the start: no test waits for it.
import '../../../src/components/chat-transcript/live-row.js';
import '../../../src/controllers/link-tip/link-tip.js';
import {loadLinks} from '../../../src/content/linked/index.js';
import {contact} from '../../support/facts.js';
import {waitUntil} from '../../support/wait-until.js';
import {
  alone,
  conversation,
  firstInView,
  inSession,
  offsetOf,
  rowsOf,
  said,
  scrollerOf,
  scrollTo,
  settled,
  words,
} from './conversation.js';

const linksOf = (element: ChatTranscript): HTMLAnchorElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('a.link'),
];

/** Once there are links. */
const linked = async (text: string, properties: object = {}) => {
  const staged = await alone([said(1, {text, partyId: contact.id})], properties);
  await waitUntil(() => linksOf(staged.element).length > 0);
  return {...staged, link: linksOf(staged.element)[0]!};
};

const tipOf = (element: ChatTranscript): HTMLElement | null =>
  element.shadowRoot!.querySelector('.link-tip');

/** Once it's where it belongs. */
const tipShown = async (element: ChatTranscript): Promise<ShadowRoot> => {
  await waitUntil(() => tipOf(element)?.style.left, 'a tooltip');
  return tipOf(element)!.shadowRoot!;
};

const tipGone = (element: ChatTranscript): Promise<void> =>
  waitUntil(() => !tipOf(element), 'no tooltip');

/** Keeps the browser from leaving, after all that the kit does. Returns whether the kit left it to the browser. */
const press = (link: HTMLElement, event: Event): boolean => {
  let isLeft = false;
  window.addEventListener(
    event.type,
    (late) => {
      isLeft = !late.defaultPrevented;
      late.preventDefault();
    },
    {once: true},
  );
  link.dispatchEvent(event);
  return isLeft;
};

const click = (link: HTMLElement): boolean =>
  press(link, new MouseEvent('click', {bubbles: true, composed: true, cancelable: true}));

describe('chat-transcript: links', () => {
  before(loadLinks);

  it('T12 makes links of what contacts, agents and the system write, with the address as text', async () => {
    const {element} = await alone([
      said(1, {text: 'See https://example.com/a?b=1.', partyId: contact.id}),
      said(2, {text: 'Or example.org', partyId: 'kate', delivery: 'sent'}),
      {kind: 'system', key: 's', at: 0, partyId: '', event: 'notice', text: 'Read example.net'},
      {kind: 'system', key: 't', at: 0, partyId: contact.id, event: 'notice', text: ''},
    ]);
    await waitUntil(() => linksOf(element).length === 3);
    expect(linksOf(element).map(({href, textContent}) => [href, textContent])).to.deep.equal([
      ['https://example.com/a?b=1', 'https://example.com/a?b=1'],
      ['https://example.org/', 'example.org'],
      ['https://example.net/', 'example.net'],
    ]);
    await expect(element).to.be.accessible();
  });

  it('T12 makes no link of a name', async () => {
    const parties = [{...contact, name: 'evil.example.com'}];
    const entries = [{kind: 'system', key: 's', at: 0, partyId: contact.id, event: 'joined'}];
    const {element} = await alone(entries, {parties});
    await settled(element);
    expect(words(rowsOf(element)[0])).to.contain('evil.example.com joined');
    expect(linksOf(element)).to.deep.equal([]);
  });

  it('T12 marks what could deceive, and copies what is shown', async () => {
    const {link} = await linked('Log in at https://\u0430pple.com now');
    expect(link.textContent).to.equal('https://xn--pple-43d.com/');
    expect(link.querySelector('[role="img"]')!.getAttribute('aria-label')).to.contain('Careful: ');
  });

  it('T12 T8 copies the address that is shown', async () => {
    const deceptive = said(2, {text: 'At https://\u0430pple.com/', partyId: contact.id});
    const {element} = await alone([said(1), deceptive, said(4)]);
    await waitUntil(() => linksOf(element).length > 0);
    const [first, , last] = rowsOf(element).map((row) => row.querySelector('.bubble')!);
    getSelection()!.setBaseAndExtent(first!, 0, last!, last!.childNodes.length);
    const kind = {bubbles: true, cancelable: true, composed: true};
    const event = new ClipboardEvent('copy', {clipboardData: new DataTransfer(), ...kind});
    scrollerOf(element).dispatchEvent(event);
    await waitUntil(() => event.clipboardData!.getData('text/plain'));
    expect(event.clipboardData!.getData('text/plain')).to.contain('At https://xn--pple-43d.com/');
  });

  it('T12 shows no link that the end of a long text would cut', async () => {
    const text = `${'x '.repeat(3_990)}https://example.com.${'evil.'.repeat(20)}test/ and more`;
    const {element} = await alone([said(1, {text, partyId: contact.id})]);
    await settled(element);
    await waitUntil(() => rowsOf(element)[0]!.textContent.includes('…'));
    expect(linksOf(element)).to.deep.equal([]);
    expect(rowsOf(element)[0]!.textContent).not.to.contain('example.com');
  });

  it('T7 text that becomes links moves nothing that is read', async () => {
    const entries = conversation(60).map((entry, index) =>
      index % 2
        ? entry
        : {...entry, kind: 'text', text: `https://\u0430pple${index}.com/ ${'word '.repeat(30)}`},
    );
    const {element} = await alone(conversation(60));
    await scrollTo(element, scrollerOf(element).scrollTop / 2);
    element.entries = entries as never;
    await settled(element);
    const {row, offset} = firstInView(element);
    element.links = {knownDomains: ['example.com']};
    await settled(element);
    expect(offsetOf(element, row)).to.be.closeTo(offset, 1);
    expect(linksOf(element).length).to.be.above(0);
  });

  it('T14 shows a pushed address with its live link', async () => {
    const {element} = await alone([
      {kind: 'url', key: 'u', at: 0, partyId: 'kate', url: 'https://example.com/offer'},
    ]);
    await waitUntil(() => linksOf(element).length > 0);
    expect(words(rowsOf(element)[0])).to.contain(
      'Please navigate to the link: https://example.com/offer',
    );
    expect(linksOf(element)[0]!.textContent).to.equal('https://example.com/offer');
  });

  it('T14 shows what can’t be opened as text', async () => {
    const {element} = await alone([
      {kind: 'url', key: 'u', at: 0, partyId: 'kate', url: 'javascript:alert(1)'},
    ]);
    await settled(element);
    expect(words(rowsOf(element)[0])).to.contain('javascript:alert(1)');
    expect(linksOf(element)).to.deep.equal([]);
  });

  it('T12 asks before a link is opened', async () => {
    const {element, link} = await linked('https://example.com/');
    const asked: string[] = [];
    element.addEventListener('chat-link-open', (event) => {
      asked.push(`${event.kind} ${event.url}`);
      if (asked.length > 1) event.preventDefault();
    });
    expect(click(link)).to.equal(true);
    expect(click(link)).to.equal(false);
    expect(asked).to.deep.equal(['url https://example.com/', 'url https://example.com/']);
  });

  it('T13 asks before a call and an email, and leaves them to the browser without a backend', async () => {
    const {element} = await linked('Call +49 30 901820 or write ada@example.com');
    const asked: string[] = [];
    element.addEventListener('chat-call', ({number}) => asked.push(number));
    element.addEventListener('chat-email', ({address}) => asked.push(address));
    expect(linksOf(element).map(click)).to.deep.equal([true, true]);
    expect(asked).to.deep.equal(['+4930901820', 'ada@example.com']);
  });

  it('T13 calls through the backend, and is busy meanwhile', async () => {
    const {desk, element} = await inSession({
      entries: [said(1, {text: 'Call +49 30 901820', partyId: contact.id})],
    });
    await waitUntil(() => linksOf(element).length > 0);
    const [link] = linksOf(element);
    expect(click(link!)).to.equal(false);
    expect(link!.ariaBusy).to.equal('true');
    expect(desk.backend.commands.map(({verb, recipient}) => [verb, recipient])).to.deep.equal([
      ['call', '+4930901820'],
    ]);
    desk.backend.commands[0]!.take();
    await waitUntil(() => link!.ariaBusy === null);
  });

  it('T12 the tooltip tells where a link leads, with what somebody answers for emphasised', async () => {
    const {element} = await linked('https://user@www.example.com:8080/a?b#c');
    await reachLink(element);
    const tip = await tipShown(element);
    expect(words(tip.querySelector('.address'))).to.equal(
      'https://user@www.example.com:8080/a?b#c',
    );
    expect(words(tip.querySelector('strong'))).to.equal('example.com');
    expect(words(tip.querySelector('.warnings')))
      .to.contain('before the @')
      .and.contain('port');
    expect(tip.querySelector('.kind')!.textContent).to.contain('Web page');
    // On its way from one colour to another a button has neither's contrast.
    await Promise.allSettled(tip.getAnimations().map(({finished}) => finished));
    await expect(element).to.be.accessible();
  });

  it('T12 the whole tooltip is in view, also in a low one', async function () {
    const {element} = await linked('https://user@www.example.com:8080/a?b#c');
    element.style.setProperty('--chat-zoom', '2');
    // WebKit's driver has no other size to give.
    await setViewport({width: 640, height: 320}).catch(() => this.skip());
    await settled(element);
    await reachLink(element);
    const tip = await tipShown(element);
    const placeOf = () => tip.querySelector('.tip')!.getBoundingClientRect();
    await waitUntil(() => placeOf().top >= 0 && placeOf().bottom <= innerHeight, 'in view');
    await setViewport({width: 1024, height: 768});
  });

  it('T12 the keys reach a link and its tooltip, and Escape leaves them one by one', async () => {
    const {element, link} = await linked('https://example.com/');
    await reachLink(element);
    expect(element.shadowRoot!.activeElement).to.equal(link);
    const tip = await tipShown(element);
    await sendKeys({press: 'Tab'});
    expect(words(tip.activeElement)).to.equal('Copy');
    await sendKeys({press: 'Tab'});
    expect(words(tip.activeElement)).to.equal('Open');
    await sendKeys({press: 'Escape'});
    await tipGone(element);
    expect(element.shadowRoot!.activeElement).to.equal(link);
    await sendKeys({press: 'Escape'});
    expect(element.shadowRoot!.activeElement).to.equal(rowsOf(element)[0]);
  });

  it('T12 a pointer that rests on a link has it told, and can go into the tooltip', async () => {
    const {element, link} = await linked('https://example.com/');
    await pointAt(link);
    const tip = await tipShown(element);
    await pointAt(tip.querySelector('.address')!);
    await aTimeout(400);
    expect(tipOf(element)).to.not.equal(null);
    await sendMouse({type: 'move', position: [1, 1]});
    await tipGone(element);
  });

  it('T12 the tooltip goes with its row', async () => {
    const {element, link} = await linked('https://example.com/');
    await pointAt(link);
    await tipShown(element);
    element.entries = [said(9)];
    await settled(element);
    await tipGone(element);
    await sendMouse({type: 'move', position: [1, 1]});
  });

  it('T12 links of strangers say their address, and nothing is asked of the network', async () => {
    const addresses = [
      'https://\u0430pple.com',
      'https://a@b.test',
      'http://0x7f.1',
      'https://example.com\u202e/moc',
      'https://xn--80ak6aa92e.com',
      'http://[::1]/',
      'https://exa\u200bmple.com',
      'https://e.test/%E2%80%AE',
    ];
    const before = performance.getEntriesByType('resource').length;
    const {element} = await alone(
      addresses.map((text, index) => said(index, {text, partyId: contact.id})),
    );
    await waitUntil(() => linksOf(element).length >= 7);
    for (const link of linksOf(element)) {
      const shown = link.textContent.replace(/^https?:\/\//, '').replace(/\/$/, '');
      const real = decodeURI(link.href)
        .replace(/^https?:\/\//, '')
        .replace(/\/$/, '');
      expect([real, link.href.replace(/^https?:\/\//, '').replace(/\/$/, '')]).to.contain(shown);
    }
    const requests = performance.getEntriesByType('resource').slice(before);
    expect(requests.filter(({name}) => !name.startsWith(location.origin))).to.deep.equal([]);
  });
});

const pointAt = async (target: Element): Promise<void> => {
  const {left, top, width, height} = target.getBoundingClientRect();
  await sendMouse({
    type: 'move',
    position: [Math.round(left + Math.min(20, width / 2)), Math.round(top + height / 2)],
  });
};

const reachLink = async (element: ChatTranscript): Promise<void> => {
  scrollerOf(element).focus();
  await sendKeys({press: 'ArrowUp'});
  await sendKeys({press: 'Enter'});
};
