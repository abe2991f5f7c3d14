import type {CentreState} from '../centre/centre-state.js';
import {Refusal, type Command} from '../centre/command.js';
import {isResponseFile, mayLoadFile, maySendFile} from '../centre/file-access.js';
import {CommandError, type OutgoingFile} from '../chat-backend.js';
import type {FileCarrier} from '../link/file-carrier.js';
import type {Network} from './network.js';

export interface SimulatedFilesOptions {
  readonly network: Network;
  readonly random: () => number;
  /** Of the centre; undefined while it is down. */
  readonly state: () => CentreState | undefined;
  readonly newId: () => string;
  /** Those of standard responses, by id. */
  readonly ofResponses: ReadonlyMap<string, string>;
}

/** The largest file that is taken, in bytes. */
const largest = 20 * 2 ** 20;

/** The bytes that the centre was given, and the way there and back. */
export class SimulatedFiles {
  readonly #options: SimulatedFilesOptions;
  readonly #blobs = new Map<string, Blob>();
  /** By owner, interaction and key. */
  readonly #ids = new Map<string, string>();

  constructor(options: SimulatedFilesOptions) {
    this.#options = options;
  }

  /** How many there are. */
  get size(): number {
    return this.#blobs.size;
  }

  blobOf(id: string): Blob | undefined {
    return this.#blobs.get(id);
  }

  /** Takes a file at once, as it is when its upload has ended; a key is taken once. */
  store(userId: string, interactionId: string, key: string, blob: Blob): string {
    const place = placeOf(userId, interactionId, key);
    const id = this.#ids.get(place) ?? this.#options.newId();
    this.#ids.set(place, id);
    if (!this.#blobs.has(id)) this.#blobs.set(id, blob);
    return id;
  }

  /** Refuses a message that names another's bytes, or none: they would be its reader's from then on. */
  guard(userId: string, command: Command): void {
    if (command.type !== 'send-file') return;
    const {interactionId, key, file} = command;
    if (this.#ids.get(placeOf(userId, interactionId, key)) !== file.id)
      throw new Refusal('refused', 'There is no such file of yours.');
  }

  /** A user's way to the files. */
  carrierOf(userId: string): FileCarrier {
    const {network} = this.#options;
    return {
      upload: async (interactionId, {key, file}: OutgoingFile, {signal, onProgress}) => {
        if (!maySendFile(this.#state, userId, interactionId))
          throw new CommandError('ended', 'You are no longer in this chat.');
        if (file.size > largest) throw new CommandError('too-large', `At most ${largest} bytes.`);
        const breaks = this.#happens(network.faults.breakUpload);
        await network.transfers.carry(file.size, {signal, onProgress, breaks});
        return this.store(userId, interactionId, key, file);
      },
      download: async (interactionId, id, signal) => {
        const blob = this.#blobFor(userId, interactionId, id);
        if (!blob) throw new CommandError('refused', 'There is no such file.');
        const breaks = this.#happens(network.faults.breakDownload);
        await network.transfers.carry(blob.size, {signal, breaks});
        return blob;
      },
    };
  }

  #blobFor(userId: string, interactionId: string, id: string): Blob | undefined {
    const ofResponse = this.#options.ofResponses.get(id);
    if (ofResponse !== undefined && isResponseFile(this.#state, userId, id))
      return new Blob([ofResponse]);
    return mayLoadFile(this.#state, userId, interactionId, id) ? this.#blobs.get(id) : undefined;
  }

  get #state(): CentreState {
    const state = this.#options.state();
    if (!state) throw new CommandError('unavailable', 'The centre is down.', 1_000);
    return state;
  }

  #happens(chance = 0): boolean {
    return chance > 0 && this.#options.random() < chance;
  }
}

const placeOf = (userId: string, interactionId: string, key: string): string =>
  JSON.stringify([userId, interactionId, key]);
