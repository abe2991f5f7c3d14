import {safeUrl} from '../links/safe-url.js';
import {limits} from './limits.js';

/** An image whose bytes are in its address: only kinds that a browser draws and never runs. */
const inlineImage = /^data:image\/(?:png|jpeg|gif|webp|avif|bmp);base64,[A-Za-z\d+/]+=*$/;

/**
 * The one gate for addresses of media: http and https as `safeUrl` gives them, and images of raster kinds that are their
 * own address. Whether it may be loaded is the renderer's to ask; nothing is requested here.
 */
export const mediaUrl = (value: unknown): string | undefined => {
  if (typeof value !== 'string') return undefined;
  if (value.startsWith('data:')) return isInlineImage(value) ? value : undefined;
  const url = value.length <= limits.address ? safeUrl(value) : undefined;
  return url?.startsWith('http') ? url : undefined;
};

const isInlineImage = (value: string): boolean =>
  value.length <= limits.inline && inlineImage.test(value);
