import {fixture, html} from '@open-wc/testing';
import type {FileAttachment} from '../../../src/components/file-attachment/file-attachment.js';
import type {LoadFile} from '../../../src/components/file-attachment/file-source.js';
import type {FileReference} from '../../../src/model/content.js';
import {waitUntil} from '../../support/wait-until.js';

/** A file in a page. */
export const attach = async (
  file: FileReference | undefined,
  load?: LoadFile,
): Promise<FileAttachment> =>
  fixture<FileAttachment>(
    html`<file-attachment .file=${file} .load=${load} lang="en"></file-attachment>`,
  );

const find = (element: FileAttachment, selector: string): HTMLElement => {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};

export const part = (element: FileAttachment, name: string): HTMLElement =>
  find(element, `[part='${name}']`);

/** Waits for a dialog. */
export const opened = async (element: FileAttachment, name: string): Promise<HTMLElement> => {
  await waitUntil(() => element.shadowRoot?.querySelector(`dialog[part='${name}'][open]`));
  return part(element, name);
};

/** The picture or icon. */
export const button = (element: FileAttachment): HTMLElement => find(element, '.target');

/** An item of the menu. */
export const item = (element: FileAttachment, command: string): HTMLElement =>
  find(element, `[data-command='${command}']`);

/** An image of one colour. */
export const picture =
  (color: string, width: number, height: number, type = 'image/png') =>
  async (): Promise<Blob> => {
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.fillStyle = color;
    context.fillRect(0, 0, width, height);
    return canvas.convertToBlob({type});
  };

/** Bytes of no format in particular. */
export const words = async (): Promise<Blob> => new Blob(['some words']);

export const dataUrl = async (color: string): Promise<string> => {
  const bytes = new Uint8Array(await (await picture(color, 9, 9)()).arrayBuffer());
  return `data:image/png;base64,${btoa(String.fromCharCode(...bytes))}`;
};

/** Waits for the thumbnail. */
export const shown = async (element: FileAttachment): Promise<void> => {
  const canvas = () => element.shadowRoot?.querySelector('.picture:not([hidden])');
  await waitUntil(canvas, 'the thumbnail is shown');
};

/** The colour of the thumbnail's first pixel. */
export const painted = (element: FileAttachment): readonly number[] => {
  const canvas = find(element, '.picture') as HTMLCanvasElement;
  const context = canvas.getContext('2d');
  return [...(context?.getImageData(0, 0, 1, 1).data ?? [])];
};

/** What was downloaded, in place of downloading it. */
export interface Download {
  readonly name: string;
  readonly blob: Blob;
  isReleased: boolean;
}

export const downloads: Download[] = [];

/** Catches downloads during the tests around it. */
export const watchDownloads = (): void => {
  const {createObjectURL, revokeObjectURL} = URL;
  const {click} = HTMLAnchorElement.prototype;
  const blobs = new Map<string, Blob>();
  const byUrl = new Map<string, Download>();
  beforeEach(() => {
    downloads.length = 0;
    URL.createObjectURL = (blob: Blob) => {
      const url = createObjectURL.call(URL, blob);
      blobs.set(url, blob);
      return url;
    };
    URL.revokeObjectURL = (url) => {
      const download = byUrl.get(url);
      if (download) download.isReleased = true;
      revokeObjectURL.call(URL, url);
    };
    HTMLAnchorElement.prototype.click = function () {
      const blob = blobs.get(this.href);
      if (!blob || !this.hasAttribute('download')) throw new Error(`navigated to ${this.href}`);
      const download = {name: this.download, blob, isReleased: false};
      downloads.push(download);
      byUrl.set(this.href, download);
    };
  });
  afterEach(() => {
    Object.assign(URL, {createObjectURL, revokeObjectURL});
    HTMLAnchorElement.prototype.click = click;
  });
};
