import {html, nothing} from 'lit';
import type {Terms} from '../../i18n/terms.js';
import type {Closing} from '../../model/closing.js';

export interface ClosingHandlers {
  hold(): void;
  resume(): void;
}

/** How long a chat that is over stays open, and the way to stop that (I15). The time itself isn't read out each second. */
export const renderClosing = (
  closing: Closing | null,
  time: (milliseconds: number) => string,
  now: number,
  on: ClosingHandlers,
  {closing: words}: Terms,
) => {
  if (!closing) return nothing;
  const isHeld = 'left' in closing;
  const left = isHeld ? closing.left : Math.max(0, closing.at - now);
  return html`<div class="closing" part="closing" role="group" aria-label=${words.label}>
    <p>
      ${isHeld ? words.held : words.label}
      <time role="timer" aria-label=${words.label}>${time(left)}</time>
    </p>
    <button type="button" class="button small" @click=${isHeld ? on.resume : on.hold}>
      ${isHeld ? words.resume : words.hold}
    </button>
  </div>`;
};
