import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {partyClass} from '../../src/styles/party.js';
import {emulateFeatures} from '../commands.js';
import type {StyleProbe} from './probe.js';
import './probe.js';

const make = async () => fixture<StyleProbe>(html`<style-probe></style-probe>`);

const withPageStyles = async (text: string, check: (probe: StyleProbe) => void) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets.push(sheet);
  try {
    check(await make());
  } finally {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  }
};

describe('hostStyles', () => {
  it('A6 keeps the page’s type, spacing and case out', async () => {
    const hostile = `* {
      color: lime !important; font: italic 700 30px/3 serif !important; letter-spacing: 4px !important;
      text-transform: uppercase !important; text-align: center !important; white-space: pre !important;
      word-spacing: 9px !important; text-indent: 2em !important; text-shadow: 0 0 4px red !important;
    } button, svg { border: 9px solid red !important; width: 300px !important; }`;
    await withPageStyles(hostile, (probe) => {
      const style = getComputedStyle(probe.find('.inside'));
      expect(style.color).not.to.equal('rgb(0, 255, 0)');
      expect(style.fontSize).to.equal('14px');
      expect(style.lineHeight).to.equal('20px');
      expect(style.fontStyle).to.equal('normal');
      expect(style.fontWeight).to.equal('400');
      expect(style.letterSpacing).to.equal('normal');
      expect(style.textTransform).to.equal('none');
      expect(style.textAlign).to.equal('start');
      expect(style.textIndent).to.equal('0px');
      expect(style.whiteSpace).to.equal('normal');
      expect(style.textShadow).to.equal('none');
      expect(getComputedStyle(probe.find('.button')).borderTopWidth).to.equal('1px');
      expect(getComputedStyle(probe.find('.icon')).width).to.equal('16px');
    });
  });

  it('A2 takes the page’s font', async () => {
    await withPageStyles('body {font-family: Georgia, serif}', (probe) => {
      expect(getComputedStyle(probe.find('.inside')).fontFamily).to.equal('Georgia, serif');
    });
  });

  it('hides what is hidden', async () => {
    const probe = await make();
    probe.find('.inside').hidden = true;
    expect(getComputedStyle(probe.find('.inside')).display).to.equal('none');
    probe.hidden = true;
    expect(getComputedStyle(probe).display).to.equal('none');
  });

  it('I7 zooms type, controls and icons together', async () => {
    const probe = await make();
    probe.style.setProperty('--chat-zoom', '2');
    expect(getComputedStyle(probe.find('.inside')).fontSize).to.equal('28px');
    expect(getComputedStyle(probe.find('.button')).minBlockSize).to.equal('64px');
    expect(getComputedStyle(probe.find('.icon')).width).to.equal('32px');
  });

  it('I7 zooms what has the class tokens by a property that is set there', async () => {
    const probe = await make();
    const wrapper = probe.find('.tokens');
    wrapper.style.setProperty('--chat-zoom', '1.5');
    probe.find('.tokens b').style.fontSize = 'var(--_font-body)';
    expect(getComputedStyle(probe.find('.tokens b')).fontSize).to.equal('21px');
  });

  it('is denser when asked to be', async () => {
    const probe = await make();
    probe.style.setProperty('--chat-density', '0');
    expect(getComputedStyle(probe.find('.button')).minBlockSize).to.equal('28px');
  });

  it('A1 keeps targets at 24 px or more, at the smallest zoom too', async () => {
    const probe = await make();
    probe.style.setProperty('--chat-zoom', '0.75');
    const {width, height} = probe.find('.button.small').getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(24);
  });

  it('A1 shows the focus with a ring of 2 px', async () => {
    const probe = await make();
    await sendKeys({press: 'Tab'});
    expect(probe.shadowRoot!.activeElement).to.equal(probe.find('.button'));
    const style = getComputedStyle(probe.find('.button'));
    expect(style.outlineStyle).to.equal('solid');
    expect(style.outlineWidth).to.equal('2px');
  });

  it('A2 doesn’t move with reduced motion', async function () {
    const probe = await make();
    if (!(await emulateFeatures({'prefers-reduced-motion': 'reduce'}))) this.skip();
    const style = getComputedStyle(probe.find('.button'));
    expect(style.transitionDuration).to.equal('0s');
    probe.find('.button').setAttribute('aria-busy', 'true');
    expect(getComputedStyle(probe.find('.button'), '::after').animationName).to.equal('none');
  });

  it('A6 sets no public property', async () => {
    const probe = await make();
    const own = probe.shadowRoot!.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
    expect(own.some((rule) => /[{;]\s*--chat-/.test(rule.cssText))).to.be.false;
  });
});

describe('partyClass', () => {
  it('T1 gives the contact the first colour and the agent the accent', () => {
    expect(partyClass(0)).to.equal('party-1');
    expect(partyClass(3, true)).to.equal('party-self');
  });

  it('T1 begins again after eight, but never with the contact’s', () => {
    const classes = Array.from({length: 40}, (_, slot) => partyClass(slot));
    expect(classes.slice(0, 8)).to.eql([1, 2, 3, 4, 5, 6, 7, 8].map((each) => `party-${each}`));
    expect(classes.slice(8)).not.to.include('party-1');
    expect(new Set(classes).size).to.equal(8);
  });
});
