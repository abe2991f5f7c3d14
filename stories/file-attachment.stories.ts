import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import type {FileAttachment} from '../src/components/file-attachment/file-attachment.js';
import type {LoadFile} from '../src/components/file-attachment/file-source.js';
import '../src/i18n/ar.js';
import '../src/i18n/de.js';
import type {FileReference} from '../src/model/content.js';

interface Args {
  file: FileReference;
  files: readonly FileReference[];
  load?: LoadFile;
  sender: string;
}

/** A landscape, painted here: stories ask no server. */
const landscape =
  (width: number, height: number): LoadFile =>
  async () => {
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    const sky = context.createLinearGradient(0, 0, 0, height);
    for (const [at, color] of [
      [0, '#274472'],
      [0.6, '#f6ae84'],
      [0.62, '#2f4a3c'],
      [1, '#17261f'],
    ] as const)
      sky.addColorStop(at, color);
    context.fillStyle = sky;
    context.fillRect(0, 0, width, height);
    context.fillStyle = '#fff1d0';
    context.beginPath();
    context.arc(width * 0.7, height * 0.42, height * 0.1, 0, 7);
    context.fill();
    return canvas.convertToBlob({type: 'image/jpeg'});
  };

const anything: LoadFile = async ({name}) => new Blob([`Content of ${name}`]);

const meta: Meta<Args> = {
  title: 'Elements/file-attachment',
  component: 'file-attachment',
  args: {file: {name: 'contract.pdf', size: 348_160}, files: [], load: anything, sender: 'Mark'},
  render: ({file, files, load, sender}) =>
    html`<file-attachment
      .file=${file}
      .files=${files.length > 0 ? files : undefined}
      .load=${load}
      sender=${sender}
    ></file-attachment>`,
};
export default meta;

type Story = StoryObj<Args>;

const attachment = (canvas: HTMLElement): FileAttachment => {
  const element = canvas.querySelector('file-attachment');
  if (!element) throw new Error('no file');
  return element;
};

const find = (canvas: HTMLElement, selector: string): HTMLElement | null =>
  attachment(canvas).shadowRoot?.querySelector<HTMLElement>(selector) ?? null;

export const Document: Story = {};

export const Image: Story = {
  args: {file: {name: 'view from the hotel.jpg', size: 122_880}, load: landscape(1200, 800)},
  play: async ({canvasElement}) => {
    await waitFor(() => expect(find(canvasElement, '.picture:not([hidden])')).not.toBeNull());
  },
};

export const Portrait: Story = {
  args: {file: {name: 'scan.jpg', size: 98_304}, load: landscape(600, 1000)},
};

export const Loading: Story = {
  args: {
    file: {name: 'photo.jpg', size: 4_404_019},
    load: () => new Promise<Blob>(() => undefined),
  },
};

/** The bytes aren't an image: it can still be saved, or asked for again. */
export const Broken: Story = {
  args: {file: {name: 'photo.jpg', size: 12_288}},
};

/** The page gives no bytes, and nothing is asked of another server. */
export const OutOfReach: Story = {
  args: {file: {name: 'photo.jpg', url: 'https://elsewhere.example/photo.jpg'}, load: undefined},
};

const kinds: readonly FileReference[] = [
  {name: 'contract.pdf', size: 348_160},
  {name: 'recording.mp3', size: 5_347_737},
  {name: 'screen.mp4', size: 18_874_368},
  {name: 'photos.zip', size: 90_177_536},
  {name: 'page.html', size: 4_096},
  {name: 'logo.svg', size: 900},
  {name: 'measurements.xyz', size: 12},
  {name: 'setup.exe', size: 2_097_152},
];

const renderAll = (files: readonly FileReference[]) =>
  html`<div class="file-list">
    ${files.map(
      (file) =>
        html`<file-attachment .file=${file} .load=${anything} sender="Mark"></file-attachment>`,
    )}
  </div>`;

export const Kinds: Story = {render: () => renderAll(kinds)};

export const Names: Story = {
  render: () =>
    renderAll([
      {name: `Minutes of the meeting on ${'further '.repeat(6)}questions, page 12.docx`, size: 1},
      {name: 'photo\u202Egpj.exe', size: 1},
      {name: 'invoice.pdf.exe', size: 1},
      {name: 'عقد الإيجار الجديد.pdf', size: 1},
      {name: 'تقرير طويل جدا عن اجتماع المجلس في الشهر الماضي.docx', size: 1},
      {name: '芸術.png', size: 1},
      {name: 'Z̸̢̛̛a̶̢̛̛l̷̢̛̛g̷̢̛̛ơ̷̢̈́.txt', size: 1},
      {name: '../../etc/passwd', size: 1},
    ]),
};

export const Menu: Story = {
  play: async ({canvasElement}) => {
    await userEvent.click(find(canvasElement, '.more') ?? canvasElement);
    await waitFor(() => expect(find(canvasElement, '.menu-item:focus')).not.toBeNull());
  },
};

export const Opened: Story = {
  args: Image.args,
  play: async ({canvasElement}) => {
    find(canvasElement, '.target')?.click();
    await waitFor(() => expect(find(canvasElement, '.view[open]')).not.toBeNull());
  },
};

export const Question: Story = {
  args: {file: {name: 'invoice.pdf.exe', size: 2_097_152}},
  play: async ({canvasElement}) => {
    find(canvasElement, '[data-command="save"]')?.click();
    await waitFor(() => expect(find(canvasElement, '.question[open]')).not.toBeNull());
  },
};

export const QuestionAboutSeveral: Story = {
  args: {files: [...kinds, {name: 'price.xlsx', type: 'image/png'}]},
  play: async ({canvasElement}) => {
    find(canvasElement, '[data-command="save-all"]')?.click();
    await waitFor(() => expect(find(canvasElement, '.question[open]')).not.toBeNull());
  },
};
