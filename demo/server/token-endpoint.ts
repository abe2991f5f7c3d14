import {randomUUID} from 'node:crypto';
import type {IncomingMessage, ServerResponse} from 'node:http';
import {agents} from '../../src/backends/simulator/agents.js';
import {customers} from './customers.js';
import type {Tokens} from './tokens.js';

const longestBody = 4_096;

const readBody = async (request: IncomingMessage): Promise<string> => {
  let body = '';
  for await (const chunk of request) {
    body += String(chunk);
    if (body.length > longestBody) throw new Error('The body is too long.');
  }
  return body;
};

/** What was asked for; the root where that makes no sense. */
export const addressOf = ({url = '/'}: IncomingMessage): URL => {
  const base = 'http://localhost';
  return URL.canParse(url, base) ? new URL(url, base) : new URL(base);
};

/** Only the pages of this server may ask. */
export const isSameOrigin = ({headers}: IncomingMessage): boolean => {
  if (headers.origin === undefined) return true;
  return URL.canParse(headers.origin) && new URL(headers.origin).host === headers.host;
};

/**
 * Gives out tokens. In the demonstration anyone may be any of its agents and customers; a real server gives a token to
 * whoever has signed in. Another contact is given an identity of its own, and later a new token for an old one.
 */
export const answerTokenRequest = async (
  tokens: Tokens,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  if (request.method !== 'POST' || !isSameOrigin(request)) {
    response.writeHead(403).end();
    return;
  }
  const {searchParams} = addressOf(request);
  const token = tokenFor(tokens, searchParams, await readBody(request));
  if (token === undefined) {
    response.writeHead(404, {'Content-Type': 'text/plain'}).end('There is nobody of that name.\n');
    return;
  }
  response.writeHead(200, {'Content-Type': 'application/json'}).end(JSON.stringify({token}));
};

const tokenFor = (tokens: Tokens, asked: URLSearchParams, body: string): string | undefined => {
  const [agentId, customerId] = [asked.get('agent'), asked.get('customer')];
  if (agentId === null && customerId === null) return contactToken(tokens, body);
  const known =
    agentId === null ? customers.get(customerId ?? '') : agents.find(({id}) => id === agentId);
  return known && tokens.mint(known.id, known.name);
};

const contactToken = (tokens: Tokens, body: string): string => {
  const owner = body === '' ? undefined : tokens.ownerOf(body);
  const known = owner?.userId.startsWith('contact-') ? owner.userId : undefined;
  return tokens.mint(known ?? `contact-${randomUUID()}`, 'Contact');
};
