const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self' ws: wss:; " +
  "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html";

/** Elements that a file's template may have. */
const harmless = new Set(
  'div span button canvas bdi dialog h3 p svg path circle rect line polyline slot'.split(' '),
);

/** Hears of everything that a file could make a page do. */
export class PageWatch {
  readonly #happened: string[] = [];
  readonly #undo: (() => void)[] = [];

  constructor() {
    for (const name of ['alert', 'confirm', 'prompt', 'open', 'eval'] as const)
      this.#replace(window, name, () => this.#note(name));
    this.#replace(window, 'print', () => undefined);
    this.#replace(window, 'fetch', (url: unknown) => this.#note(`fetch ${String(url)}`));
    this.#replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
      if (!this.download || !this.href.startsWith('blob:')) throw new Error(`to ${this.href}`);
    });
    this.#listen(window, 'error', (event) => this.#note(`error ${(event as ErrorEvent).message}`));
    this.#listen(window, 'unhandledrejection', () => this.#note('rejection'));
    this.#listen(window, 'message', () => this.#note('message'));
    this.#listen(document, 'securitypolicyviolation', (event) =>
      this.#note(`policy ${(event as SecurityPolicyViolationEvent).blockedURI}`),
    );
    if ('navigation' in window)
      this.#listen(window.navigation, 'navigate', () => this.#note('navigation'));
    this.#watchRequests();
  }

  addPolicy(): void {
    const meta = document.createElement('meta');
    meta.httpEquiv = 'Content-Security-Policy';
    meta.content = strictPolicy;
    document.head.append(meta);
  }

  /** Whether the policy is one that acts: it keeps an image from being asked for. */
  static async isPolicyActive(): Promise<boolean> {
    const violated = new Promise<boolean>((resolve) =>
      document.addEventListener('securitypolicyviolation', () => resolve(true), {once: true}),
    );
    const image = new Image();
    const loaded = new Promise<boolean>((resolve) => (image.onload = () => resolve(false)));
    image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=';
    return Promise.race([violated, loaded]);
  }

  /** Walks through what the element has drawn. */
  inspect(element: Element): void {
    for (const each of element.shadowRoot?.querySelectorAll('*') ?? []) {
      if (!harmless.has(each.localName)) this.#note(`<${each.localName}>`);
      for (const {name} of each.attributes)
        if (/^on|^(?:href|src|srcdoc|action|formaction)$/.test(name)) this.#note(name);
    }
  }

  /** @returns What has happened, in words. */
  stop(): readonly string[] {
    for (const undo of this.#undo) undo();
    return this.#happened;
  }

  #note(what: string): void {
    this.#happened.push(what);
  }

  #replace<Owner extends object>(owner: Owner, name: keyof Owner, by: unknown): void {
    const original = owner[name];
    owner[name] = by as Owner[keyof Owner];
    this.#undo.push(() => (owner[name] = original));
  }

  #listen(target: EventTarget, type: string, listener: (event: Event) => void): void {
    target.addEventListener(type, listener);
    this.#undo.push(() => target.removeEventListener(type, listener));
  }

  /** All but modules of our own server, and what a page reads out of itself. */
  #watchRequests(): void {
    const observer = new PerformanceObserver((list) => {
      for (const {name, entryType} of list.getEntries())
        if (!/^(?:data:|blob:)/.test(name) && !/\.(?:m?js|ts)(?:\?|$)/.test(name))
          this.#note(`${entryType} ${name}`);
    });
    observer.observe({type: 'resource'});
    this.#undo.push(() => observer.disconnect());
  }
}

const hooks =
  '<script>for (const name of ["alert", "confirm", "prompt", "print"]) ' +
  'window[name] = () => parent.postMessage("executed", "*")<' +
  '/script>';
const noNetwork =
  '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; ' +
  "script-src 'unsafe-inline' data:; style-src 'unsafe-inline'; img-src data:\">";

/** 1 if a file runs something when a page takes it for markup, with all network cut; else 0. */
export const carelessExecutions = async (bytes: Uint8Array): Promise<number> => {
  const frame = document.createElement('iframe');
  frame.sandbox.add('allow-scripts');
  frame.srcdoc = noNetwork + hooks + new TextDecoder().decode(bytes);
  let executed = 0;
  const listener = ({source, data}: MessageEvent) => {
    if (source === frame.contentWindow && data === 'executed') executed = 1;
  };
  window.addEventListener('message', listener);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  // What was posted before the frame had loaded comes in the next task.
  await new Promise((resolve) => setTimeout(resolve));
  window.removeEventListener('message', listener);
  frame.remove();
  return executed;
};
