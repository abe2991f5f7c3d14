/** Why a transport closed. */
export interface Closing {
  readonly code: number;
  readonly reason: string;
}

/** One connection that carries texts both ways, as a WebSocket does. Once closed it's never opened again. */
export interface Transport {
  onopen: (() => void) | null;
  onmessage: ((text: string) => void) | null;
  onclose: ((closing: Closing) => void) | null;
  /** Lost without a word when the transport isn't open. */
  send(text: string): void;
  close(code?: number, reason?: string): void;
}

/** Why one end closes the link: WebSocket's own codes, and the protocol's from 4400. */
export const closeCodes = {
  /** On purpose: the user has left. */
  normal: 1000,
  /** The page or the server goes away. */
  goingAway: 1001,
  /** Nothing was said: the connection broke. */
  broken: 1006,
  /** The server restarts. */
  restart: 1012,
  /** The first frame wasn't a greeting that the server knows. */
  notGreeted: 4400,
  /** The token isn't valid, or no longer. */
  unauthorized: 4401,
  /** The other end was silent for too long. */
  silent: 4408,
} as const;
