import type {BackendFact} from '../../model/chat-fact.js';
import type {LinkOptions} from '../link/link.js';
import {LinkBackend} from '../link/link-backend.js';
import {HttpFiles} from './http-files.js';
import {onWake} from './wake.js';
import {WebSocketTransport, type WebSocketConstructor} from './web-socket-transport.js';

export interface WebSocketBackendOptions extends Omit<LinkOptions, 'open'> {
  /** Where the server listens: `wss://…`, or `/chat` on the page's own origin. */
  readonly url: string | URL;
  /** Where files are sent and loaded, over HTTP: `/files`, or `https://…`. Without it there are none. */
  readonly files?: string | URL;
  /** Another implementation, for tests and for Node. */
  readonly WebSocket?: WebSocketConstructor;
}

/** The address with its scheme, also where the page has given a path only. */
const absolute = (url: string | URL): URL =>
  new URL(url, typeof location === 'undefined' ? undefined : location.href);

const socketAddress = (url: string | URL): URL => {
  const address = absolute(url);
  address.protocol = address.protocol.replace(/^http/, 'ws');
  return address;
};

/** Opens transports over WebSockets, for a `Link`. */
export const webSocketOpener = ({
  url,
  WebSocket = globalThis.WebSocket,
}: Pick<WebSocketBackendOptions, 'url' | 'WebSocket'>): LinkOptions['open'] => {
  return () => new WebSocketTransport(new WebSocket(socketAddress(url)));
};

/**
 * An agent's backend over a WebSocket that speaks the protocol of `docs/protocol.md`.
 *
 *     desk.backend = new WebSocketBackend({url: '/chat', files: '/files', token: () => fetchToken()});
 */
export class WebSocketBackend extends LinkBackend {
  constructor({url, files, WebSocket, ...options}: WebSocketBackendOptions) {
    super({
      ...options,
      open: webSocketOpener({url, ...(WebSocket && {WebSocket})}),
      ...(files && {
        files: (link) => new HttpFiles(absolute(files), (refresh) => link.token(refresh)),
      }),
    });
  }

  override connect(emit: (fact: BackendFact) => void, signal: AbortSignal): void {
    super.connect(emit, signal);
    onWake(() => this.link.wake(), signal);
  }
}
