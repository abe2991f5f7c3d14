import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {property} from 'lit/decorators.js';
import {RovingFocusController} from '../../src/controllers/roving-focus.js';

class RovingProbe extends LitElement {
  @property({attribute: false}) names: readonly string[] = ['a', 'b', 'c'];
  readonly roving = new RovingFocusController(this, {
    items: () => [...this.renderRoot.querySelectorAll('button')],
  });

  override render() {
    return html`${this.names.map((name) => html`<button id=${name}>${name}</button>`)}`;
  }
}
customElements.define('roving-probe', RovingProbe);

class VerticalProbe extends LitElement {
  readonly roving = new RovingFocusController(this, {
    items: () => [...this.renderRoot.querySelectorAll('button')],
    axis: 'vertical',
  });

  override render() {
    return html`<button id="a">a</button><button id="b">b</button>`;
  }
}
customElements.define('vertical-probe', VerticalProbe);

const focusedIn = (element: Element): string | undefined => element.shadowRoot?.activeElement?.id;

const press = (element: Element, key: string, changes: KeyboardEventInit = {}): KeyboardEvent => {
  const init = {key, bubbles: true, composed: true, cancelable: true, ...changes};
  const event = new KeyboardEvent('keydown', init);
  element.shadowRoot!.activeElement!.dispatchEvent(event);
  return event;
};

const stops = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('button')]
    .filter(({tabIndex}) => tabIndex === 0)
    .map(({id}) => id);

const place = async (dir = 'ltr') => {
  const frame = await fixture(html`<div dir=${dir}><roving-probe></roving-probe></div>`);
  const probe = frame.querySelector<RovingProbe>('roving-probe')!;
  probe.renderRoot.querySelector<HTMLElement>('#a')!.focus();
  return probe;
};

describe('RovingFocusController', () => {
  it('A1 makes one stop of the Tab key of all items', async () => {
    const probe = await place();
    expect(stops(probe)).to.deep.equal(['a']);
    press(probe, 'ArrowRight');
    expect(stops(probe)).to.deep.equal(['b']);
  });

  const walks: readonly [string, readonly string[], string][] = [
    ['ltr', ['ArrowRight'], 'b'],
    ['ltr', ['ArrowRight', 'ArrowRight', 'ArrowRight'], 'a'],
    ['ltr', ['ArrowLeft'], 'c'],
    ['ltr', ['End'], 'c'],
    ['ltr', ['End', 'Home'], 'a'],
    ['rtl', ['ArrowLeft'], 'b'],
    ['rtl', ['ArrowRight'], 'c'],
    ['rtl', ['End', 'Home'], 'a'],
  ];
  for (const [dir, keys, end] of walks) {
    it(`A1 ${keys.join(', ')} goes to ${end} (${dir})`, async () => {
      const probe = await place(dir);
      for (const key of keys) expect(press(probe, key).defaultPrevented).to.equal(true);
      expect(focusedIn(probe)).to.equal(end);
    });
  }

  it('leaves other keys, and those with a modifier or that someone took, alone', async () => {
    const probe = await place();
    for (const key of ['ArrowDown', 'ArrowUp', 'a', 'Enter', 'Tab'])
      expect(press(probe, key).defaultPrevented, key).to.equal(false);
    for (const modifier of ['ctrlKey', 'metaKey', 'altKey'])
      press(probe, 'ArrowRight', {[modifier]: true});
    probe.renderRoot
      .querySelector('#a')!
      .addEventListener('keydown', (event) => event.preventDefault(), {once: true});
    press(probe, 'End');
    expect(focusedIn(probe)).to.equal('a');
  });

  it('goes up and down where the items stand so, and not sideways', async () => {
    const probe = await fixture(html`<vertical-probe></vertical-probe>`);
    probe.shadowRoot!.querySelector<HTMLElement>('#a')!.focus();
    press(probe, 'ArrowRight');
    expect(focusedIn(probe)).to.equal('a');
    press(probe, 'ArrowDown');
    expect(focusedIn(probe)).to.equal('b');
    press(probe, 'ArrowUp');
    expect(focusedIn(probe)).to.equal('a');
  });

  it('keeps the stop at the item that was clicked or focused otherwise', async () => {
    const probe = await place();
    probe.renderRoot.querySelector<HTMLElement>('#c')!.focus();
    expect(stops(probe)).to.deep.equal(['c']);
    probe.requestUpdate();
    await probe.updateComplete;
    expect(stops(probe)).to.deep.equal(['c']);
  });

  it('moves the stop to the first item when its own has gone', async () => {
    const probe = await place();
    press(probe, 'End');
    probe.names = ['a', 'b'];
    await probe.updateComplete;
    expect(stops(probe)).to.deep.equal(['a']);
    probe.names = [];
    await probe.updateComplete;
    expect(stops(probe)).to.deep.equal([]);
  });

  it('hears no key after its element was removed', async () => {
    const probe = await place();
    probe.remove();
    const event = new KeyboardEvent('keydown', {key: 'End', cancelable: true, bubbles: true});
    probe.renderRoot.querySelector('#a')!.dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
  });
});
