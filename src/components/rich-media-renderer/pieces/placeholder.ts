import {html, nothing, type TemplateResult} from 'lit';
import type {RichMedia} from '../../../model/rich-content.js';
import {fileAudioIcon, fileIcon, fileVideoIcon, imageIcon} from '../../../styles/icons.js';
import type {RichScene} from '../scene.js';

const icons: Readonly<Record<RichMedia['kind'], () => TemplateResult>> = {
  image: imageIcon,
  animation: imageIcon,
  video: fileVideoIcon,
  audio: fileAudioIcon,
  file: fileIcon,
};

/** What stands for a medium, in its place. */
export const placeholder = (
  {kind, alt}: RichMedia,
  note: unknown,
  icon: TemplateResult = icons[kind](),
): TemplateResult =>
  html`<span class="placeholder">
    ${icon}${alt ? html`<span class="alt" dir="auto">${alt}</span>` : nothing}
    ${note && note !== alt ? html`<span class="note" dir="auto">${note}</span>` : nothing}
  </span>`;

/** Asks before anything is loaded, and says of whom. */
export const askFor = (
  piece: RichMedia,
  hosts: readonly string[],
  {format, memory, refresh, terms}: RichScene,
): TemplateResult => {
  const label = terms.rich.show[piece.kind](format.list(hosts));
  const show = (): void => {
    // Who was asked once knows: the rest of the message that is theirs comes as well.
    for (const host of hosts) memory.hosts.add(host);
    memory.started.add(piece);
    refresh();
  };
  return placeholder(
    piece,
    html`<button type="button" class="show" title=${label} @click=${show}>
      <span>${label}</span>
    </button>`,
  );
};
