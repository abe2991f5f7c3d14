import {randomUUID} from 'node:crypto';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {Centre} from '../../src/backends/centre/centre.js';
import {fileIds} from '../../src/backends/centre/file-access.js';
import {Gateway, type Identity} from '../../src/backends/link/gateway.js';
import {agents} from '../../src/backends/simulator/agents.js';
import {bankResponses} from '../../src/backends/simulator/bank/index.js';
import {systemClock} from '../../src/internal/clock.js';
import {importPast} from './customers.js';
import {EventLog} from './event-log.js';
import {FileEndpoint} from './file-endpoint.js';
import {FileStore} from './file-store.js';
import {rateLimit} from './rate-limit.js';
import {listenForSockets} from './sockets.js';
import {secure, serveFile} from './static-files.js';
import {addressOf, answerTokenRequest} from './token-endpoint.js';
import {Tokens} from './tokens.js';

export interface StartOptions {
  /** 0 lets the system choose. */
  readonly port: number;
  /** The folder of the pages. */
  readonly root: string;
  /** Where the log and the secret are kept. */
  readonly dataDirectory: string;
}

export interface RunningServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Serves the demonstration: the pages, tokens, and the contact centre at `/chat`. */
export async function start({port, root, dataDirectory}: StartOptions): Promise<RunningServer> {
  const log = new EventLog(dataDirectory);
  const tokens = new Tokens(dataDirectory);
  const clock = systemClock;
  const centre = new Centre({
    clock,
    agents,
    library: bankResponses.library,
    newId: randomUUID,
    append: (event) => log.append(event),
    events: log.events,
  });
  importPast(centre, clock.now());
  const authenticate = (token: string) => tokens.check(token);
  const files = openFiles(dataDirectory, centre, authenticate);
  const limit = rateLimit(() => clock.now());
  const gateway = new Gateway({
    centre,
    clock,
    authenticate,
    guard: (userId, command) => {
      limit(userId);
      files.guard(userId, command);
    },
  });
  const server = createServer((request, response) =>
    answer({root, tokens, files}, request, response),
  );
  const sockets = listenForSockets(server, '/chat', (transport) => gateway.attach(transport));
  await listen(server, port);
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      gateway.close();
      centre.close();
      sockets.close();
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
      log.close();
    },
  };
}

function openFiles(
  dataDirectory: string,
  centre: Centre,
  authenticate: (token: string) => Identity | undefined,
): FileEndpoint {
  const store = new FileStore(dataDirectory);
  const named = fileIds(centre.state);
  store.sweep((id) => named.has(id));
  const {files: ofResponses} = bankResponses;
  return new FileEndpoint({centre, store, ofResponses, authenticate, limit: rateLimit(Date.now)});
}

interface Site {
  readonly root: string;
  readonly tokens: Tokens;
  readonly files: FileEndpoint;
}

function answer(
  {root, tokens, files}: Site,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  secure(request, response);
  const {pathname} = addressOf(request);
  if (pathname === '/token') {
    answerTokenRequest(tokens, request, response).catch(() => response.writeHead(400).end());
  } else if (pathname.startsWith('/files/')) {
    void files.answer(request, response);
  } else if (request.method === 'GET' || request.method === 'HEAD') {
    serveFile(root, pathname, response);
  } else {
    response.writeHead(405).end();
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, resolve);
  });
}
