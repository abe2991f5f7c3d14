/** Hertz at the start of a wait, and at its last stage: an octave and a half apart, where most people hear well. */
const lowest = 330;
const octaves = 1.5;
/** How much higher a pulse ends than it begins. */
const rise = 1.12;

/** Seconds. */
const pulseLength = 0.18;
const ringLength = 0.12;
const edge = 0.015;

/**
 * The pitch of a pulse.
 *
 * @param progress - Of the wait on its way to the last stage, 0 to 1.
 */
export const pitchOf = (progress: number): number => lowest * 2 ** (octaves * progress);

/** A short rising tone, the higher the closer a wait is to its last stage (P3). */
export const playPulse = (output: AudioNode, at: number, progress: number): void => {
  const pitch = pitchOf(progress);
  play(output, at, pulseLength, (frequency) => {
    frequency.setValueAtTime(pitch, at);
    frequency.exponentialRampToValueAtTime(pitch * rise, at + pulseLength);
  });
};

/** Two tones, the second a fourth below the first: a chat behind another one, or another page, waits. */
export const playRing = (output: AudioNode, at: number): void => {
  for (const [index, pitch] of [880, 660].entries()) {
    const start = at + index * (ringLength + edge);
    play(output, start, ringLength, (frequency) => frequency.setValueAtTime(pitch, start));
  }
};

/** Faded in and out, so that it doesn't click; its nodes are gone when it has sounded. */
const play = (
  output: AudioNode,
  at: number,
  length: number,
  tune: (frequency: AudioParam) => void,
): void => {
  const {context} = output;
  const oscillator = context.createOscillator();
  const gain = context.createGain();
  oscillator.type = 'triangle';
  tune(oscillator.frequency);
  gain.gain.setValueAtTime(0, at);
  gain.gain.linearRampToValueAtTime(1, at + edge);
  gain.gain.setValueAtTime(1, at + length - edge);
  gain.gain.linearRampToValueAtTime(0, at + length);
  oscillator.connect(gain).connect(output);
  oscillator.addEventListener('ended', () => gain.disconnect());
  oscillator.start(at);
  oscillator.stop(at + length);
};
