import type {InteractionSnapshot} from '../../../src/model/chat-fact.js';
import type {Entry} from '../../../src/model/entry.js';
import {FakeBackend} from '../../support/fake-backend.js';
import {
  contact,
  deskSynced,
  received,
  self,
  snapshotOf,
  start,
  textOf,
} from '../../support/facts.js';
import {frame, openDesk, randomFrom, stage, task} from './stage.js';

/** How much happens in a shift: messages, images, receipts and switches are of all chats together. */
export interface Shift {
  readonly chats: number;
  readonly messages: number;
  readonly images: number;
  readonly receipts: number;
  readonly switches: number;
  readonly reconnections: number;
}

/** How many chats an agent has at once. */
const open = 5;

let image: Blob;
const imageOf = async (): Promise<Blob> => {
  const canvas = new OffscreenCanvas(64, 48);
  canvas.getContext('2d')!.fillRect(8, 8, 40, 30);
  return canvas.convertToBlob({type: 'image/png'});
};

const backendWithFiles = (): FakeBackend => {
  const backend = new FakeBackend();
  backend.capabilities.add('load-file').add('load-history').add('load-missing');
  return Object.assign(backend, {loadFile: () => Promise.resolve(image)});
};

let desk: Awaited<ReturnType<typeof openDesk>> | undefined;

/** The desk that the shift is on; it's the same before and after. */
export const prepare = async (): Promise<void> => {
  image = await imageOf();
  desk = await openDesk([], backendWithFiles());
};

const imageEntry = (seq: number, chat: string): Entry => {
  const name = `${chat}-${seq}.png`;
  const file = {name, size: image.size, type: 'image/png', url: 'https://cdn.test/x.png'};
  return textOf(seq, {kind: 'file', file});
};

const settle = async (): Promise<void> => {
  await desk!.element.updateComplete;
  await task();
  await frame();
};

/** One chat from its offer to its end, as a list of what happens to it. */
class Chat {
  readonly id: string;
  seq = 0;
  readonly #own: string[] = [];
  #revision = 1;

  constructor(id: string) {
    this.id = id;
  }

  get snapshot(): InteractionSnapshot {
    return snapshotOf(this.id, {
      parties: [{...contact, name: `Ada ${this.id}`}, self],
      revision: this.#revision,
      startedAt: start,
      lastSeq: this.seq,
    });
  }

  begin(): void {
    const offered = {...this.snapshot, status: 'offered', offer: {subject: 'Order'}} as const;
    desk!.emit({type: 'interaction-offered', interactionId: this.id, snapshot: offered});
    desk!.desk.accept(this.id);
    this.#status('active');
  }

  hear(kind: 'text' | 'image'): void {
    const seq = ++this.seq;
    const isOwn = kind === 'text' && seq % 2 === 0;
    const id = `${this.id}-${seq}`;
    if (isOwn) this.#own.push(id);
    const entry =
      kind === 'image' ? imageEntry(seq, this.id) : textOf(seq, {...(isOwn && {partyId: self.id})});
    desk!.emit(received({...entry, id, key: id}, this.id));
  }

  receipt(count: number): void {
    const ids = this.#own.slice(-1);
    if (ids.length === 0) return;
    const interactionId = this.id;
    desk!.emit(
      count % 2 === 0
        ? {type: 'message-delivered', interactionId, ids}
        : {type: 'message-read', interactionId, ids},
    );
  }

  async end(): Promise<void> {
    this.#status('ended');
    await settle();
    this.#status('done');
  }

  #status(status: 'active' | 'ended' | 'done'): void {
    const revision = ++this.#revision;
    desk!.emit({type: 'status-changed', interactionId: this.id, status, revision, at: start});
  }
}

const reconnect = async (chats: readonly Chat[]): Promise<void> => {
  desk!.emit({type: 'connection-changed', status: 'reconnecting'});
  await settle();
  desk!.emit(
    {type: 'connection-changed', status: 'connected'},
    deskSynced(...chats.map(({snapshot}) => snapshot)),
  );
};

/** A day's work, compressed: a few chats at a time, each with its part of everything. */
export const run = async (shift: Shift, name: string): Promise<void> => {
  const random = randomFrom(7);
  const rounds = Math.ceil(shift.chats / open);
  const share = (total: number, index: number): number =>
    Math.floor(((index + 1) * total) / rounds) - Math.floor((index * total) / rounds);
  for (let round = 0; round < rounds; round++) {
    const chats = Array.from(
      {length: Math.min(open, shift.chats - round * open)},
      (_, index) => new Chat(`${name}-${round}-${index}`),
    );
    const any = (): Chat => chats[Math.floor(random() * chats.length)]!;
    for (const chat of chats) chat.begin();
    await settle();
    const acts: Record<Exclude<keyof Shift, 'chats'>, () => void | Promise<void>> = {
      messages: () => any().hear('text'),
      images: () => any().hear('image'),
      receipts: () => any().receipt(Math.floor(random() * 2)),
      switches: () => {
        desk!.desk.focus(any().id);
        return settle();
      },
      reconnections: () => reconnect(chats),
    };
    const events = (Object.keys(acts) as (keyof typeof acts)[])
      .flatMap((what) => Array<() => unknown>(share(shift[what], round)).fill(acts[what]))
      .map((act) => [random(), act] as const)
      .toSorted(([one], [other]) => one - other);
    for (const [, act] of events) await act();
    await settle();
    for (const chat of chats) await chat.end();
    await settle();
  }
};

/** What is on the stage when all is done, but for the desk itself. */
export const left = (): number => desk!.desk.state.interactions.length;

/** Lets go of everything. */
export const clear = async (): Promise<void> => {
  stage.replaceChildren();
  desk = undefined;
  await frame();
};
