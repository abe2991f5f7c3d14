import {closeCodes, type Closing, type Transport} from '../link/transport.js';

/** The part of the browser's WebSocket that is used here. */
export type WebSocketConstructor = new (url: string | URL) => WebSocket;

/** A WebSocket as the link wants it. */
export class WebSocketTransport implements Transport {
  onopen: (() => void) | null = null;
  onmessage: ((text: string) => void) | null = null;
  onclose: ((closing: Closing) => void) | null = null;
  readonly #socket: WebSocket;

  constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.onopen = () => this.onopen?.();
    socket.onmessage = ({data}: MessageEvent<unknown>) => {
      // What isn't text is no frame: the empty one is refused by the reader, with its reason.
      this.onmessage?.(typeof data === 'string' ? data : '');
    };
    // Nothing to do: a close follows. Outside of browsers an error that nobody listens to is thrown.
    socket.onerror = () => undefined;
    socket.onclose = ({code, reason}) => this.onclose?.({code, reason});
  }

  send(text: string): void {
    if (this.#socket.readyState === this.#socket.OPEN) this.#socket.send(text);
  }

  close(code: number = closeCodes.normal, reason = ''): void {
    this.#socket.close(code, reason);
  }
}
