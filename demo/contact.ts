import '../src/components/file-attachment/define.js';
import {AgentDesk, type ChatSession} from '../src/session/index.js';
import {ContactBackend} from './contact-backend.js';
import {describeEnd, describeStatus, describeTyping, isOver} from './contact-status.js';
import {fetchContactToken} from './contact-token.js';
import {ContactTranscript} from './contact-transcript.js';
import {find} from './find.js';

// The contact's page runs on the session core that the agent's desk runs on: what is queued, sent again and restored
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
const attachButton = find('attach', HTMLButtonElement);
const fileField = find('files', HTMLInputElement);
const leaveButton = find('leave', HTMLButtonElement);
const ended = find('ended', HTMLElement);
const list = find('log', HTMLElement);
const transcript = new ContactTranscript(
  list,
  find('message-template', HTMLTemplateElement),
  async (file, signal) => session?.loadFile(file, signal),
);

const backend = new ContactBackend({url: '/chat', files: '/files', token: fetchContactToken});
const desk = new AgentDesk(backend);
let session: ChatSession | undefined;
let unsubscribe: (() => void) | undefined;

/** Where a chat that is being asked for is noted: after a reload it's asked for again, and is one chat all the same. */
const askedFor = 'deskside-contact-start';

const startChat = async (key: string, name: string): Promise<void> => {
  startButton.disabled = true;
  try {
    await session?.markDone();
    await backend.startChat(key, {name, subject: document.title, origin: 'Help page'});
    nameField.value = '';
  } catch (error) {
    complain('The chat could not be started. Please try again.');
    console.warn(error);
  } finally {
    startButton.disabled = false;
    sessionStorage.removeItem(askedFor);
  }
};

/** Shown where the status is, until that is another. */
const alertOf = (text: string): void => write(status, text);

const complain = (text: string): void => {
  startError.textContent = text;
  startError.hidden = text === '';
};

startForm.addEventListener('submit', (event) => {
  event.preventDefault();
  const name = nameField.value.trim();
  complain(name === '' ? 'Please tell us your name.' : '');
  if (name === '') {
    nameField.focus();
    return;
  }
  const key = crypto.randomUUID();
  sessionStorage.setItem(askedFor, JSON.stringify([key, name]));
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

attachButton.addEventListener('click', () => fileField.click());

/** A contact's files go as soon as they're chosen. */
fileField.addEventListener('change', () => {
  if (!session) return;
  const chosen = session.attachments('contact');
  chosen.add([...(fileField.files ?? [])], session.fileTransfer);
  const [refused] = chosen.attached.refused;
  session.sendFiles('contact');
  fileField.value = '';
  if (refused) alertOf(`${refused.name} can’t be sent: it is empty, too large, or one too many.`);
});

leaveButton.addEventListener('click', () => void session?.end());
addEventListener('pagehide', () => desk.flush());

const markSeen = (): void => {
  if (document.visibilityState === 'visible') session?.markSeen();
};
document.addEventListener('visibilitychange', markSeen);

/** The latest chat is the one that counts. */
const choose = (): void => {
  const latest = desk.state.interactions.at(-1);
  if (latest !== session) {
    unsubscribe?.();
    session = latest;
    unsubscribe = session?.subscribe(show);
    transcript.clear();
    messageField.value = '';
    if (session && !isOver(session.state)) queueMicrotask(() => messageField.focus());
  }
  show();
};

const show = (): void => {
  const state = session?.state;
  const isOpen = state !== undefined && !isOver(state);
  chat.hidden = !state;
  ended.hidden = !state || isOpen;
  startForm.hidden = isOpen;
  messageForm.hidden = leaveButton.hidden = !isOpen;
  if (!state) return;
  const [name, text] = describeStatus(state, desk.state.connection);
  status.dataset.state = name;
  write(status, text);
  write(ended, describeEnd(state));
  // A draft that a reload cut off comes back from storage, a moment after the chat.
  messageField.value ||= state.drafts.contact;
  showConversation(state);
  markSeen();
};

const showConversation = (state: ChatSession['state']): void => {
  const scroller = list.parentElement ?? list;
  const isAtEnd = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 60;
  transcript.show(state);
  const text = describeTyping(state);
  typing.hidden = text === '';
  write(typing.querySelector('.text'), text);
  if (isAtEnd) scroller.scrollTop = scroller.scrollHeight;
};

/** Writes only what differs: live regions read out whatever is written. */
const write = (element: Element | null, text: string): void => {
  if (element && element.textContent !== text) element.textContent = text;
};

desk.subscribe(choose);
desk.connect();

const [key, name] = JSON.parse(sessionStorage.getItem(askedFor) ?? '[]') as string[];
if (key !== undefined && name !== undefined) void startChat(key, name);
