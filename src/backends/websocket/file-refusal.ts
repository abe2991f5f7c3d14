import {failureReasons, type FailureReason} from '../../model/entry.js';
import {CommandError} from '../chat-backend.js';
import type {Answer} from './exchange.js';

const byStatus: Readonly<Record<number, FailureReason>> = {
  401: 'unauthorized',
  403: 'refused',
  404: 'refused',
  409: 'refused',
  413: 'too-large',
  415: 'refused',
  429: 'rate-limited',
};

/** Milliseconds after which what a server couldn't do may be asked for again. */
const retryAfter = 2_000;

/** What a server means by an answer that isn't what was asked for: its own words, else what the status says. */
export const refusalOf = async ({status, body}: Answer): Promise<CommandError> => {
  const {reason, message, ...told} = await read(body);
  const words = typeof message === 'string' ? message : `Answered with ${status}.`;
  const known = failureReasons.find((one) => one === reason) ?? byStatus[status] ?? 'unavailable';
  const wait = typeof told.retryAfter === 'number' ? told.retryAfter : undefined;
  const isPassing = known === 'unavailable' && status >= 500;
  return new CommandError(known, words, wait ?? (isPassing ? retryAfter : undefined));
};

const read = async (body: Blob): Promise<Readonly<Record<string, unknown>>> => {
  try {
    return (JSON.parse(await body.text()) ?? {}) as Record<string, unknown>;
  } catch {
    return {};
  }
};
