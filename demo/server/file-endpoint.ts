import type {IncomingMessage, ServerResponse} from 'node:http';
import type {Centre} from '../../src/backends/centre/centre.js';
import {Refusal, type Command} from '../../src/backends/centre/command.js';
import {isResponseFile, mayLoadFile, maySendFile} from '../../src/backends/centre/file-access.js';
import type {Identity} from '../../src/backends/link/gateway.js';
import type {FailureReason} from '../../src/model/entry.js';
import {TooLarge, type FileStore} from './file-store.js';
import {addressOf, isSameOrigin} from './token-endpoint.js';

/** The largest file that is taken, in bytes. */
export const largestFile = 10 * 2 ** 20;

export interface FileEndpointOptions {
  readonly centre: Centre;
  readonly store: FileStore;
  /** Those of standard responses, by id. */
  readonly ofResponses: ReadonlyMap<string, string>;
  readonly authenticate: (token: string) => Identity | undefined;
  /** Refuses a user who asks for more than anyone needs, by throwing a `Refusal`. */
  readonly limit: (userId: string) => void;
}

const statuses: Readonly<Partial<Record<FailureReason, number>>> = {
  unauthorized: 401,
  refused: 403,
  ended: 409,
  'too-large': 413,
  'rate-limited': 429,
};

/**
 * `POST /files/<interaction>?key=<key>` takes bytes, `GET /files/<interaction>/<file>` gives them: to those who are in the
 * chat, by their token in a header, so that no link and no cookie gets at them. They are never of a type that a browser
 * shows.
 */
export class FileEndpoint {
  readonly #options: FileEndpointOptions;

  constructor(options: FileEndpointOptions) {
    this.#options = options;
  }

  /** Refuses a message about bytes that aren't the sender's own, or aren't all there. */
  guard(userId: string, command: Command): void {
    if (command.type !== 'send-file') return;
    const {interactionId, key, file} = command;
    const {store} = this.#options;
    if (file.id !== store.idOf({userId, interactionId, key}))
      throw new Refusal('refused', 'There is no such file of yours.');
    const size = store.sizeOf(file.id);
    if (size === undefined) throw new Refusal('file-lost', 'The bytes of this file are gone.');
    if (size !== file.size) throw new Refusal('refused', `The file has ${size} bytes.`);
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader('Content-Security-Policy', "default-src 'none'; sandbox");
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
    try {
      await this.#serve(request, response);
    } catch (error) {
      refuse(response, error);
      // What is still on its way is of no use.
      if (!request.readableEnded) response.once('finish', () => request.destroy());
    }
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isSameOrigin(request)) throw new Refusal('refused', 'Not from there.');
    const user = this.#options.authenticate(tokenOf(request));
    if (!user) throw new Refusal('unauthorized', 'The token is not valid.');
    this.#options.limit(user.userId);
    const {pathname, searchParams} = addressOf(request);
    const [interactionId = '', fileId] = pathname.split('/').slice(2);
    if (request.method === 'POST' && fileId === undefined)
      await this.#take(user.userId, interactionId, searchParams.get('key'), request, response);
    else if (request.method === 'GET' && fileId !== undefined)
      this.#give(user.userId, interactionId, fileId, response);
    else throw new Refusal('refused', 'That is not how files are sent or loaded.');
  }

  async #take(
    userId: string,
    interactionId: string,
    key: string | null,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const {centre, store} = this.#options;
    if (!key || key.length > 128)
      throw new Refusal('refused', 'Which file is it? The key is missing.');
    if (!maySendFile(centre.state, userId, interactionId))
      throw new Refusal('ended', 'You are not in this chat, or no longer.');
    if (Number(request.headers['content-length'] ?? 0) > largestFile) throw tooLarge();
    const id = store.idOf({userId, interactionId, key});
    if (store.sizeOf(id) === undefined) await store.write(id, request, largestFile);
    else request.resume();
    response.writeHead(200, {'Content-Type': 'application/json'}).end(JSON.stringify({id}));
  }

  #give(userId: string, interactionId: string, fileId: string, response: ServerResponse): void {
    const {centre, store, ofResponses} = this.#options;
    const ofResponse = ofResponses.get(fileId);
    if (ofResponse !== undefined && isResponseFile(centre.state, userId, fileId)) {
      const bytes = Buffer.from(ofResponse);
      response.writeHead(200, {...asDownload, 'Content-Length': bytes.length}).end(bytes);
      return;
    }
    const size = store.sizeOf(fileId);
    if (size === undefined || !mayLoadFile(centre.state, userId, interactionId, fileId))
      throw new Refusal('refused', 'There is no such file.');
    response.writeHead(200, {...asDownload, 'Content-Length': size});
    store
      .read(fileId)
      .on('error', () => response.destroy())
      .pipe(response);
  }
}

const asDownload = {
  'Content-Type': 'application/octet-stream',
  'Content-Disposition': 'attachment',
};

const tooLarge = (): Refusal => new Refusal('too-large', `At most ${largestFile} bytes.`);

const tokenOf = ({headers}: IncomingMessage): string =>
  /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1] ?? '';

const refuse = (response: ServerResponse, error: unknown): void => {
  const refusal = error instanceof TooLarge ? tooLarge() : error;
  const {reason, message, retryAfter} =
    refusal instanceof Refusal ? refusal : new Refusal('unavailable', 'The server has a problem.');
  if (response.headersSent) return void response.destroy();
  response
    .writeHead(statuses[reason] ?? 503, {'Content-Type': 'application/json', Connection: 'close'})
    .end(JSON.stringify({reason, message, retryAfter}));
};
