/** What an agent can do by a key from anywhere in the desk, in the order in which it's listed (A7). */
export const keyboardCommands = [
  'nextChat',
  'previousChat',
  'longestWaiting',
  'acceptOffer',
  'focusComposer',
  'focusTranscript',
  'search',
  'pushUrl',
  'responses',
  'toggleDetails',
  'zoomIn',
  'zoomOut',
  'zoomReset',
  'endChat',
  'markDone',
  'keyboardHelp',
] as const;

export type KeyboardCommand = (typeof keyboardCommands)[number];

/** The keys of each command: none, one or more. */
export type KeyboardMap = Readonly<Record<KeyboardCommand, readonly string[]>>;

/**
 * What a host has other keys for: `{nextChat: 'F7', endChat: []}`. Keys are written as `Mod+Shift+F`, `Alt+ArrowDown`, `F6` or
 * `?`; `Mod` is ⌘ on a Mac and Ctrl elsewhere.
 */
export type KeyboardChanges = Readonly<Partial<Record<KeyboardCommand, readonly string[]>>>;

/** The keys where a host has no others. None is a letter with Alt: that types characters and opens menus. */
export const defaultKeys: KeyboardMap = {
  nextChat: ['Alt+ArrowDown'],
  previousChat: ['Alt+ArrowUp'],
  longestWaiting: ['Alt+Shift+ArrowDown'],
  acceptOffer: ['Mod+Shift+Enter'],
  focusComposer: ['Shift+F6'],
  focusTranscript: ['F6'],
  search: ['Mod+Shift+F'],
  pushUrl: ['Mod+Shift+L'],
  responses: ['F2'],
  toggleDetails: ['F8'],
  zoomIn: ['Alt+PageUp'],
  zoomOut: ['Alt+PageDown'],
  zoomReset: [],
  endChat: ['Mod+Shift+E'],
  markDone: ['Mod+Shift+D'],
  keyboardHelp: ['?', 'F1'],
};

const modifiers = ['mod', 'ctrl', 'meta', 'alt', 'shift'] as const;
type Modifier = (typeof modifiers)[number];

/** A key with what is held. */
export interface KeyCombination {
  /** As in a keyboard event; of one character in lower case. */
  readonly key: string;
  readonly held: ReadonlySet<Modifier>;
}

const namedKeys = [
  ...['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown'],
  ...['Enter', 'Insert', 'Delete', 'Backspace', 'Space'],
  ...Array.from({length: 12}, (_, index) => `F${index + 1}`),
];
const keyByName = new Map(namedKeys.map((name) => [name.toLowerCase(), name]));

/** Whether it's a character and not the name of a key. */
export const isCharacter = (key: string): boolean => /^.$/su.test(key);

/** What `Mod+Shift+F` stands for; undefined where it stands for nothing. */
export const parseKeys = (text: string): KeyCombination | undefined => {
  const [, before, name] = /^((?:[^+]+\+)*)(.+)$/su.exec(text.trim()) ?? [];
  if (name === undefined) return undefined;
  const words = (before ?? '')
    .split('+')
    .filter(Boolean)
    .map((word) => word.trim().toLowerCase());
  const key = isCharacter(name) ? name.toLowerCase() : keyByName.get(name.toLowerCase());
  const isKnown = words.every((word) => (modifiers as readonly string[]).includes(word));
  return key && isKnown ? {key, held: new Set(words as readonly Modifier[])} : undefined;
};

const isChord = ({held}: KeyCombination): boolean =>
  held.has('mod') || held.has('ctrl') || held.has('meta');

/** Browsers keep these to themselves, whatever a page does. */
const ofBrowsers = new Set(['n', 't', 'w', 'q']);
/** With Ctrl or ⌘ alone these edit a text, send a message or are the browser's everyday keys. */
const ofEditing = new Set([
  'a',
  'c',
  'v',
  'x',
  'y',
  'z',
  'f',
  'p',
  'r',
  's',
  'l',
  '+',
  '-',
  '=',
  '0',
  'Enter',
  'Backspace',
  'Delete',
  'Home',
  'End',
]);

/** Why keys can't be used; undefined if they can. */
const problemOf = (keys: KeyCombination): string | undefined => {
  const {key, held} = keys;
  if (held.has('alt') && isCharacter(key)) return 'Alt with a character types and opens menus';
  if (isChord(keys) && ofBrowsers.has(key)) return 'the browser keeps it';
  if (isChord(keys) && !held.has('shift') && !held.has('alt') && ofEditing.has(key))
    return 'it edits the text, or is the browser’s';
  const isPlain = !isChord(keys) && !held.has('alt');
  if (isPlain && !isCharacter(key) && !/^F\d+$/.test(key)) return 'it moves in what has the focus';
  return undefined;
};

/** The same for all that a machine can't tell apart: what is Mod on one is Ctrl on another. */
const sameKeys = ({key, held}: KeyCombination): string => {
  const names = [...held].map((one) => (one === 'alt' || one === 'shift' ? one : 'mod'));
  return [...[...new Set(names)].sort(), key].join('+');
};

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/**
 * Reads a host's keys: what can't be used, or belongs to another command already, is reported and left out.
 *
 * @param warn - Told of each mistake.
 */
export const readKeyboardChanges = (
  value: object,
  warn: (problem: string) => void,
): KeyboardChanges => {
  const taken = new Map<string, KeyboardCommand>();
  const accept = (command: KeyboardCommand, text: unknown): text is string => {
    const name = `options.keys.${command}`;
    const keys = typeof text === 'string' ? parseKeys(text) : undefined;
    const problem = keys ? problemOf(keys) : 'expected keys such as "Mod+Shift+F"';
    const other = keys && taken.get(sameKeys(keys));
    if (!keys || problem) warn(`${name}: ${JSON.stringify(text)} can’t be used: ${problem}`);
    else if (other) warn(`${name}: "${String(text)}" belongs to ${other}`);
    else taken.set(sameKeys(keys), command);
    return keys !== undefined && !problem && !other;
  };
  for (const name of Object.keys(value))
    if (!(keyboardCommands as readonly string[]).includes(name))
      warn(`options.keys.${name}: there is no such command`);
  const given = value as Readonly<Record<string, unknown>>;
  const changes = keyboardCommands
    .filter((command) => Object.hasOwn(given, command) && given[command] !== undefined)
    .map((command) => [command, listOf(given[command])] as const)
    .map(([command, list]) => [command, list.filter((one) => accept(command, one)), list] as const)
    // Where nothing of it can be used, the command keeps the keys that it has.
    .filter(([, right, list]) => right.length > 0 || list.length === 0)
    .map(([command, right]) => [command, right] as const);
  const read: KeyboardChanges = Object.fromEntries(changes);
  for (const {command, text, other} of overruled(read))
    warn(`options.keys.${other}: "${text}" was ${command}’s, which has it no longer`);
  return read;
};

/** The default keys that a host has given to other commands. */
const overruled = (changes: KeyboardChanges) => {
  const taken = new Map(
    Object.entries(changes).flatMap(([command, list]) =>
      list.flatMap((text) => {
        const keys = parseKeys(text);
        return keys ? [[sameKeys(keys), command] as const] : [];
      }),
    ),
  );
  return keyboardCommands
    .filter((command) => !Object.hasOwn(changes, command))
    .flatMap((command) =>
      defaultKeys[command].flatMap((text) => {
        const keys = parseKeys(text);
        const other = keys && taken.get(sameKeys(keys));
        return other ? [{command, text, other}] : [];
      }),
    );
};

const maps = new WeakMap<KeyboardChanges, KeyboardMap>();

/** The whole map with a host's changes: what a host has given to one command isn't another's any more. */
export const keyboardMapOf = (changes: KeyboardChanges): KeyboardMap => {
  const known = maps.get(changes);
  if (known) return known;
  const lost = overruled(changes);
  const isLost = (command: KeyboardCommand, text: string): boolean =>
    lost.some((one) => one.command === command && one.text === text);
  const map = Object.fromEntries(
    keyboardCommands.map((command) => [
      command,
      changes[command] ?? defaultKeys[command].filter((text) => !isLost(command, text)),
    ]),
  ) as KeyboardMap;
  maps.set(changes, map);
  return map;
};
