import {css} from 'lit';

/**
 * Eight parties in order of joining, as far apart in hue as they can be while keeping clear of the accent (the agent) and
 * of violet (what the contact can't see). Lightness and chroma are equal, so that nobody looks more important.
 */
export const partyColors = css`
  :host,
  .tokens {
    --_party-1: var(--chat-party-1, light-dark(oklch(0.48 0.082 197), oklch(0.8 0.082 197)));
    --_party-2: var(--chat-party-2, light-dark(oklch(0.48 0.082 49), oklch(0.8 0.082 49)));
    --_party-3: var(--chat-party-3, light-dark(oklch(0.48 0.082 335), oklch(0.8 0.082 335)));
    --_party-4: var(--chat-party-4, light-dark(oklch(0.48 0.082 123), oklch(0.8 0.082 123)));
    --_party-5: var(--chat-party-5, light-dark(oklch(0.48 0.082 86), oklch(0.8 0.082 86)));
    --_party-6: var(--chat-party-6, light-dark(oklch(0.48 0.082 12), oklch(0.8 0.082 12)));
    --_party-7: var(--chat-party-7, light-dark(oklch(0.48 0.082 160), oklch(0.8 0.082 160)));
    --_party-8: var(--chat-party-8, light-dark(oklch(0.48 0.082 234), oklch(0.8 0.082 234)));
  }
`;

/** Sets `--_party` and `--_party-surface` on a row that has {@link partyClass}. */
export const partyClasses = css`
  [class*='party-'] {
    --_party-surface: color-mix(in oklab, var(--_party) 10%, var(--_surface));
  }
  .party-self {
    --_party: var(--_accent-text);
    --_party-surface: var(--_accent-surface);
  }
  .party-1 {
    --_party: var(--_party-1);
  }
  .party-2 {
    --_party: var(--_party-2);
  }
  .party-3 {
    --_party: var(--_party-3);
  }
  .party-4 {
    --_party: var(--_party-4);
  }
  .party-5 {
    --_party: var(--_party-5);
  }
  .party-6 {
    --_party: var(--_party-6);
  }
  .party-7 {
    --_party: var(--_party-7);
  }
  .party-8 {
    --_party: var(--_party-8);
  }
`;

/**
 * The class that colours what a party says.
 *
 * @param slot - Place in order of joining, from 0; the contact has 0. More than eight begin again after the contact.
 */
export const partyClass = (slot: number, self = false): string => {
  if (self) return 'party-self';
  return `party-${slot < 8 ? slot + 1 : 2 + ((slot - 1) % 7)}`;
};
