/**
 * Runs before anything else in a page, as a script of its own, and notes whatever content could make the page do. What
 * is noted as `followed` or `opened` is what a person asked for by a press, at an address that may be opened.
 */

/** What was seen, and where. */
export interface Note {
  readonly kind:
    | 'script'
    | 'navigation'
    | 'pop-up'
    | 'download'
    | 'submission'
    | 'policy'
    | 'error'
    | 'markup'
    | 'event'
    | 'unseen'
    | 'followed'
    | 'opened'
    | 'saved'
    | 'printed';
  readonly detail: string;
}

export interface Watch {
  /** Takes what has been noted since the last time. */
  take(): Note[];
  note(kind: Note['kind'], detail: unknown): void;
  /** The elements that the page has defined. */
  readonly defined: ReadonlySet<string>;
}

declare global {
  interface Window {
    watch: Watch;
  }
}

let notes: Note[] = [];
const note = (kind: Note['kind'], detail: unknown): void => {
  notes.push({kind, detail: textOf(detail).slice(0, 160)});
};

/** Nothing of it may throw: it is given whatever a payload gives. */
const textOf = (value: unknown): string => {
  try {
    return String(value);
  } catch {
    return typeof value;
  }
};

const replace = (owner: object, name: string, value: unknown): void => {
  Object.defineProperty(owner, name, {configurable: true, writable: true, value});
};

replace(window, 'print', () => note('printed', ''));
for (const name of ['alert', 'confirm', 'prompt', 'eval'])
  replace(window, name, (detail: unknown) => note('script', `${name}(${textOf(detail)})`));

for (const name of ['setTimeout', 'setInterval'] as const) {
  const original = window[name].bind(window) as (...all: unknown[]) => number;
  replace(window, name, (handler: unknown, ...rest: unknown[]) => {
    if (typeof handler === 'function') return original(handler, ...rest);
    note('script', `${name}(${textOf(handler)})`);
    return 0;
  });
}

for (const name of ['write', 'writeln'])
  replace(Document.prototype, name, (detail: unknown) =>
    note('script', `document.${name}(${textOf(detail)})`),
  );

// Plain words go into a field this way, so that they can be undone; no other command is let through.
const edits: readonly unknown[] = ['insertText', 'delete'];
const edit = Object.getOwnPropertyDescriptor(Document.prototype, 'execCommand')!
  .value as () => boolean;
replace(Document.prototype, 'execCommand', function (this: Document, ...all: unknown[]) {
  if (edits.includes(all[0])) return Reflect.apply(edit, this, all) as boolean;
  note('script', `document.execCommand(${textOf(all[0])})`);
  return false;
});

const noted = (target: object, name: string): object =>
  new Proxy(target, {
    apply: (_target, _self, parts) => note('script', `${name}(${textOf(parts.at(-1))})`),
    construct: (_target, parts) => {
      note('script', `new ${name}(${textOf(parts.at(-1))})`);
      return () => undefined;
    },
  });
const makers = {
  Function,
  AsyncFunction: (async () => undefined).constructor,
  GeneratorFunction: function* () {
    yield 0;
  }.constructor,
};
for (const [name, maker] of Object.entries(makers)) {
  const replacement = noted(maker, name);
  replace(maker.prototype as object, 'constructor', replacement);
  if (name === 'Function') replace(window, name, replacement);
}

/** The only addresses that a press may lead to. */
const mayBeOpened = (address: unknown): boolean => {
  const text = textOf(address);
  return URL.canParse(text) && /^(?:https?|mailto|tel):$/.test(new URL(text).protocol);
};

replace(window, 'open', (address: unknown, _target: unknown, features: unknown) => {
  const isBlind = textOf(features).includes('noopener') && textOf(features).includes('noreferrer');
  note(isBlind && mayBeOpened(address) ? 'opened' : 'pop-up', address);
  return null;
});

replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
  const isBlob = this.hasAttribute('download') && this.href.startsWith('blob:');
  note(isBlob ? 'saved' : 'navigation', this.href);
});

const isBlindLink = ({rel, href, target}: HTMLAnchorElement): boolean =>
  !href.startsWith('http') ||
  (rel.includes('noopener') && rel.includes('noreferrer') && target === '_blank');

/** After all other listeners: what nobody has taken over would now lead away. */
const handleClick = (event: Event): void => {
  if (event.defaultPrevented) return;
  const link = event
    .composedPath()
    .find((part) => part instanceof Element && part.matches('a, area'));
  if (!(link instanceof HTMLAnchorElement) || link.getAttribute('href') === null) return;
  event.preventDefault();
  note(mayBeOpened(link.href) && isBlindLink(link) ? 'followed' : 'navigation', link.href);
};
window.addEventListener('click', handleClick);
window.addEventListener('auxclick', handleClick);
window.addEventListener('submit', (event) => {
  event.preventDefault();
  note('submission', (event.target as HTMLFormElement).action);
});
window.addEventListener('error', ({message}) => note('error', message));
window.addEventListener('unhandledrejection', ({reason}) => note('error', reason));
window.addEventListener('beforeunload', () => note('navigation', 'beforeunload'));
document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sample}) =>
  note('policy', `${violatedDirective} ${blockedURI} ${sample}`),
);
if ('navigation' in window)
  window.navigation.addEventListener('navigate', ({destination}) =>
    note('navigation', destination.url),
  );

const defined = new Set<string>();
const define = customElements.define.bind(customElements);
replace(customElements, 'define', (name: string, ...rest: [CustomElementConstructor]) => {
  defined.add(name);
  define(name, ...rest);
});

window.watch = {
  defined,
  note,
  take() {
    const taken = notes;
    notes = [];
    return taken;
  },
};
