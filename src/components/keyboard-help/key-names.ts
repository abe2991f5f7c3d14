import type {Terms} from '../../i18n/terms.js';
import {isApple} from '../../internal/platform.js';
import {isCharacter, parseKeys} from '../../model/keyboard-map.js';

type KeyTerms = Terms['keyboard']['key'];

const arrows: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

/** The keys as they are written on a keyboard, one by one; none where it's no combination. */
export const keyNames = (text: string, terms: KeyTerms): readonly string[] => {
  const keys = parseKeys(text);
  if (!keys) return [];
  const mac = isApple();
  const {held, key} = keys;
  const holds = {
    ctrl: held.has('ctrl') || (held.has('mod') && !mac),
    alt: held.has('alt'),
    shift: held.has('shift'),
    meta: held.has('meta') || (held.has('mod') && mac),
  };
  const words = mac
    ? {ctrl: '⌃', alt: '⌥', shift: '⇧', meta: '⌘'}
    : {ctrl: terms.ctrl, alt: terms.alt, shift: terms.shift, meta: terms.meta};
  const modifiers = (['ctrl', 'alt', 'shift', 'meta'] as const)
    .filter((one) => holds[one])
    .map((one) => words[one]);
  return [...modifiers, nameOf(key, terms)];
};

const nameOf = (key: string, terms: KeyTerms): string => {
  if (isCharacter(key)) return key.toUpperCase();
  const named = `${key[0]!.toLowerCase()}${key.slice(1)}`;
  return arrows[key] ?? (Object.hasOwn(terms, named) ? terms[named as keyof KeyTerms] : key);
};
