import {expect} from '@open-wc/testing';
import {markPage} from '../../src/internal/page-mark.js';
import {waitUntil} from '../support/wait-until.js';

const mark = {title: 'Mark Avram – chat', count: 1};
const titleIs = (title: string) => () => document.title === title;
const iconOf = (): string | null | undefined =>
  document.querySelector('head > link[rel~="icon"]')?.getAttribute('href');

describe('the page’s mark', () => {
  const owner = {};
  const own = document.title;

  beforeEach(() => (document.title = 'CRM – Tickets'));
  afterEach(() => {
    markPage(owner, undefined);
    document.title = own;
  });

  it('I4 shows its title in turn with the page’s own, and brings that back exactly', async () => {
    markPage(owner, mark);
    expect(document.title).to.equal('Mark Avram – chat');
    await waitUntil(titleIs('CRM – Tickets'), 'the page’s own');
    await waitUntil(titleIs('Mark Avram – chat'), 'the mark again');
    markPage(owner, undefined);
    expect(document.title).to.equal('CRM – Tickets');
  });

  it('I4 brings back what the page has set meanwhile', async () => {
    markPage(owner, mark);
    document.title = 'CRM – Ticket 7';
    await Promise.resolve();
    await waitUntil(titleIs('Mark Avram – chat'), 'the mark again');
    markPage(owner, undefined);
    expect(document.title).to.equal('CRM – Ticket 7');
    markPage(owner, mark);
    document.title = 'CRM – Ticket 8';
    markPage(owner, undefined);
    expect(document.title).to.equal('CRM – Ticket 8');
  });

  it('I4 is there until nobody needs it any more', () => {
    const other = {};
    markPage(owner, mark);
    markPage(other, {title: 'Avril – chat', count: 2});
    markPage(owner, undefined);
    expect(document.title).not.to.equal('CRM – Tickets');
    markPage(other, undefined);
    expect(document.title).to.equal('CRM – Tickets');
  });

  it('I4 replaces an icon that the page has, or adds one, and takes it back', () => {
    markPage(owner, {...mark, icon: '/ringing.svg'});
    expect(iconOf()).to.equal('/ringing.svg');
    markPage(owner, undefined);
    expect(iconOf()).to.equal(undefined);
    const link = document.createElement('link');
    link.rel = 'icon';
    link.setAttribute('href', 'data:,');
    document.head.append(link);
    markPage(owner, {...mark, icon: '/ringing.svg'});
    expect(iconOf()).to.equal('/ringing.svg');
    markPage(owner, undefined);
    expect(iconOf()).to.equal('data:,');
    link.remove();
  });

  it('I4 leaves a page without a title without one', () => {
    document.querySelector('head > title')?.remove();
    markPage(owner, mark);
    expect(document.title).to.equal('Mark Avram – chat');
    markPage(owner, undefined);
    expect(document.querySelector('head > title')).to.equal(null);
  });
});
