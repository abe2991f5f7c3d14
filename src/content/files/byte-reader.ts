/** Reads numbers out of bytes; beyond their end everything is 0. */
export class ByteReader {
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get length(): number {
    return this.#bytes.length;
  }

  byte(at: number): number {
    return this.#bytes[at] ?? 0;
  }

  /** An unsigned number of so many bytes, the most significant first. */
  big(at: number, count: number): number {
    let value = 0;
    for (let index = 0; index < count; index++) value = value * 256 + this.byte(at + index);
    return value;
  }

  /** An unsigned number of so many bytes, the least significant first. */
  little(at: number, count: number): number {
    let value = 0;
    for (let index = count - 1; index >= 0; index--) value = value * 256 + this.byte(at + index);
    return value;
  }

  text(at: number, count: number): string {
    return String.fromCharCode(...this.#bytes.subarray(at, at + count));
  }

  part(from: number, to?: number): ByteReader {
    return new ByteReader(this.#bytes.subarray(from, to));
  }
}
