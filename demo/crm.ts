import '../src/define.js';
import {agents} from '../src/backends/simulator/agents.js';
import {WebSocketBackend} from '../src/backends/websocket/index.js';
import {AgentDeskElement} from '../src/components/agent-desk/agent-desk.js';
import {find} from './find.js';
import {listenForHotkeys} from './hotkeys.js';

const query = new URLSearchParams(location.search);
const agentId = query.get('agent') ?? 'kate';

/** In a real page whoever has signed in is given the token of the agent that they are. */
const fetchToken = async (): Promise<string> => {
  const response = await fetch(`/token?agent=${encodeURIComponent(agentId)}`, {method: 'POST'});
  if (!response.ok) throw new Error(`The server gave no token for "${agentId}".`);
  const {token} = (await response.json()) as {token: string};
  return token;
};

/** The desk's options, which the address may change: `?pending=2,4&locale=de&options={"zoom":1.5}`. */
const readOptions = (): Record<string, unknown> => {
  const pending = query.get('pending');
  const locale = query.get('locale');
  return {
    typingPreview: true,
    ...(pending && {pendingResponse: pending.split(',').map(Number)}),
    ...(locale && {locale}),
    ...(JSON.parse(query.get('options') ?? '{}') as Record<string, unknown>),
  };
};

const agent = agents.find(({id}) => id === agentId);
const name = agent?.name ?? agentId;
find('agent-name', HTMLElement).textContent = name;
find('agent-initials', HTMLElement).textContent = name
  .split(' ')
  .map(([initial]) => initial)
  .join('');

const desk = find('desk', AgentDeskElement);
desk.options = readOptions();
desk.backend = new WebSocketBackend({url: '/chat', files: '/files', token: fetchToken});

const language = find('language', HTMLSelectElement);
language.addEventListener('change', () => {
  document.documentElement.lang = language.value;
  document.documentElement.dir = language.value === 'ar' ? 'rtl' : 'ltr';
});

const hotkeys = document.createElement('output');
hotkeys.id = 'hotkeys';
hotkeys.textContent = '0';
hotkeys.setAttribute('aria-label', 'Hotkeys of this page that were fired');
document.querySelector('header')?.append(hotkeys);
listenForHotkeys(hotkeys);
