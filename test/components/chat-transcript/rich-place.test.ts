import {expect, nextFrame} from '@open-wc/testing';
import type {ChatTranscript} from '../../../src/components/chat-transcript/chat-transcript.js';
import {loadedRich} from '../../../src/components/chat-transcript/rich.js';
import type {Entry} from '../../../src/model/entry.js';
import {bot} from '../../support/facts.js';
import {until} from '../rich-media-renderer/rendered.js';
import {
  alone,
  conversation,
  distanceFromEnd,
  offsetOf as offsetOfRow,
  rowsOf,
  said,
  scrollerOf,
  scrollTo,
  settled,
} from './conversation.js';
import {allDone, firstSeen, offsetOf} from './stage.js';

/** 200 by 400, red: of other proportions than the room that is kept for what says nothing of its size. */
const picture = (): string => {
  const canvas = Object.assign(document.createElement('canvas'), {width: 200, height: 400});
  const context = canvas.getContext('2d')!;
  context.fillStyle = 'red';
  context.fillRect(0, 0, 200, 400);
  return canvas.toDataURL('image/png');
};

const raw = JSON.stringify({
  attachment: {
    type: 'template',
    payload: {
      template_type: 'generic',
      elements: ['Hat', 'Scarf', 'Glove'].map((title) => ({title, subtitle: 'Warm', buttons: []})),
    },
  },
});

/** Far higher than its words, and partly read only when it's shown. */
const rich = (index: number, url: string): Entry =>
  said(index, {
    kind: 'rich',
    partyId: bot.id,
    text: 'Hats and scarves',
    content: [
      {
        type: 'card',
        media: [{type: 'media', kind: 'image', url, alt: 'A hat'}],
        title: 'Hat',
        text: '**Warm**, and made of wool',
        format: 'markdown',
        actions: ['Buy', 'Ask'].map((label) => ({id: label, label})),
      },
      {type: 'unknown', fallback: 'Hats', raw},
    ],
  });

/** Every other message, but none that is read. */
const withRich = (element: ChatTranscript, url: string, isRead: (entry: Entry) => boolean) =>
  element.entries!.map((entry, index) =>
    index % 2 || isRead(entry) ? entry : rich(Number(entry.key.slice(1)), url),
  );

const renderers = (element: ChatTranscript) => [
  ...element.shadowRoot!.querySelectorAll('rich-media-renderer'),
];

/** Whether a renderer near the view has all that it loads when it needs it. */
const isWhole = (element: ChatTranscript): boolean =>
  renderers(element).some(({shadowRoot}) => shadowRoot?.querySelector('.carousel strong, .slide'));

/**
 * Looks in each frame when all that it brings has been laid out and put right: modules come at any time, and what is between
 * their coming and the next frame isn't painted. Observers are told in the order in which they were made.
 */
const asPainted = async (look: () => void, act: () => Promise<void>): Promise<void> => {
  const probe = document.createElement('div');
  probe.style.position = 'fixed';
  document.body.append(probe);
  const observer = new ResizeObserver(look);
  observer.observe(probe);
  let isDone = false;
  const acting = act().finally(() => (isDone = true));
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- it changes while this waits
  for (let height = 1; !isDone; height = 3 - height) {
    await nextFrame();
    probe.style.height = `${height}px`;
  }
  observer.disconnect();
  probe.remove();
  await acting;
};

describe('chat-transcript: place among rich media', function () {
  this.timeout(30_000);

  it('T7 while what shows rich media comes, who reads stays there, and who is at the end', async () => {
    const url = picture();
    const [{element: reading}, {element: following}] = await Promise.all([
      alone(conversation(60)),
      alone(conversation(60)),
    ]);
    expect(loadedRich()).to.equal(undefined);
    await scrollTo(reading, 900);
    // Well within a message: else which is the first in view is a matter of a pixel.
    const below = rowsOf(reading).map((row) => offsetOfRow(reading, row));
    await scrollTo(reading, scrollerOf(reading).scrollTop + below.find((each) => each > 20)! + 8);
    const {number, offset} = firstSeen(reading);
    const far = {moved: 0, fromEnd: 0};
    let looks = 0;
    const look = () => {
      looks++;
      far.moved = Math.max(far.moved, Math.abs((offsetOf(reading, number) ?? Infinity) - offset));
      far.fromEnd = Math.max(far.fromEnd, distanceFromEnd(following));
    };
    await asPainted(look, async () => {
      reading.entries = withRich(
        reading,
        url,
        (entry) => 'text' in entry && entry.text?.startsWith(number) === true,
      );
      following.entries = withRich(following, url, () => false);
      await until(() => isWhole(reading) && isWhole(following));
      await allDone(reading);
      await allDone(following);
    });
    expect(looks).to.be.above(5);
    expect(far.moved).to.be.below(1);
    expect(far.fromEnd).to.be.below(2);
  });

  it('T7 who is at the end stays there while rich messages come, one in each frame', async () => {
    const {element} = await alone(conversation(20));
    const url = picture();
    let farthest = 0;
    const look = () => (farthest = Math.max(farthest, distanceFromEnd(element)));
    await asPainted(look, async () => {
      for (let index = 20; index < 40; index++) {
        element.entries = [...element.entries!, rich(index, url)];
        await settled(element);
      }
      await allDone(element);
    });
    expect(farthest).to.be.below(2);
  });
});
