import type {Server} from 'node:http';
import {WebSocketServer, type RawData, type WebSocket} from 'ws';
import type {Closing, Transport} from '../../src/backends/link/transport.js';
import {addressOf, isSameOrigin} from './token-endpoint.js';

/** The largest frame that a client may send, in bytes. */
const largestFrame = 64 * 1024;
/** A client that doesn't read what it's sent is let go: it comes back and resumes. In bytes. */
const mostBuffered = 8 * 1024 * 1024;

/** The server's end of a WebSocket. */
class SocketTransport implements Transport {
  onopen: (() => void) | null = null;
  onmessage: ((text: string) => void) | null = null;
  onclose: ((closing: Closing) => void) | null = null;
  readonly #socket: WebSocket;

  constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on('message', (data: RawData, isBinary: boolean) => {
      this.onmessage?.(isBinary ? '' : (data as Buffer).toString('utf8'));
    });
    socket.on('close', (code, reason) => this.onclose?.({code, reason: reason.toString()}));
    // A broken frame or connection: `close` follows.
    socket.on('error', () => undefined);
  }

  send(text: string): void {
    if (this.#socket.readyState !== this.#socket.OPEN) return;
    if (this.#socket.bufferedAmount > mostBuffered) this.#socket.terminate();
    else this.#socket.send(text);
  }

  close(code?: number, reason?: string): void {
    this.#socket.close(code, reason);
  }
}

/** Takes WebSockets at one path, from the server's own pages only. */
export const listenForSockets = (
  server: Server,
  path: string,
  attach: (transport: Transport) => void,
): WebSocketServer => {
  const sockets = new WebSocketServer({noServer: true, maxPayload: largestFrame});
  server.on('upgrade', (request, socket, head) => {
    const {pathname} = addressOf(request);
    if (pathname !== path || !isSameOrigin(request)) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (opened) => attach(new SocketTransport(opened)));
  });
  return sockets;
};
