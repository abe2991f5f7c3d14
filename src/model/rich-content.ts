/**
 * What a bot sent beside words, in one form for every vendor's format. It is shown and never acted on: a piece says
 * what the contact was offered. `docs/rich-media.md` tells which field of which vendor becomes what.
 *
 * What comes over a wire is read by `readRichContent` before it's believed.
 */
export type RichContent =
  | RichText
  | RichMedia
  | RichChoices
  | RichCard
  | RichGroup
  | RichFacts
  | RichTable
  | RichPicker
  | RichSchedule
  | RichForm
  | RichLocation
  | RichUnknown;

/** What every piece may have. */
export interface RichPiece {
  /** The bot's name for the piece, where an answer may refer to it. Not unique. */
  readonly id?: string;
}

/** What the colour of a text or of a group says. */
export type RichTone = 'accent' | 'good' | 'warning' | 'attention' | 'subtle';

/** How a stretch of text looks. */
export interface RichTextStyle {
  readonly tone?: RichTone;
  /** Against the text around it. */
  readonly size?: 'small' | 'medium' | 'large' | 'extra-large';
  readonly weight?: 'lighter' | 'bolder';
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
  readonly underline?: boolean;
  readonly highlight?: boolean;
  readonly monospace?: boolean;
}

/** A part of a text with a look of its own. */
export interface RichTextRun extends RichTextStyle {
  readonly text: string;
  /** Where it leads, as `safeUrl` gives it. */
  readonly url?: string;
}

/** A paragraph, or a text in Markdown. */
export interface RichText extends RichPiece, RichTextStyle {
  readonly type: 'text';
  /** All of it, also where there are runs. */
  readonly text: string;
  /** `plain` when absent. */
  readonly format?: 'plain' | 'markdown';
  /** True where the bot marked it as a heading. */
  readonly heading?: boolean;
  /** The text again, in parts that look different. Plain, whatever `format` says. */
  readonly runs?: readonly RichTextRun[];
}

/** A file that a medium can also be had as, or a caption track. */
export interface RichMediaSource {
  /** http, https, or a data: address of a raster image. */
  readonly url: string;
  /** Media type, as declared. */
  readonly type?: string;
}

/** A text track of a video or an audio. */
export interface RichCaptions extends RichMediaSource {
  readonly label?: string;
  /** BCP 47. */
  readonly language?: string;
}

/** An image, a video, an audio, an animation without sound, or any other file. */
export interface RichMedia extends RichPiece {
  readonly type: 'media';
  readonly kind: 'image' | 'video' | 'audio' | 'animation' | 'file';
  /** Absent where the bot gave none, or one that can't be trusted: then `alt` or `fallback` stands for it. */
  readonly url?: string;
  /** Media type, as declared. */
  readonly mediaType?: string;
  /** The same in other files, the preferred first. */
  readonly alternatives?: readonly RichMediaSource[];
  /** What it shows, for those who don't see or load it. */
  readonly alt?: string;
  /** A line above or below it; a file's name. */
  readonly title?: string;
  /** Address of the image before a video plays. */
  readonly poster?: string;
  readonly captions?: readonly RichCaptions[];
  /** CSS pixels, as declared; room is kept where both are known. */
  readonly width?: number;
  readonly height?: number;
  /** How large it's meant to be where it has no width. */
  readonly size?: 'icon' | 'small' | 'medium' | 'large';
  /** True for the likeness of a person. */
  readonly round?: boolean;
  /** What to show when it can't be. */
  readonly fallback?: string;
  /** Where a click led the contact. */
  readonly link?: string;
}

/** One thing that the contact could choose, click or open. */
export interface RichOption {
  /** Unique in the message; what was chosen is told by it. */
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly image?: RichMedia;
  /** What the bot is sent when it's chosen: a text, or JSON as a text. */
  readonly payload?: string;
  /** Where it led the contact: http, https, mailto or tel. */
  readonly url?: string;
  /** The heading that it stands under; options of one section follow each other. */
  readonly section?: string;
  /** Chosen before the contact did anything. */
  readonly selected?: boolean;
  /** Couldn't be chosen. */
  readonly disabled?: boolean;
  /** Pieces that choosing it showed to the contact. */
  readonly content?: readonly RichContent[];
}

/** A question with things to choose from. */
export interface RichChoices extends RichPiece {
  readonly type: 'choices';
  /** How it looked: quick replies go away once one is chosen, buttons stay. */
  readonly presentation: 'quick-replies' | 'buttons' | 'radio' | 'checkboxes' | 'list';
  readonly title?: string;
  readonly text?: string;
  readonly image?: RichMedia;
  readonly options: readonly RichOption[];
  /** Whether more than one could be chosen. */
  readonly multiple?: boolean;
}

/** Things that belong together under a title: an offer, a product, a receipt. */
export interface RichCard extends RichPiece {
  readonly type: 'card';
  readonly title?: string;
  readonly subtitle?: string;
  readonly text?: string;
  /** Of `text`; `plain` when absent. */
  readonly format?: 'plain' | 'markdown';
  readonly media?: readonly RichMedia[];
  readonly facts?: readonly RichFact[];
  /** What follows, in order. */
  readonly body?: readonly RichContent[];
  /** Buttons, below everything. */
  readonly actions?: readonly RichOption[];
  /** Where a click on the card led the contact. */
  readonly url?: string;
}

/** Pieces side by side, one below the other, or one at a time. */
export interface RichGroup extends RichPiece {
  readonly type: 'group';
  readonly layout: 'carousel' | 'list' | 'stack' | 'columns';
  readonly title?: string;
  readonly items: readonly RichContent[];
  /** Of columns, in their order: shares of the width; 0 is as wide as its content. */
  readonly widths?: readonly number[];
  /** Colour of the ground. */
  readonly tone?: RichTone;
  /** Wasn't shown until the contact opened it. */
  readonly collapsed?: boolean;
}

/** A label with its value. */
export interface RichFact {
  readonly label: string;
  readonly value: string;
}

/** Labels with their values. */
export interface RichFacts extends RichPiece {
  readonly type: 'facts';
  readonly title?: string;
  readonly facts: readonly RichFact[];
  /** Of the values; `plain` when absent. */
  readonly format?: 'plain' | 'markdown';
}

/** One row of a table. */
export interface RichTableRow {
  /** Each cell's pieces, in the order of the columns. */
  readonly cells: readonly (readonly RichContent[])[];
}

/** A table. */
export interface RichTable extends RichPiece {
  readonly type: 'table';
  readonly title?: string;
  /** Whether the first row names the columns. */
  readonly header?: boolean;
  /** Shares of the width, in the order of the columns. */
  readonly widths?: readonly number[];
  readonly rows: readonly RichTableRow[];
}

/** A day or a time that the contact could pick freely. */
export interface RichPicker extends RichPiece {
  readonly type: 'picker';
  readonly kind: 'date' | 'time' | 'date-time';
  readonly title?: string;
  readonly text?: string;
  readonly image?: RichMedia;
  /** The earliest and the latest, as ISO 8601 or as the bot wrote it. */
  readonly minimum?: string;
  readonly maximum?: string;
  /** What was filled in before the contact did anything. */
  readonly value?: string;
}

/** A time that could be booked. */
export interface RichSlot extends RichOption {
  /** ISO 8601; where it has no offset, the bot didn't say whose time it is. */
  readonly start?: string;
  /** Minutes. */
  readonly duration?: number;
}

/** Times to choose from. */
export interface RichSchedule extends RichPiece {
  readonly type: 'schedule';
  readonly title?: string;
  readonly text?: string;
  readonly image?: RichMedia;
  readonly slots: readonly RichSlot[];
  readonly location?: RichLocation;
  /** Of the place where it takes place, in minutes east of UTC. */
  readonly offset?: number;
}

/** One field of a form, as it was offered. */
export interface RichField {
  /** What the bot calls it; an answer's values are told by it. */
  readonly name: string;
  readonly label: string;
  readonly kind:
    | 'text'
    | 'multiline'
    | 'number'
    | 'email'
    | 'phone'
    | 'url'
    | 'password'
    | 'date'
    | 'time'
    | 'date-time'
    | 'choice'
    | 'choices'
    | 'toggle'
    | 'rating'
    | 'file';
  readonly hint?: string;
  readonly placeholder?: string;
  readonly required?: boolean;
  /** What was filled in before the contact did anything. */
  readonly value?: string;
  readonly minimum?: string;
  readonly maximum?: string;
  /** What could be chosen, of `choice`, `choices` and `toggle`. */
  readonly options?: readonly RichOption[];
}

/** Fields to fill in. */
export interface RichForm extends RichPiece {
  readonly type: 'form';
  readonly title?: string;
  readonly text?: string;
  readonly image?: RichMedia;
  readonly fields: readonly RichField[];
  readonly actions?: readonly RichOption[];
}

/** A place. */
export interface RichLocation extends RichPiece {
  readonly type: 'location';
  readonly title?: string;
  /** Its address. */
  readonly text?: string;
  /** Degrees. */
  readonly latitude?: number;
  readonly longitude?: number;
  /** A page about it. */
  readonly url?: string;
}

/** What wasn't understood, or was too much. */
export interface RichUnknown extends RichPiece {
  readonly type: 'unknown';
  /** What to show instead; may be empty. */
  readonly fallback: string;
  /** The format that it was taken for. */
  readonly format?: string;
  /** What came, as JSON. A backend that reads no vendor's format sends a payload so: it's read when it's shown. */
  readonly raw?: string;
}
