import {WebSocket} from 'ws';
import {ContactBackend} from '../../../demo/contact-backend.js';
import {WebSocketBackend} from '../../../src/backends/websocket/index.js';

const quiet = () => undefined;

const tokenFrom = (url, query, body) => async () => {
  const response = await fetch(`${url}/token${query}`, {method: 'POST', body});
  return (await response.json()).token;
};

/** Waits for the thing, not for a time. */
export const until = async (what, isSo, limit = 30_000) => {
  const end = Date.now() + limit;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`It never came to this: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

/** Facts of a backend, and what they come to. */
class Follower {
  facts = [];
  link = new AbortController();

  constructor(backend, {isObserved = true} = {}) {
    this.backend = backend;
    if (isObserved) backend.connect((fact) => this.facts.push(fact), this.link.signal);
  }

  of(type) {
    return this.facts.filter((fact) => fact.type === type);
  }

  /** The texts of the chat in the server's order, each entry once. */
  texts(interactionId) {
    const entries = new Map();
    const take = (entry) => entries.set(entry.seq, entry);
    for (const fact of this.facts) {
      if (fact.type === 'message-received' && fact.interactionId === interactionId)
        take(fact.entry);
      const snapshots = fact.interactions ?? (fact.snapshot ? [fact.snapshot] : []);
      for (const snapshot of snapshots)
        if (snapshot.interactionId === interactionId) snapshot.entries?.forEach(take);
    }
    return [...entries.values()]
      .sort((a, b) => a.seq - b.seq)
      .flatMap((entry) => (entry.kind === 'text' ? [entry.text] : []));
  }

  leave() {
    this.link.abort();
  }
}

export const agent = (server, id, options) =>
  new Follower(
    new WebSocketBackend({
      url: server.socketUrl,
      files: `${server.url}/files`,
      token: tokenFrom(server.url, `?agent=${id}`),
      WebSocket,
      warn: quiet,
    }),
    options,
  );

export const contact = (server) =>
  new Follower(
    new ContactBackend({
      url: server.socketUrl,
      files: `${server.url}/files`,
      token: onceOnly(tokenFrom(server.url, '', '')),
      WebSocket,
      warn: quiet,
    }),
  );

/** A contact keeps its token: another would be another contact. */
const onceOnly = (fetchToken) => {
  let token;
  return async () => (token ??= await fetchToken());
};
