import {createUuid} from '../src/internal/uuid.js';
import {displayName, type Party} from '../src/model/entry.js';
import {AgentDesk, type ChatSession} from '../src/session/index.js';
import {ContactBackend} from './contact-backend.js';
import {fetchContactToken} from './contact-token.js';
import {ContactTranscript} from './contact-transcript.js';
import {find} from './find.js';

// The contact's page runs on the session core that the agent's desk runs on: what is queued, resent and restored
// there is here as well.

const startForm = find('start-form', HTMLFormElement);
const nameField = find('name', HTMLInputElement);
const startError = find('start-error', HTMLElement);
const startButton = find('start', HTMLButtonElement);
const chat = find('chat', HTMLElement);
const status = find('status', HTMLElement);
const typing = find('typing', HTMLElement);
const messageForm = find('message-form', HTMLFormElement);
const messageField = find('message', HTMLTextAreaElement);
const ended = find('ended', HTMLElement);
const scroller = find('log', HTMLElement).parentElement;
const transcript = new ContactTranscript(
  find('log', HTMLElement),
  find('message-template', HTMLTemplateElement),
);

const backend = new ContactBackend({url: '/chat', token: fetchContactToken});
const desk = new AgentDesk(backend, {options: {typingTimeout: 10}});
let session: ChatSession | undefined;
let unsubscribe: (() => void) | undefined;

const pendingStart = 'deskside-contact-start';

const startChat = async (key: string, name: string): Promise<void> => {
  startButton.disabled = true;
  try {
    await session?.markDone();
    await backend.startChat(key, {name, subject: document.title, origin: 'Help page'});
    nameField.value = '';
  } catch (error) {
    startError.textContent = 'The chat could not be started. Please try again.';
    startError.hidden = false;
    console.warn(error);
  } finally {
    startButton.disabled = false;
    sessionStorage.removeItem(pendingStart);
  }
};

startForm.addEventListener('submit', (event) => {
  event.preventDefault();
  const name = nameField.value.trim();
  startError.hidden = name !== '';
  startError.textContent = name === '' ? 'Please tell us your name.' : '';
  if (name === '') {
    nameField.focus();
    return;
  }
  const key = createUuid();
  sessionStorage.setItem(pendingStart, JSON.stringify([key, name]));
  void startChat(key, name);
});

messageForm.addEventListener('submit', (event) => {
  event.preventDefault();
  if (!session?.send(messageField.value)) return;
  messageField.value = backend.preview = '';
  messageField.focus();
});

messageField.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  messageForm.requestSubmit();
});

/** How often agents are told what is being typed, in milliseconds. */
const previewEvery = 400;
let previewTimer: number | undefined;

messageField.addEventListener('input', () => {
  backend.preview = messageField.value;
  session?.setDraft('contact', messageField.value);
  previewTimer ??= window.setTimeout(() => {
    previewTimer = undefined;
    if (session && messageField.value !== '') backend.sendTyping(session.id, true);
  }, previewEvery);
});

find('leave', HTMLElement).addEventListener('click', () => void session?.end());
document.addEventListener('visibilitychange', () => markSeen());
addEventListener('pagehide', () => desk.flush());

const markSeen = (): void => {
  if (document.visibilityState === 'visible') session?.markSeen();
};

/** The latest chat is the one that counts. */
const choose = (): void => {
  const latest = desk.state.interactions.at(-1);
  if (latest === session) {
    show();
    return;
  }
  unsubscribe?.();
  session = latest;
  unsubscribe = session?.subscribe(show);
  transcript.clear();
  messageField.value = '';
  show();
  if (session?.state.status === 'active') messageField.focus();
};

const show = (): void => {
  const state = session?.state;
  const isOver = state?.status === 'ended' || state?.status === 'done';
  chat.hidden = !state;
  startForm.hidden = state !== undefined && !isOver;
  ended.hidden = !isOver;
  messageForm.hidden = isOver;
  find('leave', HTMLElement).hidden = isOver;
  if (!state) return;
  const agents = state.parties.filter(({role, left}) => role === 'agent' && !left);
  ended.textContent = isOver ? whyOver(state.reason, agents) : '';
  const [name, text] = describe(agents);
  status.dataset.state = name;
  if (status.textContent !== text) status.textContent = text;
  if (document.activeElement !== messageField) messageField.value ||= state.drafts.contact;
  showEntries(state);
  markSeen();
};

const showEntries = (state: ChatSession['state']): void => {
  const atEnd =
    !scroller || scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 60;
  transcript.show(state);
  const typist = state.parties.find(({id}) => id === state.typing[0]?.partyId);
  typing.hidden = !typist;
  const text = typing.querySelector('.text');
  if (text) text.textContent = typist ? `${displayName(typist)} is typing…` : '';
  if (atEnd) scroller?.scrollTo({top: scroller.scrollHeight});
};

const describe = (agents: readonly Party[]): [state: string, text: string] => {
  if (session?.state.status !== 'active') return ['ended', 'The chat has ended'];
  if (desk.state.connection.status !== 'connected') return ['reconnecting', 'Reconnecting…'];
  const [agent] = agents;
  if (!agent) return ['waiting', 'Waiting for someone to answer…'];
  if (agent.connection !== undefined && agent.connection !== 'connected')
    return ['reconnecting', `${displayName(agent)} is reconnecting…`];
  return ['connected', `${displayName(agent)} is here`];
};

const whyOver = (reason: string | undefined, [agent]: readonly Party[]): string => {
  if (reason === 'ended-by-contact') return 'You have left the chat.';
  if (reason === 'ended-by-agent') return `${agent ? displayName(agent) : 'We'} ended the chat.`;
  return 'The chat has ended.';
};

desk.subscribe(choose);
desk.connect();

// A reload while the chat was being asked for: the key makes it one chat all the same.
const unfinished = sessionStorage.getItem(pendingStart);
if (unfinished) {
  const [key = '', name = ''] = JSON.parse(unfinished) as string[];
  void startChat(key, name);
}
