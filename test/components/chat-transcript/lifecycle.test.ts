import {aTimeout, expect, nextFrame} from '@open-wc/testing';
import type {ChatTranscript} from '../../../src/components/chat-transcript/chat-transcript.js';
import {watchedTrees} from '../../../src/controllers/language-watch.js';
import {
  alone,
  conversation,
  distanceFromEnd,
  parties,
  rowsOf,
  said,
  scrollerOf,
  scrollTo,
  settled,
} from './conversation.js';

/** Counts what is added to and removed from a target while this runs. */
const listenersLeft = async (target: EventTarget, run: () => Promise<void>): Promise<number> => {
  let count = 0;
  const {addEventListener, removeEventListener} = target;
  target.addEventListener = function (...parameters: unknown[]) {
    count++;
    return Reflect.apply(addEventListener, target, parameters) as undefined;
  };
  target.removeEventListener = function (...parameters: unknown[]) {
    count--;
    return Reflect.apply(removeEventListener, target, parameters) as undefined;
  };
  await run();
  Reflect.deleteProperty(target, 'addEventListener');
  Reflect.deleteProperty(target, 'removeEventListener');
  return count;
};

/** How many elements are observed for their size after this has run, more than before. */
const observedAfter = async (run: () => Promise<void>): Promise<number> => {
  const {prototype} = ResizeObserver;
  const {observe, unobserve, disconnect} = prototype;
  const observed = new Map<ResizeObserver, Set<Element>>();
  const of = (observer: ResizeObserver): Set<Element> => {
    const known = observed.get(observer) ?? new Set();
    observed.set(observer, known);
    return known;
  };
  prototype.observe = function (element, options) {
    of(this).add(element);
    observe.call(this, element, options);
  };
  prototype.unobserve = function (element) {
    of(this).delete(element);
    unobserve.call(this, element);
  };
  prototype.disconnect = function () {
    observed.delete(this);
    disconnect.call(this);
  };
  await run();
  Object.assign(prototype, {observe, unobserve, disconnect});
  return [...observed.values()].reduce((sum, {size}) => sum + size, 0);
};

describe('chat-transcript: life', () => {
  it('observes nothing once it is gone: what does is never let go of', async () => {
    const observed = await observedAfter(async () => {
      const {element} = await alone(conversation(300));
      await scrollTo(element, 500);
      element.remove();
      element.entries = [...element.entries!, said(301)];
      await element.updateComplete;
      await nextFrame();
    });
    expect(observed).to.equal(0);
  });

  it('follows what grows again where it has been moved to', async () => {
    const {element} = await alone(conversation(300));
    element.parentElement!.append(element);
    await settled(element);
    rowsOf(element).at(-1)!.append('A line more. '.repeat(200));
    await settled(element);
    expect(distanceFromEnd(element)).to.be.below(2);
  });

  it('leaves no listener, observer or timer behind', async () => {
    const trees = watchedTrees();
    const left = await listenersLeft(document, async () => {
      const {element} = await alone(conversation(100));
      await scrollTo(element, 500);
      element.entries = [...element.entries!, said(100)];
      await element.updateComplete;
      element.remove();
    });
    expect(left).to.equal(0);
    expect(watchedTrees()).to.equal(trees);
  });

  it('touches no other row when one is appended', async () => {
    const {element} = await alone(conversation(100));
    const touched = new Set<Node>();
    const observer = new MutationObserver((records) => {
      for (const {target, addedNodes} of records) {
        const element = target instanceof Element ? target : target.parentElement;
        const row = element?.closest('.row');
        if (row) touched.add(row);
        for (const node of addedNodes)
          if (node instanceof Element)
            for (const each of [node, ...node.querySelectorAll('.row')])
              if (each.matches('.row')) touched.add(each);
      }
    });
    const all = {childList: true, subtree: true, characterData: true, attributes: true};
    observer.observe(element.shadowRoot!.querySelector('.content')!, all);
    element.entries = [...element.entries!, said(100)];
    await settled(element);
    observer.disconnect();
    expect(touched.size).to.equal(1);
  });

  it('touches no row when someone types', async () => {
    const {element} = await alone(conversation(100));
    const rows = rowsOf(element);
    let records = 0;
    const observer = new MutationObserver((list) => (records += list.length));
    for (const row of rows)
      observer.observe(row, {
        ...{childList: true, subtree: true, characterData: true, attributes: true},
      });
    element.typing = [{partyId: 'ada'}];
    await settled(element);
    observer.disconnect();
    expect(records).to.equal(0);
  });

  it('rests while nothing happens, however long the conversation', async () => {
    const {element} = await alone(conversation(40_000));
    await aTimeout(400);
    const asked = window.requestAnimationFrame;
    let frames = 0;
    window.requestAnimationFrame = (callback) => {
      frames++;
      return asked.call(window, callback);
    };
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((more) => records.push(...more));
    observer.observe(element.shadowRoot!, {childList: true, subtree: true, attributes: true});
    await aTimeout(300);
    window.requestAnimationFrame = asked;
    observer.disconnect();
    expect(scrollerOf(element).scrollHeight).to.be.above(1_000_000);
    expect([frames, records.length]).to.deep.equal([0, 0]);
  });

  it('A5 works inside a second shadow root', async () => {
    const host = document.createElement('div');
    const root = host.attachShadow({mode: 'open'});
    document.body.append(host);
    const element: ChatTranscript = document.createElement('chat-transcript');
    Object.assign(element, {entries: conversation(100), parties});
    element.style.blockSize = '300px';
    root.append(element);
    await settled(element);
    expect(distanceFromEnd(element)).to.be.below(2);
    await scrollTo(element, 0);
    element.entries = [...element.entries!, said(100)];
    await settled(element);
    expect(rowsOf(element)[0]!.textContent).to.contain('Message 0.');
    host.remove();
  });

  it('A6 writes no style attribute into its markup', async () => {
    const {element} = await alone(conversation(30));
    for (const row of rowsOf(element))
      expect(row.querySelector('[style]') ?? row.getAttribute('style')).to.equal(null);
  });

  it('never gets every row, even where the page gives it no height', async () => {
    const {element, box} = await alone(conversation(2_000));
    box.style.blockSize = 'auto';
    await settled(element);
    await nextFrame();
    expect(element.offsetHeight).to.be.at.most(innerHeight);
    expect(rowsOf(element).length).to.be.below(150);
  });
});
