import {expect, nextFrame} from '@open-wc/testing';
import type {ChatTranscript} from '../../../src/components/chat-transcript/chat-transcript.js';
import {start} from '../../support/facts.js';
import {
  alone,
  buttonIn,
  conversation,
  distanceFromEnd,
  firstInView,
  offsetOf,
  rowsOf,
  rowWith,
  said,
  scrollerOf,
  scrollTo,
  settled,
  words,
} from './conversation.js';

/** The distance from the end in each of so many frames, as one sees it. */
const watchEnd = async (element: ChatTranscript, frames: number, act: (frame: number) => void) => {
  let farthest = 0;
  for (let frame = 0; frame < frames; frame++) {
    act(frame);
    await nextFrame();
    await new Promise((resolve) => setTimeout(resolve));
    farthest = Math.max(farthest, distanceFromEnd(element));
  }
  return farthest;
};

/** How far the first row in view is moved by this. */
const moved = async (element: ChatTranscript, act: () => unknown): Promise<number> => {
  const {row, offset} = firstInView(element);
  await act();
  await settled(element);
  return Math.abs(offsetOf(element, row) - offset);
};

describe('chat-transcript: scrolling', () => {
  it('T7 opens at the last message', async () => {
    const {element} = await alone(conversation(1_000));
    expect(distanceFromEnd(element)).to.be.below(2);
    expect(rowWith(element, 'Message 999.').getBoundingClientRect().bottom).to.be.at.most(
      scrollerOf(element).getBoundingClientRect().bottom,
    );
  });

  it('T7 stays at the end in every frame while messages come', async () => {
    const {element} = await alone(conversation(50));
    const farthest = await watchEnd(element, 20, (frame) => {
      element.entries = [...element.entries!, said(50 + frame)];
    });
    expect(farthest).to.be.below(2);
  });

  it('T7 stays at the end in every frame while the last message grows', async () => {
    const {element} = await alone(conversation(50));
    const farthest = await watchEnd(element, 20, (frame) => {
      element.entries = [
        ...element.entries!.slice(0, -1),
        said(49, {text: 'More. '.repeat(frame * 9)}),
      ];
    });
    expect(farthest).to.be.below(2);
  });

  it('T7 stays at the end when the panel gets smaller, larger, narrower, or zoomed', async () => {
    const {element, box} = await alone(conversation(80));
    for (const change of [
      () => (box.style.blockSize = '250px'),
      () => (box.style.blockSize = '600px'),
      () => (box.style.inlineSize = '320px'),
      () => box.style.setProperty('--chat-zoom', '2'),
    ])
      expect(await watchEnd(element, 2, change), String(change)).to.be.below(2);
  });

  it('T7 stays at what is read, whatever happens to a message of which less than a pixel is left', async () => {
    const {element, box} = await alone(conversation(100));
    box.style.setProperty('--chat-zoom', '1.03');
    await scrollTo(element, 1_000);
    const scroller = scrollerOf(element);
    const {top} = scroller.getBoundingClientRect();
    const pastTop = (row: HTMLElement): number =>
      scroller.scrollTop + row.getBoundingClientRect().bottom - top;
    const left = rowsOf(element).find(
      (row) => row.nextElementSibling && pastTop(row) > 1_000 && pastTop(row) % 1 > 0.2,
    )!;
    await scrollTo(element, Math.floor(pastTop(left)));
    const read = left.nextElementSibling!;
    const before = read.getBoundingClientRect().bottom;
    left.querySelector<HTMLElement>('.bubble')!.style.paddingBlockEnd = '80px';
    await settled(element);
    expect(Math.abs(read.getBoundingClientRect().bottom - before)).to.be.below(1);
  });

  it('T7 goes where a script scrolls, though the view gets lower or higher in the same frame', async () => {
    for (const size of ['360px', '440px']) {
      const {element, box} = await alone(conversation(100));
      box.style.blockSize = size;
      await scrollTo(element, 0);
      element.entries = [...element.entries!, said(100)];
      await settled(element);
      expect(scrollerOf(element).scrollTop, size).to.be.below(1);
    }
  });

  it('T7 stays where the reader is while messages come, and says how many', async () => {
    const {element} = await alone(conversation(100));
    await scrollTo(element, 1_000);
    const distance = await moved(element, async () => {
      element.entries = [...element.entries!, said(100), said(101), said(102)];
      await settled(element);
    });
    expect(distance).to.be.below(1);
    expect(words(buttonIn(element.shadowRoot!, 'new messages'))).to.equal('2 new messages');
  });

  it('T7 goes to the end when asked, and the button goes', async () => {
    const {element} = await alone(conversation(100));
    await scrollTo(element, 1_000);
    element.entries = [...element.entries!, said(100)];
    await settled(element);
    buttonIn(element.shadowRoot!, '1 new message')!.click();
    await settled(element);
    expect(distanceFromEnd(element)).to.be.below(2);
    expect(element.shadowRoot!.querySelector('[part="latest"]')).to.equal(null);
    expect(element.shadowRoot!.activeElement).to.equal(scrollerOf(element));
  });

  for (const top of [0, 7, 1_200])
    it(`T7 stays where it is when history comes, at ${top} pixels from the top`, async () => {
      const {element} = await alone(conversation(300, 1_000));
      await scrollTo(element, top);
      for (let page = 0; page < 3; page++) {
        const distance = await moved(element, () => {
          element.entries = [...conversation(200, 800 - page * 200), ...element.entries!];
        });
        expect(distance).to.be.below(1);
      }
    });

  it('T7 T9 what is read stays at the very start, though day and sender go to what comes before', async () => {
    const from = (index: number) => said(index, {partyId: 'ada', at: start + index * 1_000});
    const later = Array.from({length: 60}, (_, index) => from(index + 60));
    const {element} = await alone(later);
    await scrollTo(element, 0);
    const text = () => rowWith(element, 'Message 60.').querySelector('.bubble')!;
    const before = text().getBoundingClientRect().top;
    element.entries = [...Array.from({length: 60}, (_, index) => from(index)), ...later];
    await settled(element);
    expect(Math.abs(text().getBoundingClientRect().top - before)).to.be.below(1);
  });

  it('T7 stays where it is when a message above changes its height', async () => {
    const {element} = await alone(conversation(100));
    await scrollTo(element, 1_500);
    const {row} = firstInView(element);
    const above =
      row.previousElementSibling ?? row.parentElement!.previousElementSibling!.lastElementChild!;
    const index = Number(/Message (\d+)/.exec(above.textContent)![1]);
    const distance = await moved(element, () => {
      element.entries = element.entries!.map((entry, at) =>
        at === index ? said(index, {text: 'Longer. '.repeat(200)}) : entry,
      );
    });
    expect(distance).to.be.below(1);
  });

  it('T7 follows again when the reader scrolls to the end', async () => {
    const {element} = await alone(conversation(100));
    await scrollTo(element, 500);
    await scrollTo(element, 1e6);
    element.entries = [...element.entries!, said(100)];
    await settled(element);
    expect(distanceFromEnd(element)).to.be.below(2);
  });

  it('T7 a typing notice moves nothing', async () => {
    const {element} = await alone(conversation(100));
    const {clientHeight} = scrollerOf(element);
    element.typing = [{partyId: 'ada'}];
    await settled(element);
    expect(scrollerOf(element).clientHeight).to.equal(clientHeight);
    expect(distanceFromEnd(element)).to.be.below(2);
  });

  it('keeps its place while it is hidden, however it is hidden', async () => {
    const {element, box} = await alone(conversation(300));
    await scrollTo(element, 2_000);
    for (const [name, value] of [
      ['display', 'none'],
      ['content-visibility', 'hidden'],
    ] as const) {
      const distance = await moved(element, async () => {
        box.style.setProperty(name, value);
        await settled(element);
        element.entries = [...element.entries!, said(element.entries!.length)];
        await settled(element);
        box.style.removeProperty(name);
      });
      expect(distance, name).to.be.below(1);
    }
  });

  it('is at the end when it comes back, if it was there', async () => {
    const {element, box} = await alone(conversation(50));
    for (const [name, value] of [
      ['display', 'none'],
      ['content-visibility', 'hidden'],
    ] as const) {
      box.style.setProperty(name, value);
      await settled(element);
      element.entries = [...element.entries!, ...conversation(20, element.entries!.length)];
      await settled(element);
      box.style.removeProperty(name);
      await nextFrame();
      await nextFrame();
      expect(distanceFromEnd(element), name).to.be.below(2);
    }
  });

  it('keeps its place when it is moved', async () => {
    const {element, box} = await alone(conversation(300));
    await scrollTo(element, 2_000);
    const distance = await moved(element, () => {
      element.remove();
      box.prepend(element);
    });
    expect(distance).to.be.below(1);
  });

  it('begins at the end of another conversation', async () => {
    const {element} = await alone(conversation(100));
    await scrollTo(element, 100);
    element.entries = conversation(100).map((entry) => ({...entry, key: `other ${entry.key}`}));
    await settled(element);
    expect(distanceFromEnd(element)).to.be.below(2);
  });

  it('goes to an entry by its key', async () => {
    const {element} = await alone(conversation(1_000));
    expect(element.showEntry('m400')).to.equal(true);
    await settled(element);
    const offset = offsetOf(element, rowWith(element, 'Message 400.'));
    expect(offset).to.be.within(0, scrollerOf(element).clientHeight / 2);
    expect(element.showEntry('nothing')).to.equal(false);
  });

  it('has as many rows in the document for 100,000 entries as for 300', async () => {
    const few = await alone(conversation(300));
    const many = await alone(conversation(100_000));
    expect(rowsOf(many.element).length).to.be.closeTo(rowsOf(few.element).length, 24);
    await scrollTo(many.element, 0);
    expect(words(firstInView(many.element).row)).to.contain('Message 0.');
    await scrollTo(many.element, 1e9);
    expect(distanceFromEnd(many.element)).to.be.below(2);
  });

  it('shows rows wherever it is scrolled to, at once', async () => {
    const {element} = await alone(conversation(5_000));
    const scroller = scrollerOf(element);
    for (const part of [0.9, 0.1, 0.5, 0.51, 0]) {
      scroller.scrollTop = scroller.scrollHeight * part;
      await nextFrame();
      await new Promise((resolve) => setTimeout(resolve));
      const view = scroller.getBoundingClientRect();
      for (const y of [view.top + 40, view.top + 200, view.bottom - 40]) {
        const rows = rowsOf(element).map((row) => row.getBoundingClientRect());
        expect(rows.some(({top, bottom}) => top <= y && bottom >= y)).to.equal(true);
      }
    }
  });
});
