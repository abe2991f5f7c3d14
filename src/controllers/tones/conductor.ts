import {systemClock} from '../../internal/clock.js';
import {everySecond} from '../../internal/ticker.js';
import {pageAudio, unlockAudio} from './page-audio.js';
import {playPulse, playRing} from './tone.js';

/** A wait that can be heard. */
export interface Voice {
  /** How far it is towards the last stage, 0 to 1; null while nobody waits. */
  progress(): number | null;
  /** Whether it has reached its first stage. */
  isPressing(): boolean;
  /** Whether its window is the one that the agent looks at. */
  isActive(): boolean;
  /** 0 to 1. */
  volume(): number;
  /** Seconds between rings. */
  ringEvery(): number;
  /** Whether tones can be heard is another matter now. */
  changed(): void;
}

/** Milliseconds from pulse to pulse at the start of a wait, and at its last stage. */
const slowest = 8_000;
const fastest = 2_000;

/** Of all waits on the page one is heard at a time: who listens to twenty hears none. */
class Conductor {
  readonly #voices = new Set<Voice>();
  #stopTicking: (() => void) | undefined;
  #stopWaiting: (() => void) | undefined;
  /** By the clock, since a page in the background has its ticks taken away. */
  #pulsedAt = -Infinity;
  #rangAt = -Infinity;

  add(voice: Voice): () => void {
    if (this.#voices.size === 0) this.#begin();
    this.#voices.add(voice);
    return () => {
      this.#voices.delete(voice);
      if (this.#voices.size === 0) this.#end();
    };
  }

  #begin(): void {
    this.#stopTicking = everySecond(systemClock, () => this.#beat());
    if (pageAudio()) return;
    this.#stopWaiting = unlockAudio(() => {
      for (const voice of this.#voices) voice.changed();
    });
  }

  #end(): void {
    this.#stopTicking?.();
    this.#stopWaiting?.();
    this.#pulsedAt = this.#rangAt = -Infinity;
  }

  #beat(): void {
    const context = pageAudio();
    const waiting = [...this.#voices].filter((voice) => voice.progress() !== null);
    if (!context) return;
    const active = waiting.filter((voice) => voice.isActive()).sort(byProgress)[0];
    if (active) this.#pulse(context, active);
    const behind = waiting.filter((voice) => !voice.isActive() && voice.isPressing());
    if (behind[0]) this.#ring(context, behind[0]);
  }

  #pulse(context: AudioContext, voice: Voice): void {
    const progress = voice.progress() ?? 0;
    const now = systemClock.now();
    if (now - this.#pulsedAt < slowest - (slowest - fastest) * progress) return;
    this.#pulsedAt = now;
    sound(context, voice, (output) => playPulse(output, context.currentTime, progress));
  }

  #ring(context: AudioContext, voice: Voice): void {
    const now = systemClock.now();
    if (now - this.#rangAt < voice.ringEvery() * 1000) return;
    this.#rangAt = now;
    // After a pulse, not into it.
    sound(context, voice, (output) => playRing(output, context.currentTime + 0.3));
  }
}

const byProgress = (a: Voice, b: Voice): number => (b.progress() ?? 0) - (a.progress() ?? 0);

const sound = (context: AudioContext, voice: Voice, play: (output: AudioNode) => void): void => {
  const output = context.createGain();
  output.gain.value = voice.volume();
  output.connect(context.destination);
  play(output);
};

const conductor = new Conductor();

/** Lets a wait be heard; returns the way to stop. */
export const addVoice = (voice: Voice): (() => void) => conductor.add(voice);

/** Whether what is played can be heard. */
export const canSound = (): boolean => pageAudio() !== undefined;
