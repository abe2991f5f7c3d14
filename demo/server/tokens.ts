import {createHmac, randomBytes, timingSafeEqual} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Identity} from '../../src/backends/link/gateway.js';

/** How long a token is valid, in milliseconds. */
const lifetime = 12 * 60 * 60 * 1000;

/** An identity that has been signed. */
type Claims = Identity & {readonly expiresAt: number};

/** Makes and checks tokens: an identity, signed with a secret that outlives a restart. */
export class Tokens {
  readonly #secret: Buffer;

  constructor(directory: string) {
    mkdirSync(directory, {recursive: true});
    const path = join(directory, 'secret');
    if (!existsSync(path)) writeFileSync(path, randomBytes(32), {mode: 0o600});
    this.#secret = readFileSync(path);
  }

  mint(userId: string, name: string): string {
    const claims: Claims = {userId, name, expiresAt: Date.now() + lifetime};
    const payload = Buffer.from(JSON.stringify(claims)).toString('base64url');
    return `${payload}.${this.#sign(payload)}`;
  }

  /** @returns Undefined unless the token is ours and not expired. */
  check(token: string): Identity | undefined {
    const claims = this.#read(token);
    return claims && claims.expiresAt > Date.now() ? claims : undefined;
  }

  /** Whom an expired token stood for, so that its owner can be given another. */
  ownerOf(token: string): Identity | undefined {
    return this.#read(token);
  }

  #read(token: string): Claims | undefined {
    const [payload = '', signature = ''] = token.split('.');
    const expected = Buffer.from(this.#sign(payload));
    const given = Buffer.from(signature);
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
    return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as Claims;
  }

  #sign(payload: string): string {
    return createHmac('sha256', this.#secret).update(payload).digest('base64url');
  }
}
