import {CommandError, type OutgoingFile, type SendFileOptions} from '../chat-backend.js';
import type {FileCarrier} from '../link/file-carrier.js';
import {exchange, type Answer, type Exchange} from './exchange.js';
import {refusalOf} from './file-refusal.js';

/** Gives the token; another one where the server didn't want the last. */
type GiveToken = (refresh?: boolean) => Promise<string>;

/** Files over HTTP, as `docs/protocol.md` describes it. */
export class HttpFiles implements FileCarrier {
  readonly #address: URL;
  readonly #token: GiveToken;

  /** @param address - Of the server's files, without a slash at its end. */
  constructor(address: URL, token: GiveToken) {
    this.#address = address;
    this.#token = token;
  }

  async upload(
    interactionId: string,
    {key, file}: OutgoingFile,
    {signal, onProgress}: SendFileOptions,
  ): Promise<string> {
    const url = this.#urlOf(interactionId);
    url.searchParams.set('key', key);
    const answer = await this.#ask({method: 'POST', url, body: file, signal, onProgress});
    const id = await idIn(answer.body);
    if (id === undefined) throw new CommandError('unavailable', 'The answer names no file.');
    return id;
  }

  async download(interactionId: string, fileId: string, signal: AbortSignal): Promise<Blob> {
    const url = this.#urlOf(interactionId, fileId);
    const {body} = await this.#ask({method: 'GET', url, signal});
    return body;
  }

  #urlOf(...parts: readonly string[]): URL {
    const url = new URL(this.#address);
    const path = url.pathname.replace(/\/$/, '');
    url.pathname = [path, ...parts.map((part) => encodeURIComponent(part))].join('/');
    return url;
  }

  async #ask(request: Omit<Exchange, 'token'>): Promise<Answer> {
    const first = await exchange({...request, token: await this.#token()});
    const answer =
      first.status === 401 ? await exchange({...request, token: await this.#token(true)}) : first;
    if (answer.status === 200) return answer;
    throw await refusalOf(answer);
  }
}

const idIn = async (body: Blob): Promise<string | undefined> => {
  try {
    const {id} = JSON.parse(await body.text()) as {id?: unknown};
    return typeof id === 'string' ? id : undefined;
  } catch {
    return undefined;
  }
};
