import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import fc from 'fast-check';
import {pageAudio} from '../../src/controllers/tones/page-audio.js';
import {pitchOf, playPulse, playRing} from '../../src/controllers/tones/tone.js';
import '../../src/components/pending-indicator/define.js';
import type {PendingIndicator} from '../../src/components/pending-indicator/pending-indicator.js';
import {waitUntil} from '../support/wait-until.js';

const rate = 44_100;

const render = async (
  seconds: number,
  play: (output: AudioNode) => void,
): Promise<Float32Array> => {
  const context = new OfflineAudioContext(1, seconds * rate, rate);
  play(context.destination);
  return (await context.startRendering()).getChannelData(0);
};

/** Hertz, by the upward zero crossings of a stretch. */
const pitchIn = (samples: Float32Array, from: number, to: number): number => {
  const crossings: number[] = [];
  for (let index = Math.ceil(from * rate) + 1; index < to * rate; index++)
    if (samples[index - 1]! < 0 && samples[index]! >= 0) crossings.push(index);
  return ((crossings.length - 1) * rate) / (crossings.at(-1)! - crossings[0]!);
};

const loudest = (samples: Float32Array): number =>
  samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);

describe('tones', () => {
  it('P3 are the higher the closer a wait is to red, from green on', async () => {
    const pitches: number[] = [];
    for (let progress = 0; progress <= 1; progress += 0.125)
      pitches.push(
        pitchIn(await render(0.3, (output) => playPulse(output, 0, progress)), 0.02, 0.16),
      );
    console.log(
      `tones: ${pitches.map((pitch) => Math.round(pitch)).join(', ')} Hz from green to red`,
    );
    for (const [index, pitch] of pitches.entries())
      if (index > 0) expect(pitch).to.be.above(pitches[index - 1]! * 1.05);
  });

  it('P3 have a pitch that never falls as a wait goes on', () => {
    const part = fc.double({min: 0, max: 1, noNaN: true});
    fc.assert(fc.property(part, part, (a, b) => (a - b) * (pitchOf(a) - pitchOf(b)) >= 0));
  });

  it('P3 rise within a pulse, begin and end without a click, and are silent afterwards', async () => {
    const samples = await render(0.4, (output) => playPulse(output, 0.05, 0.5));
    expect(pitchIn(samples, 0.16, 0.22)).to.be.above(pitchIn(samples, 0.06, 0.12));
    expect(loudest(samples.subarray(0, 0.05 * rate))).to.equal(0);
    expect(Math.abs(samples[Math.ceil(0.051 * rate)]!)).to.be.below(0.1);
    expect(loudest(samples)).to.be.within(0.5, 1);
    expect(loudest(samples.subarray(Math.ceil(0.24 * rate)))).to.equal(0);
  });

  it('P3 ring in two tones, which no pulse sounds like', async () => {
    const samples = await render(0.4, (output) => playRing(output, 0));
    expect(pitchIn(samples, 0.02, 0.1)).to.be.closeTo(880, 15);
    expect(pitchIn(samples, 0.16, 0.23)).to.be.closeTo(660, 15);
  });

  it('P3 wait for a gesture, say so, and then share one audio context', async () => {
    const since = Date.now() - 10_000;
    const element = await fixture<PendingIndicator>(
      html`<pending-indicator accessibility-profile .since=${since}></pending-indicator>`,
    );
    const hint = () => element.shadowRoot!.textContent.includes('Tones start once you click');
    if (!pageAudio()) {
      await waitUntil(hint, 'says that tones wait');
      await sendKeys({press: 'Shift'});
    }
    const audible = await waitUntil(() => pageAudio(), 'audio').then(
      () => true,
      () => false,
    );
    // A machine without a sound device has no audio to start.
    if (!audible) return;
    await waitUntil(() => !hint(), 'says no more that tones wait');
    const context = pageAudio();
    const other = await fixture<PendingIndicator>(
      html`<pending-indicator accessibility-profile .since=${since}></pending-indicator>`,
    );
    await other.updateComplete;
    expect(pageAudio()).to.equal(context);
  });
});
