import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';
import type {MediaOptions} from '../src/model/options.js';
import type {RichAnswer} from '../src/model/rich-answer.js';
import '../src/i18n/ar.js';
import '../src/i18n/de.js';
import readme from '../README.md?raw';
import * as rich from './support/rich-media.js';

interface Args {
  content: unknown;
  answer?: RichAnswer;
  media?: MediaOptions;
  format?: string;
}

const meta: Meta<Args> = {
  title: 'Elements/rich-media-renderer',
  component: 'rich-media-renderer',
  args: {content: rich.offer},
  render: (args) =>
    html`<rich-media-renderer
      .content=${args.content}
      .answer=${args.answer}
      .media=${args.media}
      .format=${args.format ?? ''}
    ></rich-media-renderer>`,
};
export default meta;

type Story = StoryObj<Args>;

const find = (canvas: HTMLElement, selector: string): HTMLElement | null =>
  canvas.querySelector('rich-media-renderer')?.shadowRoot?.querySelector<HTMLElement>(selector) ??
  null;

export const QuickReplies: Story = {
  args: {
    content: rich.quickReplies,
    answer: rich.answered({chosen: [{id: 'Thailand', label: 'Thailand'}]}),
  },
};

/** What the contact wrote next, without a sign that it answers this. */
export const AnsweredAfter: Story = {
  args: {
    content: rich.quickReplies,
    answer: rich.answered({evidence: 'adjacent', text: 'I’d rather talk to a person'}),
  },
};

export const Offer: Story = {
  args: {answer: rich.answered({chosen: [{id: 'buy', label: 'Buy now'}]})},
};

export const Carousel: Story = {
  args: {
    content: rich.carousel,
    answer: rich.answered({chosen: [{id: 'book-1', label: 'Book'}], evidence: 'reference'}),
  },
};

export const Lists: Story = {
  args: {
    content: rich.lists,
    answer: rich.answered({
      chosen: [
        {id: 'single', label: 'Single'},
        {id: 'Breakfast', label: 'Breakfast'},
        {id: 'i2', label: 'Islands by boat'},
      ],
    }),
  },
};

export const Markdown: Story = {
  args: {content: rich.markdown},
  play: async ({canvasElement}) => {
    await waitFor(() => expect(find(canvasElement, '.markdown .link-address')).not.toBeNull());
  },
};

/** Nothing is asked of another server before the reader wants it. */
export const Media: Story = {args: {content: rich.media}};

export const MediaNever: Story = {args: {content: rich.media, media: {policy: 'never'}}};

export const FullSize: Story = {
  args: {content: [rich.picture(140, 'The bay in the morning')]},
  play: async ({canvasElement}) => {
    await waitFor(() => expect(find(canvasElement, '.open')).not.toBeNull());
    find(canvasElement, '.open')?.click();
    await waitFor(() => expect(find(canvasElement, '.view[open]')).not.toBeNull());
  },
};

export const Form: Story = {
  args: {
    content: rich.form,
    answer: rich.answered({
      values: [
        {name: 'name', value: 'Mark Avram'},
        {name: 'birth', value: '1984-03-12'},
        {name: 'pin', value: '4711'},
      ],
    }),
  },
};

export const Times: Story = {
  args: {
    content: rich.times,
    answer: rich.answered({text: '11:30', chosen: [{id: 's2', label: ''}], evidence: 'label'}),
  },
};

export const FactsAndTables: Story = {args: {content: rich.facts}};

export const Unknown: Story = {args: {content: rich.unknown}};

export const RightToLeft: Story = {
  args: {content: rich.arabic, answer: rich.answered({chosen: [{id: 'buy', label: 'اشترِ الآن'}]})},
  globals: {locale: 'ar'},
};

/** The README's example: a raw payload of Genesys Cloud, Bot Framework and Messenger, each in one line of HTML. */
export const ThreeLines: Story = {
  render: () => html`<div class="file-list">${readmeExample()}</div>`,
};

const readmeExample = (): readonly Element[] => {
  const page = new DOMParser().parseFromString(readme, 'text/html');
  return [...page.querySelectorAll('rich-media-renderer[content]')].map((element) =>
    document.importNode(element, true),
  );
};
