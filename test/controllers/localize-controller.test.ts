import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {LocalizeController} from '../../src/controllers/localize-controller.js';
import {watchedTrees} from '../../src/controllers/language-watch.js';
import '../../src/i18n/ar.js';
import '../../src/i18n/de.js';
import {english} from '../../src/i18n/en.js';
import {registerTerms} from '../../src/i18n/registry.js';

class LocalizedProbe extends LitElement {
  readonly localize = new LocalizeController(this);
  renders = 0;

  override render() {
    this.renders++;
    return html`<p dir="auto">${this.localize.terms.composer.send}</p>`;
  }

  get text() {
    return this.renderRoot.textContent.trim();
  }
}
customElements.define('localized-probe', LocalizedProbe);

/** An element with a wrapper of its own around a child and what is slotted. */
class LanguageFrame extends LitElement {
  override render() {
    return html`<div class="wrapper"><localized-probe></localized-probe><slot></slot></div>`;
  }

  get wrapper() {
    return this.renderRoot.querySelector<HTMLElement>('.wrapper')!;
  }

  get probe() {
    return this.renderRoot.querySelector<LocalizedProbe>('localized-probe')!;
  }
}
customElements.define('language-frame', LanguageFrame);

const root = document.documentElement;

/** Observers report in a microtask, and elements render in the next. */
const settled = () => aTimeout(0);

describe('LocalizeController', () => {
  afterEach(() => {
    root.lang = 'en';
    root.removeAttribute('dir');
  });

  it('A3 takes the page’s language', async () => {
    root.lang = 'de-AT';
    const probe = await fixture<LocalizedProbe>(html`<localized-probe></localized-probe>`);
    expect(probe.text).to.equal('Senden');
    expect(probe.localize.locale).to.equal('de-AT');
    expect(probe.localize.format.number(0.5)).to.equal('0,5');
  });

  it('A3 follows the page when it changes its language or direction', async () => {
    const probe = await fixture<LocalizedProbe>(html`<localized-probe></localized-probe>`);
    root.lang = 'ar';
    root.dir = 'rtl';
    await settled();
    expect(probe.text).to.equal('إرسال');
    expect(probe.localize.dir).to.equal('rtl');
  });

  it('A3 takes the nearest language around it, and follows that', async () => {
    const outer = await fixture(html`<div lang="de"><localized-probe></localized-probe></div>`);
    const probe = outer.querySelector<LocalizedProbe>('localized-probe')!;
    expect(probe.text).to.equal('Senden');
    outer.setAttribute('lang', 'en');
    await settled();
    expect(probe.text).to.equal('Send');
  });

  it('A3 finds it through shadow roots and slots, and follows it there', async () => {
    const frame = await fixture<LanguageFrame>(
      html`<language-frame><localized-probe></localized-probe></language-frame>`,
    );
    const slotted = frame.querySelector<LocalizedProbe>('localized-probe')!;
    expect([frame.probe.text, slotted.text]).to.eql(['Send', 'Send']);
    frame.lang = 'de';
    await settled();
    expect([frame.probe.text, slotted.text]).to.eql(['Senden', 'Senden']);
    frame.wrapper.lang = 'ar';
    await settled();
    expect([frame.probe.text, slotted.text]).to.eql(['إرسال', 'إرسال']);
  });

  it('A3 follows its own element’s language', async () => {
    const probe = await fixture<LocalizedProbe>(html`<localized-probe></localized-probe>`);
    probe.lang = 'de';
    await settled();
    expect(probe.text).to.equal('Senden');
  });

  it('A3 looks again when it’s moved', async () => {
    const outer = await fixture(
      html`<div>
        <p lang="de"></p>
        <localized-probe></localized-probe>
      </div>`,
    );
    const probe = outer.querySelector<LocalizedProbe>('localized-probe')!;
    outer.querySelector('p')!.append(probe);
    await settled();
    expect(probe.text).to.equal('Senden');
  });

  it('A3 takes up a language that is registered later', async () => {
    const probe = await fixture<LocalizedProbe>(
      html`<localized-probe lang="is"></localized-probe>`,
    );
    expect(probe.text).to.equal('Send');
    registerTerms('is', {...english, composer: {...english.composer, send: 'Senda'}});
    await settled();
    expect(probe.text).to.equal('Senda');
  });

  it('knows the direction of dir="auto"', async () => {
    const outer = await fixture(
      html`<div dir="auto">مرحبا<localized-probe></localized-probe></div>`,
    );
    const probe = outer.querySelector<LocalizedProbe>('localized-probe')!;
    expect(probe.localize.dir).to.equal('rtl');
  });

  it('doesn’t render again for what makes no difference', async () => {
    const probe = await fixture<LocalizedProbe>(html`<localized-probe></localized-probe>`);
    root.lang = 'en';
    document.body.lang = 'en';
    await settled();
    expect(probe.renders).to.equal(1);
    document.body.removeAttribute('lang');
  });

  it('leaves nothing behind when its elements have gone', async () => {
    const before = watchedTrees();
    const outer = await fixture(html`
      <div>
        <language-frame><localized-probe></localized-probe></language-frame>
        <localized-probe></localized-probe>
      </div>
    `);
    expect(watchedTrees()).to.be.greaterThan(before);
    const {renders} = outer.querySelector<LocalizedProbe>('div > localized-probe')!;
    const probe = outer.querySelector<LocalizedProbe>('div > localized-probe')!;
    outer.remove();
    expect(watchedTrees()).to.equal(before);
    root.lang = 'de';
    await settled();
    expect(probe.renders).to.equal(renders);
  });
});
