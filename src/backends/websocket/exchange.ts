import {CommandError} from '../chat-backend.js';

/** One request with what it carries. */
export interface Exchange {
  readonly method: 'GET' | 'POST';
  readonly url: URL;
  readonly token: string;
  readonly body?: Blob;
  readonly signal?: AbortSignal | undefined;
  /** Told how much of the body has been sent, from 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
}

export interface Answer {
  readonly status: number;
  readonly body: Blob;
}

/** Milliseconds after which a request that got nowhere may be made again. */
const retryAfter = 2_000;

const lost = (): CommandError => new CommandError('unavailable', 'No connection.', retryAfter);

/**
 * Asks over HTTP. Rejects with the signal's reason, or where no answer came. Only `XMLHttpRequest` tells how far a body has
 * got; it isn't there outside of pages, and not needed for what has none.
 */
export const exchange = (request: Exchange): Promise<Answer> =>
  request.body && typeof XMLHttpRequest === 'function' ? sendWithProgress(request) : send(request);

const headersOf = ({token, body}: Exchange): Record<string, string> => ({
  Authorization: `Bearer ${token}`,
  ...(body && {'Content-Type': 'application/octet-stream'}),
});

const send = async (request: Exchange): Promise<Answer> => {
  const {method, url, body, signal, onProgress} = request;
  try {
    const response = await fetch(url, {
      method,
      headers: headersOf(request),
      ...(body && {body}),
      ...(signal && {signal}),
      redirect: 'error',
      credentials: 'omit',
      cache: 'no-store',
    });
    const answer = {status: response.status, body: await response.blob()};
    if (response.ok) onProgress?.(1);
    return answer;
  } catch {
    signal?.throwIfAborted();
    throw lost();
  }
};

const sendWithProgress = async (request: Exchange): Promise<Answer> => {
  const {method, url, body, signal, onProgress} = request;
  signal?.throwIfAborted();
  const sending = new XMLHttpRequest();
  const abort = (): void => sending.abort();
  signal?.addEventListener('abort', abort);
  sending.open(method, url);
  sending.responseType = 'blob';
  for (const header of Object.entries(headersOf(request))) sending.setRequestHeader(...header);
  sending.upload.onprogress = ({loaded, total}) => onProgress?.(total > 0 ? loaded / total : 1);
  await new Promise((resolve) => {
    sending.onloadend = resolve;
    sending.send(body);
  });
  signal?.removeEventListener('abort', abort);
  if (sending.status > 0) return {status: sending.status, body: sending.response as Blob};
  signal?.throwIfAborted();
  throw lost();
};
