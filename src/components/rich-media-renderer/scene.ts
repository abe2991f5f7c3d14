import type {MediaOptions} from '../../model/options.js';
import type {LinkScene} from '../../content/linked/index.js';
import type {Format} from '../../i18n/format.js';
import type {Terms} from '../../i18n/terms.js';
import type {RichContent, RichMedia, RichOption} from '../../model/rich-content.js';

/** What a reader has done about the media of one message: it's kept when the message is out of view. */
export interface MediaMemory {
  /** Whose media they wanted to see. */
  readonly hosts: Set<string>;
  /** Those that move, and were asked for. */
  readonly started: Set<RichMedia>;
  /** Those that couldn't be loaded. */
  readonly broken: Set<RichMedia>;
}

/** What a piece is rendered with. Nothing of it leads to the contact or the bot. */
export interface RichScene {
  readonly terms: Terms;
  readonly format: Format;
  /** What links in texts are shown with. */
  readonly links: LinkScene;
  /** Which media are loaded. */
  readonly policy: MediaOptions | undefined;
  /** What was asked for of this message, and what couldn't be had. */
  readonly memory: MediaMemory;
  /** Level of a heading in this place, from 1 to 6. */
  readonly headingLevel: number;
  /** The scene of what stands below a heading of this one. */
  readonly below: RichScene;
  /** Renders pieces in this place: those of a host's own types as well. */
  render(pieces: readonly RichContent[]): unknown;
  /** Whether it's certain that the contact chose an option. */
  isChosen(option: RichOption): boolean;
  /** What the contact gave for a field of a form, where that's certain. */
  answerTo(field: string): string | undefined;
  /** Shows an image in full size. */
  open(image: RichMedia): void;
  /** Renders again: something that was awaited is there. */
  refresh(): void;
}
