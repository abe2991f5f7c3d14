import type {Entry} from '../../../src/model/entry.js';
import type {BackendFact} from '../../../src/model/chat-fact.js';
import {colleague, contact, received, snapshotOf, textOf} from '../../support/facts.js';
import {elementsIn} from '../../hostile/page/tree.js';
import {frame, openDesk, stage} from './stage.js';

const chats = Array.from({length: 20}, (_, index) => `chat${index}`);

let desk: Awaited<ReturnType<typeof openDesk>> | undefined;

const textsOf = (id: string, count: number): readonly Entry[] =>
  Array.from({length: count}, (_, index) =>
    textOf(index + 1, {text: `Text ${index + 1} of ${id}`}),
  );

/** Each asks to be looked at for another reason; all have waited long. */
const reasons: readonly ((interactionId: string) => readonly BackendFact[])[] = [
  () => [],
  (interactionId) => [
    {
      ...{type: 'party-joined', interactionId, revision: 9},
      party: {id: 'eve', role: 'supervisor', name: 'Eve'},
    },
  ],
  (interactionId) => [{type: 'party-left', interactionId, partyId: colleague.id, revision: 9}],
  (interactionId) => [{type: 'party-left', interactionId, partyId: contact.id, revision: 9}],
  (interactionId) => [
    received(
      {...textOf(900), kind: 'system', event: 'inactivity-warning', partyId: 'system'},
      interactionId,
    ),
  ],
  (interactionId) => [
    {
      ...{type: 'status-changed', interactionId, status: 'ended', revision: 9},
      ...{reason: 'timed-out', at: Date.now()},
    },
  ],
];

/** A desk with twenty chats; the one in front has so many messages. */
export const prepare = async (messages: number): Promise<void> => {
  stage.replaceChildren();
  // Those before are as good as gone.
  desk?.desk.disconnect();
  const longAgo = Date.now() - 300_000;
  desk = await openDesk(
    chats.map((id, index) =>
      snapshotOf(id, {
        parties: [{...contact, name: `Ada ${index}`}, ...snapshotOf(id).parties.slice(1)],
        entries: textsOf(id, id === chats[0] ? messages : 40).map((entry, each, all) =>
          // The last one was written just now, and waits.
          each === all.length - 1 ? {...entry, at: longAgo} : {...entry, at: longAgo - 1_000_000},
        ),
      }),
    ),
  );
  desk.desk.focus(chats[0]!);
  await desk.element.updateComplete;
  for (let each = 0; each < 5; each++) await frame();
};

/** All but the one in front flash; returns how many do, and for how many reasons. */
export const flash = async (): Promise<{asking: number; reasons: number}> => {
  chats.forEach((id, index) => {
    for (const fact of reasons[index % reasons.length]!(id)) desk!.emit(fact);
  });
  // The reasons that time gives.
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  const asking = chats.map((id) => desk!.desk.session(id)!.state.attention);
  return {
    asking: asking.filter((attention) => attention.length > 0).length,
    reasons: new Set(asking.flat()).size,
  };
};

/** Flashes a second of what flashes the fastest, and how much flashes. */
export const flashing = (): {perSecond: number; count: number} => {
  const endless = [...elementsIn(stage)]
    .flatMap(({shadowRoot}) => shadowRoot?.getAnimations() ?? [])
    .map((animation) => animation.effect!.getComputedTiming())
    .filter(({iterations}) => iterations === Infinity);
  const rates = endless.map(({duration, direction}) => {
    const period = Number(duration) * (direction?.startsWith('alternate') ? 2 : 1);
    return 1_000 / period;
  });
  return {perSecond: Math.max(0, ...rates), count: endless.length};
};

const isInFront = (id: string): boolean => {
  const front = [...elementsIn(stage)].find((element) => element.matches('chat-session.front'));
  const text = `of ${id}`;
  const isShown = ({localName, textContent, shadowRoot}: Element): boolean =>
    shadowRoot === null && localName !== 'style' && textContent.endsWith(text);
  const row = front && [...elementsIn(front)].findLast(isShown);
  return row !== undefined && row.getBoundingClientRect().height > 0;
};

/** The most frames that a switch took until the other chat's messages were there, over all chats. */
export const switches = async (): Promise<{frames: number; times: number}> => {
  let most = 0;
  let times = 0;
  for (const id of [...chats.slice(1), ...chats.slice(1), chats[0]!]) {
    await frame();
    desk!.desk.focus(id);
    let frames = 0;
    do {
      await frame();
      frames++;
    } while (!isInFront(id) && frames < 30);
    most = Math.max(most, frames);
    times++;
  }
  return {frames: most, times};
};

/** Puts the caret into the composer in front, or into a plain text field; what was there is gone. */
export const write = async (where: 'composer' | 'plain'): Promise<void> => {
  document.querySelector('body > textarea')?.remove();
  const isField = (element: Element): element is HTMLTextAreaElement =>
    element instanceof HTMLTextAreaElement;
  const front = [...elementsIn(stage)].find((element) => element.matches('chat-session.front'))!;
  const plain = document.createElement('textarea');
  if (where === 'plain') document.body.append(plain);
  const field = where === 'plain' ? plain : [...elementsIn(front)].find(isField)!;
  field.focus();
  await frame();
};
