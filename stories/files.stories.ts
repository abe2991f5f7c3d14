import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';
import type {ChatComposer} from '../src/components/chat-composer/chat-composer.js';
import '../src/i18n/ar.js';
import '../src/i18n/de.js';
import type {Entry} from '../src/model/entry.js';
import {parties, said} from './support/conversations.js';

/** A landscape, painted here: stories ask no server. */
const painted = async (type = 'image/jpeg'): Promise<Blob> => {
  const canvas = new OffscreenCanvas(640, 400);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  const sky = context.createLinearGradient(0, 0, 0, 400);
  sky.addColorStop(0, '#274472');
  sky.addColorStop(0.6, '#f6ae84');
  sky.addColorStop(0.62, '#2f4a3c');
  sky.addColorStop(1, '#17261f');
  context.fillStyle = sky;
  context.fillRect(0, 0, 640, 400);
  return canvas.convertToBlob({type});
};

const meta: Meta = {title: 'Scenarios/files'};
export default meta;

type Story = StoryObj;

const [contact, agent] = [
  parties.find(({role}) => role === 'contact')?.id ?? '',
  parties.find(({self}) => self)?.id ?? '',
];
const file = (partyId: string, name: string, size: number, more: object = {}): Entry => ({
  ...said(partyId, 5, ''),
  kind: 'file',
  file: {name, size},
  ...more,
});

/** Received, sent, on its way, failed, internal, harmful, not to be had. */
export const InTheTranscript: Story = {
  render: () => {
    const entries = [
      file(contact, 'the damaged corner of the table.jpg', 482_113),
      file(contact, 'invoice 2026-0117.pdf', 48_213),
      file(contact, 'holiday.jpg.exe', 1_204_112),
      file(agent, 'return label.pdf', 88_100, {delivery: 'read'}),
      file(agent, 'note for John.txt', 312, {audience: 'internal', delivery: 'sent'}),
      file(agent, 'new table.png', 910_020, {delivery: 'sending', progress: 0.45}),
      file(agent, 'price list.xlsx', 34_000, {delivery: 'queued'}),
      file(agent, 'film.mp4', 98_000_000, {delivery: 'failed', failure: 'too-large'}),
    ];
    return html`<div class="tall">
      <chat-transcript
        .entries=${entries.map((entry, index) => ({...entry, key: `file-${index}`}))}
        .parties=${parties}
        .loadFile=${async () => painted()}
      ></chat-transcript>
    </div>`;
  },
};

const composing = (...files: readonly (File | Promise<File>)[]): Story => ({
  render: () =>
    html`<chat-composer .fileTransfer=${{maxSize: 2 ** 20, maxCount: 6}}></chat-composer>`,
  play: async ({canvasElement}) => {
    const composer = canvasElement.querySelector<ChatComposer>('chat-composer');
    if (!composer) throw new Error('no composer');
    await composer.updateComplete;
    composer.attach(await Promise.all(files.map(async (one) => one)));
    await waitFor(() =>
      expect(composer.shadowRoot?.querySelector('.attachments')).toBeInTheDocument(),
    );
  },
});

const photo = async (name: string): Promise<File> =>
  new File([await painted()], name, {type: 'image/jpeg'});
const text = (name: string, length = 2_000): File => new File(['x'.repeat(length)], name);

export const OneToSend: Story = composing(photo('new table.jpg'));

export const ManyToSend: Story = composing(
  photo('new table.jpg'),
  text('return label with a very long name for the parcel service.pdf', 48_213),
  text('عقد الإيجار.pdf', 9_120),
  photo('colours.jpg'),
  text('price list.xlsx', 34_000),
  text('terms.docx', 120_000),
);

export const BrokenToSend: Story = composing(
  new File(['no picture at all'], 'scan.jpg', {type: 'image/jpeg'}),
  photo('new table.jpg'),
);

export const TooLargeToSend: Story = composing(
  text('film.mp4', 2 ** 21),
  text('empty.txt', 0),
  photo('new table.jpg'),
);
