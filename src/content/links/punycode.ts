const base = 36;
const minimum = 1;
const maximum = 26;
const skew = 38;
const damping = 700;
const firstBias = 72;
const highest = 0x10ffff;

/** The characters of a label's punycode, what follows `xn--`, by RFC 3492; undefined if it is none. */
export function decodePunycode(code: string): string | undefined {
  const delimiter = code.lastIndexOf('-');
  const output = Array.from(code.slice(0, Math.max(0, delimiter)), (letter) =>
    letter.codePointAt(0)!,
  );
  let position = delimiter + 1;
  let [point, insertion, bias] = [0x80, 0, firstBias];
  while (position < code.length) {
    const start = insertion;
    for (let weight = 1, step = base; ; step += base) {
      const digit = digitOf(code.charCodeAt(position++));
      if (digit < 0) return undefined;
      insertion += digit * weight;
      const threshold = Math.min(maximum, Math.max(minimum, step - bias));
      if (digit < threshold) break;
      weight *= base - threshold;
    }
    const length = output.length + 1;
    bias = adapt(insertion - start, length, start === 0);
    point += Math.floor(insertion / length);
    insertion %= length;
    if (!(point <= highest)) return undefined;
    output.splice(insertion++, 0, point);
  }
  return String.fromCodePoint(...output);
}

function digitOf(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30 + 26;
  const letter = (code | 0x20) - 0x61;
  return letter >= 0 && letter < 26 ? letter : -1;
}

function adapt(difference: number, length: number, isFirst: boolean): number {
  let delta = Math.floor(difference / (isFirst ? damping : 2));
  delta += Math.floor(delta / length);
  let steps = 0;
  for (; delta > ((base - minimum) * maximum) / 2; steps += base) {
    delta = Math.floor(delta / (base - minimum));
  }
  return steps + Math.floor(((base - minimum + 1) * delta) / (delta + skew));
}
