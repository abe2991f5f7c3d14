import {disturb, perform, phaseCount} from './gestures.js';
import type {Note, Watch} from './watch.js';

/**
 * What a careless chat would do: it takes text for markup, each in a frame of its own, so that one that leads away doesn't
 * take the others along. Everything else is as in the run that must be clean; if this sees nothing, that sees nothing.
 */
export interface Careless {
  show(payloads: readonly string[]): Promise<readonly Note[]>;
}

declare global {
  interface Window {
    careless: Careless;
  }
}

const stage = document.querySelector<HTMLElement>('#stage')!;

const frameFor = async (payload: string): Promise<HTMLIFrameElement> => {
  const frame = document.createElement('iframe');
  frame.sandbox.add('allow-scripts', 'allow-same-origin', 'allow-forms', 'allow-popups');
  frame.srcdoc = `<!doctype html><script src="/watch.js"></script><body><div id="stage"></div>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  stage.append(frame);
  await loaded;
  const place = frame.contentDocument?.querySelector('#stage');
  // As `innerHTML`, and with its scripts.
  const markup = `${payload}<a href="${payload}" title='${payload}'>link</a>`;
  place?.append(frame.contentDocument!.createRange().createContextualFragment(markup));
  return frame;
};

/** Of a frame that has gone elsewhere nothing can be asked any more: that is what is noted. */
const inside = <T>(
  frame: HTMLIFrameElement,
  use: (page: Document, watch: Watch) => T,
  lost: T,
): T => {
  try {
    const {contentDocument, contentWindow} = frame;
    return contentDocument && contentWindow?.watch
      ? use(contentDocument, contentWindow.watch)
      : lost;
  } catch {
    return lost;
  }
};

/** One each: Firefox tells of an object once. */
const away = (): Note => ({kind: 'navigation', detail: 'away'});

/** No frame: a page behind one that a payload has opened gets none. */
const next = () => new Promise((resolve) => setTimeout(resolve, 20));

window.careless = {
  async show(payloads) {
    const frames = await Promise.all(payloads.map(frameFor));
    for (let phase = 0; phase < phaseCount; phase++) {
      for (const frame of frames)
        inside(frame, (page) => attempt(() => perform(page, phase)), undefined);
      await next();
    }
    for (const frame of frames)
      inside(frame, (page) => attempt(() => disturb(page.body)), undefined);
    await fetch('/ping');
    await next();
    const notes = frames.flatMap((frame) =>
      inside(frame, (_page, watch) => watch.take(), [away()]),
    );
    stage.replaceChildren();
    return [...notes, ...window.watch.take()];
  },
};

function attempt(act: () => void): void {
  try {
    act();
  } catch {
    // A payload has broken the page that it stands in.
  }
}
