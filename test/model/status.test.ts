import {expect} from '@open-wc/testing';
import type {ChatFact} from '../../src/model/chat-fact.js';
import type {ChatState} from '../../src/model/chat-state.js';
import {allows, lifecycle, type InteractionStatus} from '../../src/model/lifecycle.js';
import {defaultOptions} from '../../src/model/options.js';
import {reduce} from '../../src/model/reduce.js';
import {displayName} from '../../src/model/entry.js';
import {
  selectContact,
  selectDraft,
  selectLatestFromContact,
  selectSelf,
} from '../../src/model/selectors.js';
import {
  after,
  colleague,
  contact,
  received,
  self,
  start,
  synced,
  textOf,
} from '../support/facts.js';

const interactionId = 'chat';
const changed = (status: InteractionStatus, revision: number, at = start): ChatFact => ({
  type: 'status-changed',
  interactionId,
  status,
  revision,
  at,
});
const fold = (state: ChatState, ...facts: readonly ChatFact[]): ChatState =>
  facts.reduce(reduce, state);
const partyOf = ({parties}: ChatState, id: string) => parties.find((party) => party.id === id);

describe('the lifecycle', () => {
  const statuses = Object.keys(lifecycle) as InteractionStatus[];

  it('goes from an offer to done and never back to an offer', () => {
    const reached = new Set<InteractionStatus>(['offered']);
    for (const status of reached) for (const next of lifecycle[status].next) reached.add(next);
    expect([...reached]).to.have.members(statuses);
    for (const status of statuses) expect(lifecycle[status].next).not.to.include('offered');
    expect(lifecycle.done.next).to.deep.equal([]);
  });

  it('reaches done from everywhere', () => {
    for (const status of statuses.filter((one) => one !== 'done'))
      expect(lifecycle[status].next, status).to.include('done');
  });

  it('says what an agent may do, status by status', () => {
    const table = Object.fromEntries(statuses.map((status) => [status, lifecycle[status].allows]));
    expect(table).to.deep.equal({
      offered: ['accept', 'reject'],
      active: ['send', 'typing', 'mark-read', 'call', 'email', 'end'],
      waiting: ['mark-read', 'call', 'email', 'end'],
      ended: ['mark-read', 'call', 'email', 'mark-done'],
      done: [],
    });
  });

  it('I12 marks done only what has ended', () => {
    expect(statuses.filter((status) => allows(status, 'mark-done'))).to.deep.equal(['ended']);
  });
});

describe('the protocol’s document', () => {
  it('names every status', async () => {
    const document = await (await fetch('/docs/protocol.md')).text();
    const named = Object.keys(lifecycle).filter((status) => document.includes(`\`${status}\``));
    expect(named).to.deep.equal(Object.keys(lifecycle));
  });
});

describe('the status', () => {
  it('ignores lower and equal revisions', () => {
    const state = fold(after(), changed('ended', 5));
    for (const revision of [1, 4, 5])
      expect(reduce(state, changed('active', revision))).to.equal(state);
    expect(reduce(state, synced({status: 'active', revision: 5})).status).to.equal('ended');
    expect(reduce(state, changed('done', 6)).status).to.equal('done');
  });

  it('may skip stages, as after a reconnection', () => {
    const offered = after(synced({status: 'offered', revision: 2}));
    expect(reduce(offered, changed('done', 9)).status).to.equal('done');
    expect(reduce(offered, synced({status: 'ended', revision: 9})).status).to.equal('ended');
  });

  it('keeps when the agent’s part began and ended', () => {
    const state = fold(
      after(),
      changed('active', 2, 10),
      changed('waiting', 3, 20),
      changed('active', 4, 30),
    );
    expect(state).to.include({startedAt: 10, endedAt: undefined});
    expect(fold(state, changed('ended', 5, 40), changed('done', 6, 50))).to.include({endedAt: 40});
  });

  it('settles running commands and what failed before', () => {
    const state = fold(
      after(),
      {type: 'command-started', command: 'end'},
      {type: 'command-failed', command: 'end', reason: 'refused'},
      {type: 'command-started', command: 'end'},
    );
    expect(state).to.deep.include({running: ['end'], notice: null});
    expect(fold(state, changed('ended', 2))).to.deep.include({running: [], notice: null});
  });

  it('says what failed, once, and not if a fact came first', () => {
    const failed: ChatFact = {type: 'command-failed', command: 'end', reason: 'timed-out'};
    const started = reduce(after(), {type: 'command-started', command: 'end'});
    const state = reduce(started, failed);
    expect(state.notice).to.deep.equal({
      kind: 'command-failed',
      command: 'end',
      reason: 'timed-out',
    });
    expect(reduce(state, failed)).to.equal(state);
    expect(reduce(state, {type: 'notice-dismissed'}).notice).to.equal(null);
    expect(fold(started, changed('ended', 2), failed).notice).to.equal(null);
  });

  it('T5 shows nobody typing once the chat is over', () => {
    const typing: ChatFact = {type: 'typing-started', interactionId, partyId: 'ada'};
    const ended = fold(after(), typing, changed('ended', 2));
    expect(ended.typing).to.deep.equal([]);
    expect(reduce(ended, typing)).to.equal(ended);
  });
});

describe('parties', () => {
  it('ignore lower and equal revisions, each on its own', () => {
    const state = fold(
      after(),
      {
        type: 'party-connection-changed',
        interactionId,
        partyId: 'ada',
        connection: 'disconnected',
        revision: 7,
      },
      {
        type: 'party-connection-changed',
        interactionId,
        partyId: 'ada',
        connection: 'connected',
        revision: 6,
      },
      {type: 'party-left', interactionId, partyId: 'john', revision: 4},
      {type: 'party-joined', interactionId, party: colleague, revision: 3},
    );
    expect(partyOf(state, 'ada')?.connection).to.equal('disconnected');
    expect(partyOf(state, 'john')?.left).to.equal(true);
    const snapshot = reduce(state, synced({revision: 5}));
    expect(partyOf(snapshot, 'ada')?.connection).to.equal('disconnected');
    expect(partyOf(snapshot, 'john')).not.to.have.property('left');
  });

  it('an old notice that someone left does not end their typing', () => {
    const state = fold(
      after(),
      {type: 'party-joined', interactionId, party: contact, revision: 5},
      {type: 'typing-started', interactionId, partyId: 'ada'},
    );
    const left: ChatFact = {type: 'party-left', interactionId, partyId: 'ada', revision: 4};
    expect(reduce(state, left)).to.equal(state);
    expect(reduce(state, {...left, revision: 6}).typing).to.deep.equal([]);
  });

  it('keep their place and their entries when they leave and come back', () => {
    const state = fold(
      after(received(textOf(1))),
      {type: 'party-left', interactionId, partyId: 'ada', revision: 2},
      {type: 'party-joined', interactionId, party: contact, revision: 3},
    );
    expect(state.parties.map(({id}) => id)).to.deep.equal(['ada', 'kate', 'bot', 'john']);
    expect(partyOf(state, 'ada')).to.deep.equal(contact);
    expect(state.entries).to.have.length(1);
  });

  it('T10 the configured nickname stands for the own name, and goes with the option', () => {
    const named = (nickname: string): ChatFact => ({
      type: 'options-changed',
      options: {...defaultOptions, nickname},
    });
    const nameIn = (state: ChatState) => displayName(selectSelf(state)!);
    const state = reduce(after(), named('Kit'));
    expect(nameIn(state)).to.equal('Kit');
    expect(nameIn(reduce(state, synced({revision: 2})))).to.equal('Kit');
    expect(nameIn(reduce(state, named('Kat')))).to.equal('Kat');
    expect(nameIn(reduce(state, named('')))).to.equal('Kate');
  });
});

describe('selectors', () => {
  it('give the contact, the agent and the contact’s latest message', () => {
    const state = after(
      received(textOf(1)),
      received(textOf(2)),
      received(textOf(3, {partyId: self.id})),
    );
    expect(selectContact(state)).to.equal(state.parties[0]);
    expect(selectSelf(state)?.id).to.equal('kate');
    expect(selectLatestFromContact(state)?.key).to.equal('k2');
    expect(selectLatestFromContact(after())).to.equal(undefined);
  });

  it('C11 give the draft of the audience that is written to', () => {
    const state = fold(
      after(),
      {type: 'draft-changed', audience: 'contact', text: 'Hello'},
      {type: 'draft-changed', audience: 'internal', text: 'Rude'},
    );
    expect(selectDraft(state)).to.equal('Hello');
    expect(selectDraft(reduce(state, {type: 'audience-changed', audience: 'internal'}))).to.equal(
      'Rude',
    );
  });
});
