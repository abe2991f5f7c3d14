import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import '../src/i18n/ar.js';
import '../src/i18n/de.js';
import type {SpellChecker} from '../src/model/options.js';
import {present} from './support/present.js';
import {stageBusyDesk, type StagedDesk} from './support/staged-desk.js';

interface Args {
  value: string;
  disabled?: boolean;
  disabledReason?: string;
  audience?: 'contact' | 'internal';
  audiences?: readonly ('contact' | 'internal')[];
  maxLength?: number;
  sendOn?: 'enter' | 'ctrl+enter';
}

interface Loaded {
  readonly staged: StagedDesk;
}

const meta: Meta<Args> = {
  title: 'Elements/chat-composer',
  component: 'chat-composer',
  args: {value: ''},
  render: ({value, disabled, disabledReason, audience, audiences, maxLength, sendOn}) =>
    html`<chat-composer
      ?disabled=${disabled}
      disabled-reason=${ifDefined(disabledReason)}
      audience=${ifDefined(audience)}
      max-length=${ifDefined(maxLength)}
      send-on=${ifDefined(sendOn)}
      .audiences=${audiences}
      .value=${value}
    ></chat-composer>`,
};
export default meta;

type Story = StoryObj<Args>;

const inSession: Story['render'] = (_args, {loaded}) => {
  const {desk} = (loaded as Loaded).staged;
  return html`<chat-session .session=${desk.session(desk.state.focused ?? '')}>
    <chat-composer></chat-composer>
  </chat-session>`;
};

/** The agent is writing; then a message comes, so many places later than the last, of a colleague or of the contact. */
const stageDoubt = async (colleague: string, places: number): Promise<StagedDesk> => {
  const staged = await stageBusyDesk();
  const session = staged.desk.session(staged.desk.state.focused ?? '');
  if (!session) return staged;
  const {id: interactionId, state} = session;
  const [contact] = state.parties;
  const key = `after-${places}`;
  session.setDraft('contact', 'I have blocked the card. A new one is on its way.');
  if (colleague) {
    const party = {id: colleague, role: 'agent', name: 'John Park'} as const;
    session.receive({type: 'party-joined', interactionId, party, revision: 50});
  }
  session.receive({
    type: 'message-received',
    interactionId,
    entry: {
      ...{kind: 'text', text: 'The card is blocked.', key, id: key},
      partyId: colleague || (contact?.id ?? ''),
      seq: (state.entries.at(-1)?.seq ?? 0) + places,
      at: staged.clock.now(),
    },
  });
  return staged;
};

const meant: Readonly<Record<string, readonly string[]>> = {
  bloked: ['blocked', 'bloke'],
  recieve: ['receive', 'relieve'],
};

const fewWords: SpellChecker = {
  languages: ['en', 'de'],
  check: async (words) => words.filter((word) => word in meant),
  suggest: async (word) => meant[word] ?? [],
};

const pressed = async (root: HTMLElement, part: string): Promise<ShadowRoot> => {
  await customElements.whenDefined('chat-composer');
  const composer = await present(() => root.querySelector('chat-composer'));
  await composer.updateComplete;
  const shadow = await present(() => composer.shadowRoot);
  (await present(() => shadow.querySelector<HTMLElement>(`[part="${part}"]`))).click();
  await composer.updateComplete;
  return shadow;
};

const askToSend: Story['play'] = async ({canvasElement}) => {
  await pressed(canvasElement, 'send');
};

export const Empty: Story = {};

export const Written: Story = {
  args: {value: 'I have blocked the card. You will get a new one on Friday.'},
};

export const ManyLines: Story = {
  args: {value: Array.from({length: 30}, (_, index) => `Line ${index + 1}`).join('\n')},
};

export const CtrlEnterSends: Story = {args: {sendOn: 'ctrl+enter'}};

export const InternalNote: Story = {
  args: {audience: 'internal', value: 'Was called twice about this last week.'},
};

export const InternalNoteEmpty: Story = {args: {audience: 'internal'}};

/** With a choice of whom to write to. */
export const ChoiceOfAudience: Story = {
  args: {audiences: ['contact', 'internal'], value: 'I have blocked the card.'},
};

export const ChoiceOfAudienceInternal: Story = {
  args: {
    audience: 'internal',
    audiences: ['contact', 'internal'],
    value: 'Was called twice about this last week.',
  },
};

export const NearTheLimit: Story = {args: {value: 'A long answer. '.repeat(6), maxLength: 96}};

export const OverTheLimit: Story = {args: {value: 'A long answer. '.repeat(8), maxLength: 96}};

export const Disabled: Story = {
  args: {
    disabled: true,
    disabledReason: 'Someone else is answering.',
    value: 'What was written stays',
  },
};

export const RightToLeftText: Story = {args: {value: 'مرحبا، كيف يمكنني مساعدتك اليوم؟'}};

export const WithTools: Story = {
  render: () =>
    html`<chat-composer .value=${'With tools beside Send'}>
      <button slot="tools" type="button">Aa</button>
      <button slot="tools" type="button">☺</button>
    </chat-composer>`,
};

export const InSession: Story = {
  loaders: [async () => ({staged: await stageBusyDesk()})],
  render: inSession,
};

/** The agent writes a note; what was written to the contact waits. */
export const NoteInSession: Story = {
  loaders: [
    async () => {
      const staged = await stageBusyDesk();
      const session = staged.desk.session(staged.desk.state.focused ?? '');
      session?.setDraft('contact', 'I have blocked the card.');
      session?.setAudience('internal');
      session?.setDraft('internal', 'Third lost card this year.');
      return {staged};
    },
  ],
  render: inSession,
};

const stageAnswer = async (): Promise<StagedDesk> => {
  const staged = await stageBusyDesk();
  const session = staged.desk.session(staged.desk.state.focused ?? '');
  const asked = session?.state.entries.findLast(({kind, id}) => kind === 'text' && id);
  session?.quote(asked?.id);
  session?.setDraft('contact', 'It’s on its way: https://example.com/track');
  return staged;
};

/** The message that is answered stands above the answer (C12). */
export const Answering: Story = {
  loaders: [async () => ({staged: await stageAnswer()})],
  render: inSession,
};

/** As the contact will see it (C3). */
export const Previewing: Story = {
  loaders: [async () => ({staged: await stageAnswer()})],
  render: inSession,
  play: async ({canvasElement}) => {
    await pressed(canvasElement, 'preview-button');
  },
};

/** Nothing is written yet. */
export const PreviewingNothing: Story = {
  loaders: [async () => ({staged: await stageBusyDesk()})],
  render: inSession,
  play: Previewing.play,
};

/** A long name, and a long message that is answered: each on one line. */
export const AnsweringALongMessage: Story = {
  loaders: [
    async () => {
      const staged = await stageBusyDesk();
      const {desk, clock} = staged;
      const session = desk.session(desk.state.focused ?? '');
      if (!session) return {staged};
      const {id: interactionId, state} = session;
      const name = 'Dr. Wolfeschlegelsteinhausen-Bergerdorff';
      const party = {id: 'john', role: 'agent', name} as const;
      session.receive({type: 'party-joined', interactionId, party, revision: 50});
      session.receive({
        type: 'message-received',
        interactionId,
        entry: {
          ...{kind: 'text', key: 'long', id: 'long', partyId: party.id},
          text: 'The card was blocked yesterday at a quarter past nine; a new one was ordered. '.repeat(
            3,
          ),
          seq: (state.entries.at(-1)?.seq ?? 0) + 1,
          at: clock.now(),
        },
      });
      session.quote('long');
      session.setDraft('contact', 'As my colleague says: it’s on its way.');
      return {staged};
    },
  ],
  render: inSession,
};

export const Offline: Story = {
  loaders: [
    async () => {
      const staged = await stageBusyDesk();
      const {desk, simulator, clock} = staged;
      simulator.crash();
      await clock.advance(3_000);
      desk.session(desk.state.focused ?? '')?.setDraft('contact', 'The new card is on its way.');
      return {staged};
    },
  ],
  render: inSession,
};

/** While the agent was writing, a colleague has answered: Send asks (T20). */
export const Asking: Story = {
  loaders: [async () => ({staged: await stageDoubt('john', 1)})],
  render: inSession,
  play: askToSend,
};

/** The same while messages are missing. */
export const AskingAboutAGap: Story = {
  loaders: [async () => ({staged: await stageDoubt('', 4)})],
  render: inSession,
  play: askToSend,
};

/** Words that may be misspelled, before the message is sent (C4): here from a list instead of a dictionary. */
export const Misspelled: Story = {
  loaders: [
    async () => {
      const staged = await stageBusyDesk({
        ...{spelling: fewWords, spellCheckOnSend: true, dictionary: 'en'},
      });
      const session = staged.desk.session(staged.desk.state.focused ?? '');
      session?.setDraft('contact', 'I have bloked the card. You will recieve a new one on Friday.');
      return {staged};
    },
  ],
  render: inSession,
  play: askToSend,
};

const stageSpelling = async (
  text: string,
  spelling: SpellChecker,
  options: object = {},
): Promise<StagedDesk> => {
  const staged = await stageBusyDesk({spelling, dictionary: 'en', ...options});
  staged.desk.session(staged.desk.state.focused ?? '')?.setDraft('contact', text);
  return staged;
};

/** A text that is checked by the button, or by F7 (C4). */
const checking = (
  text: string,
  part: 'spelling' | 'spelling-note',
  spelling: SpellChecker,
  options: object = {},
): Story => ({
  loaders: [async () => ({staged: await stageSpelling(text, spelling, options)})],
  render: inSession,
  play: async ({canvasElement}) => {
    const shadow = await pressed(canvasElement, 'check-spelling');
    await present(() => shadow.querySelector(`[part="${part}"]`));
  },
});

const misspelledText = 'I have bloked the card. You will recieve a new one on Friday.';

export const CheckedOnDemand: Story = checking(misspelledText, 'spelling', fewWords);

/** What may be meant isn't known yet. */
export const LookingForSuggestions: Story = checking(misspelledText, 'spelling', {
  ...fewWords,
  suggest: () => new Promise(() => undefined),
});

export const NoSuggestions: Story = checking(misspelledText, 'spelling', {
  ...fewWords,
  suggest: async () => [],
});

const longWord = 'Donaudampfschiffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

/** Many words, and one that is longer than a line. */
export const ManyMisspelled: Story = checking(
  `${longWord} ${Array.from('abcdefghijklmnopqrst', (letter) => `wrnog${letter}`).join(' ')}`,
  'spelling',
  {
    languages: ['en', 'de'],
    check: async (words) => words,
    suggest: async (word) => [`${word}es`, `${word}en`, `${word}e`, word.slice(0, 12)],
  },
);

export const NothingMisspelled: Story = checking('All is well.', 'spelling-note', fewWords);

/** The dictionary couldn't be loaded. */
export const NotChecked: Story = checking('All is well.', 'spelling-note', {
  ...fewWords,
  check: () => Promise.reject(new Error('down')),
});

export const NoDictionary: Story = checking('Tout va bien.', 'spelling-note', fewWords, {
  dictionary: 'fr',
});

/** `/he` lists the standard responses whose shortcut begins so (C5). */
export const Completing: Story = {
  loaders: [
    async () => {
      const staged = await stageBusyDesk();
      const session = staged.desk.session(staged.desk.state.focused ?? '');
      void session?.responses?.load();
      await staged.clock.advance(1_000);
      return {staged};
    },
  ],
  render: (_args, {loaded}) => {
    const {desk} = (loaded as Loaded).staged;
    return html`<chat-session .session=${desk.session(desk.state.focused ?? '')}>
      <chat-composer>
        <emoji-picker-button slot="tools"></emoji-picker-button>
        <response-library-button slot="tools"></response-library-button>
      </chat-composer>
    </chat-session>`;
  },
  play: async ({canvasElement}) => {
    const composer = await present(() => canvasElement.querySelector('chat-composer'));
    await composer.updateComplete;
    composer.focus();
    composer.insertText('/c');
    await present(() => composer.shadowRoot?.querySelector('[role="option"]'));
  },
};

/** Files are held over it. */
export const Dropping: Story = {
  args: {value: 'Here is the label:'},
  render: ({value}) =>
    html`<chat-composer .value=${value} .fileTransfer=${{maxCount: 6}}></chat-composer>`,
  play: async ({canvasElement}) => {
    const composer = await present(() => canvasElement.querySelector('chat-composer'));
    await composer.updateComplete;
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['label'], 'label.txt'));
    composer.dispatchEvent(
      new DragEvent('dragover', {dataTransfer, bubbles: true, cancelable: true}),
    );
    await present(() => composer.shadowRoot?.querySelector('.drop'));
  },
};

/** More is waiting to be sent than can be (C9). */
export const QueueFull: Story = {
  loaders: [
    async () => {
      const staged = await stageBusyDesk();
      const {desk, simulator, clock} = staged;
      const session = desk.session(desk.state.focused ?? '');
      simulator.crash();
      await clock.advance(3_000);
      for (let index = 0; index < 100; index++) void session?.send(`Message ${index}`);
      session?.setDraft('contact', 'And one more.');
      return {staged};
    },
  ],
  render: inSession,
};

/** A centre that lets this agent look on alone (C9). */
export const Observing: Story = {
  loaders: [
    async () => {
      const staged = await stageBusyDesk();
      (staged.backend.capabilities as Set<string>).delete('send');
      return {staged};
    },
  ],
  render: inSession,
};

/** The chat waits for the contact: what was written stays. */
export const OnHold: Story = {
  loaders: [
    async () => {
      const staged = await stageBusyDesk();
      const session = staged.desk.session(staged.desk.state.focused ?? '');
      session?.setDraft('contact', 'I have blocked the card.');
      session?.receive({
        type: 'status-changed',
        interactionId: session.id,
        status: 'waiting',
        revision: 999,
        at: staged.clock.now(),
      });
      return {staged};
    },
  ],
  render: inSession,
};

export const Ended: Story = {
  loaders: [
    async () => {
      const staged = await stageBusyDesk();
      const session = staged.desk.session(staged.desk.state.focused ?? '');
      session?.setDraft('contact', 'One more thing:');
      void session?.end();
      await staged.clock.advance(2_000);
      return {staged};
    },
  ],
  render: inSession,
};
