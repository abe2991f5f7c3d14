import type {ChatBackend} from '../chat-backend.js';
import {Simulator, VirtualClock, type SimulatedContact} from '../simulator/index.js';
import type {BackendUnderTest} from './harness.js';

/**
 * Tests a backend against the simulator, on a virtual clock.
 *
 * @param createBackend - Makes the backend; the simulator's own by default.
 */
export const simulatorUnderTest = async (
  createBackend = (simulator: Simulator): ChatBackend => simulator.backend('kate'),
): Promise<BackendUnderTest> => {
  const clock = new VirtualClock();
  const simulator = new Simulator({clock});
  const contacts = new Map<string, SimulatedContact>();
  const contactOf = (id: string): SimulatedContact => {
    const contact = contacts.get(id);
    if (!contact) throw new Error(`No contact has the chat ${id}.`);
    return contact;
  };
  const done = (contact: SimulatedContact): Promise<void> =>
    contact.isIdle ? Promise.resolve() : clock.advance(100).then(() => done(contact));
  return {
    backend: createBackend(simulator),
    pass: (milliseconds) => clock.advance(milliseconds),
    async offerChat(name) {
      const contact = simulator.contact(name).reads(false);
      contacts.set(contact.interactionId, contact);
      return contact.interactionId;
    },
    async contactReturns(id) {
      const contact = simulator.returning(contactOf(id)).reads(false);
      contacts.set(contact.interactionId, contact);
      return contact.interactionId;
    },
    contactWrites: (id, text) => done(contactOf(id).say(text)),
    contactSendsFile: (id, name, bytes) => done(contactOf(id).sendFile(name, bytes)),
    contactReads: (id) => done(contactOf(id).readNow()),
    contactTypes: (id) => done(contactOf(id).type('Hm')),
    async textsOfAgent(id) {
      const own = contactOf(id);
      return own.transcript.flatMap((entry) =>
        entry.kind === 'text' && entry.delivery === undefined ? [entry.text] : [],
      );
    },
    async urlsOfAgent(id) {
      return contactOf(id).transcript.flatMap((entry) => (entry.kind === 'url' ? [entry.url] : []));
    },
    async filesOfAgent(id) {
      const files = contactOf(id).transcript.flatMap((entry) =>
        entry.kind === 'file' && entry.delivery === undefined ? [entry.file] : [],
      );
      return Promise.all(
        files.map(async ({name, id: fileId = ''}) => ({
          name,
          text: (await simulator.files.blobOf(fileId)?.text()) ?? '',
        })),
      );
    },
    async cutLink() {
      simulator.network.cut();
    },
    async close() {
      simulator.crash();
    },
  };
};
