import {expect} from '@open-wc/testing';
import {createUuid} from '../../src/internal/uuid.js';

const versionFour = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('createUuid', () => {
  it('makes version 4', () => {
    expect(createUuid()).to.match(versionFour);
  });

  it('makes version 4 where the page has no secure context', () => {
    const original = Object.getOwnPropertyDescriptor(Crypto.prototype, 'randomUUID')!;
    Object.defineProperty(Crypto.prototype, 'randomUUID', {value: undefined, configurable: true});
    const made = Array.from({length: 100}, createUuid);
    Object.defineProperty(Crypto.prototype, 'randomUUID', original);
    for (const uuid of made) expect(uuid).to.match(versionFour);
    expect(new Set(made)).to.have.length(100);
  });
});
