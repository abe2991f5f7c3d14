import {expect, fixture, html} from '@open-wc/testing';
import {emulateFeatures} from '../commands.js';
import {contrast, type StyleProbe} from './probe.js';

const surfaces = ['--_surface', '--_surface-sunken', '--_surface-raised', '--_surface-bubble'];
const families = ['accent', 'success', 'warning', 'danger', 'info', 'internal'];
const parties = [1, 2, 3, 4, 5, 6, 7, 8];
const marks = [
  ...families.map((family) => `--_${family}`),
  '--_pending-calm',
  '--_pending-late',
  '--_pending-overdue',
  '--_border-control',
  '--_focus',
];
const onSolid = [
  ['--_on-accent', '--_accent'],
  ['--_on-accent', '--_accent-hover'],
  ['--_on-accent', '--_accent-pressed'],
  ['--_on-danger', '--_danger-solid'],
  ['--_on-danger', '--_danger-hover'],
];

const probeIn = async (scheme: string) =>
  fixture<StyleProbe>(html`<style-probe theme=${scheme}></style-probe>`);

/** Pairs that stay below the ratio, as `text on surface: ratio`. */
const failing = (
  probe: StyleProbe,
  over: readonly string[],
  under: readonly string[],
  ratio: number,
) =>
  over.flatMap((text) =>
    under.flatMap((surface) => {
      const found = contrast(probe.color(text), probe.color(surface));
      return found >= ratio ? [] : [`${text} on ${surface}: ${found.toFixed(2)}`];
    }),
  );

const itHasContrast = (scheme: string) => {
  it(`A2 text stands out from every surface (${scheme})`, async () => {
    const probe = await probeIn(scheme);
    const tinted = [
      ...families.map((each) => `--_${each}-surface`),
      ...parties.map((each) => `party-${each} --_party-surface`),
    ];
    expect(failing(probe, ['--_text'], [...surfaces, ...tinted], 7)).to.eql([]);
    expect(failing(probe, ['--_text-muted'], [...surfaces, ...tinted], 4.5)).to.eql([]);
  });

  it(`A2 coloured text stands out from the surfaces and from its own tint (${scheme})`, async () => {
    const probe = await probeIn(scheme);
    for (const family of families) {
      const under = [...surfaces, `--_${family}-surface`];
      expect(failing(probe, [`--_${family}-text`], under, 4.5)).to.eql([]);
    }
    for (const [text, solid] of onSolid) expect(failing(probe, [text!], [solid!], 4.5)).to.eql([]);
  });

  it(`T1 each party’s colour stands out from the surfaces and from its bubble (${scheme})`, async () => {
    const probe = await probeIn(scheme);
    for (const party of parties) {
      const under = [...surfaces, `party-${party} --_party-surface`];
      expect(failing(probe, [`--_party-${party}`], under, 4.5)).to.eql([]);
    }
  });

  it(`P2 marks, rings and the edges of fields stand out from the surfaces (${scheme})`, async () => {
    const probe = await probeIn(scheme);
    expect(failing(probe, marks, surfaces, 3)).to.eql([]);
  });
};

describe('contrast', () => {
  afterEach(() => emulateFeatures({}));

  itHasContrast('light');
  itHasContrast('dark');

  describe('when more is asked for', () => {
    beforeEach(async function () {
      if (!(await emulateFeatures({'prefers-contrast': 'more'}))) this.skip();
    });

    itHasContrast('light');
    itHasContrast('dark');

    it('A2 even quiet text has 7 : 1', async () => {
      for (const scheme of ['light', 'dark']) {
        expect(failing(await probeIn(scheme), ['--_text-muted'], surfaces, 7)).to.eql([]);
      }
    });
  });

  it('A2 takes system colours when colours are forced', async function () {
    if (!(await emulateFeatures({'forced-colors': 'active'}))) this.skip();
    const probe = await probeIn('light');
    expect(failing(probe, ['--_text', '--_text-muted', '--_party-3'], surfaces, 7)).to.eql([]);
    expect(probe.color('--_surface-sunken')).to.equal(probe.color('--_surface'));
  });

  it('A6 a page that sets one colour gets its whole family', async () => {
    const probe = await probeIn('light');
    const before = probe.color('--_accent-surface');
    probe.style.setProperty('--chat-accent', 'oklch(0.5 0.15 150)');
    expect(probe.color('--_accent-surface')).not.to.equal(before);
    expect(failing(probe, ['--_accent-text'], ['--_accent-surface'], 4.5)).to.eql([]);
  });
});
