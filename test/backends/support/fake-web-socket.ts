import type {WebSocketConstructor} from '../../../src/backends/websocket/index.js';
import type {Transport} from '../../../src/backends/link/transport.js';
import type {Simulator} from '../../../src/testing.js';

type Handlers = Pick<WebSocket, 'onopen' | 'onmessage' | 'onclose' | 'onerror'>;

/** The browser's WebSocket over a line of the simulator: real JSON text, and all the line's faults. */
export const fakeWebSocket = (simulator: Simulator): WebSocketConstructor => {
  class FakeWebSocket implements Handlers {
    readonly CONNECTING = 0;
    readonly OPEN = 1;
    readonly CLOSED = 3;
    readyState = 0;
    onopen: Handlers['onopen'] = null;
    onmessage: Handlers['onmessage'] = null;
    onclose: Handlers['onclose'] = null;
    onerror: Handlers['onerror'] = null;
    readonly #line: Transport = simulator.network.open();
    readonly #self = this as unknown as WebSocket;

    constructor() {
      this.#line.onopen = () => {
        this.readyState = this.OPEN;
        this.onopen?.call(this.#self, new Event('open'));
      };
      this.#line.onmessage = (data) => {
        this.onmessage?.call(this.#self, new MessageEvent('message', {data}));
      };
      this.#line.onclose = (closing) => {
        this.readyState = this.CLOSED;
        // Node has no CloseEvent; what is read of it is the same.
        const event = Object.assign(new Event('close'), closing);
        this.onclose?.call(this.#self, event as unknown as CloseEvent);
      };
    }

    send(text: string): void {
      if (this.readyState === this.CONNECTING) throw new Error('InvalidStateError');
      if (typeof text !== 'string') throw new TypeError('Frames are texts.');
      this.#line.send(text);
    }

    close(code: number, reason: string): void {
      if (code !== 1000 && (code < 3000 || code > 4999)) throw new Error('InvalidAccessError');
      this.readyState = this.CLOSED;
      this.#line.close(code, reason);
    }
  }
  return FakeWebSocket as unknown as WebSocketConstructor;
};
