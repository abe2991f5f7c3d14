/** What can't be seen, or turns the direction of what follows, or stands for no character. */
const hidden =
  /[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Variation_Selector}\u2800\u3164\uffa0\ufffc\ufffd]/u;
const hiddenAll = new RegExp(hidden.source, 'gu');

const escapes = /(?:%[\da-f]{2})+/gi;

const invisible = /[\p{Cf}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\u2800]/u;
const bidirectional = /\p{Bidi_Control}/u;

/**
 * A part of an address for readers: text beyond ASCII that was percent-encoded is decoded, unless it
 * is hidden or no UTF-8, and whatever is hidden is encoded.
 */
export function visibleText(part: string): string {
  return part.replace(escapes, decodeRun).replace(hiddenAll, encode);
}

/** Whether an address has characters that can't be seen, plain or percent-encoded. */
export function hasInvisible(address: string): boolean {
  return Array.from(decoded(address).matchAll(new RegExp(invisible.source, 'gu'))).some(
    ([character]) => !bidirectional.test(character) && !/[\u200c\u200d]/.test(character),
  );
}

/** Whether an address has characters that turn the direction of text, plain or percent-encoded. */
export function hasBidirectional(address: string): boolean {
  return bidirectional.test(decoded(address));
}

function decoded(address: string): string {
  return address.replace(escapes, (run) => decode(run) ?? run);
}

/** Only what is beyond ASCII: `%2F` and `/` are different things. */
function decodeRun(run: string): string {
  return run.replace(/(?:%[89a-f][\da-f])+/gi, (bytes) => decode(bytes) ?? bytes);
}

function decode(run: string): string | undefined {
  try {
    return decodeURIComponent(run);
  } catch {
    return undefined;
  }
}

function encode(character: string): string {
  return /\p{Cs}/u.test(character) ? '%EF%BF%BD' : encodeURIComponent(character);
}
