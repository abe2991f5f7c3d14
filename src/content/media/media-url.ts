import {safeUrl} from '../links/safe-url.js';

/** Pixels and nothing else: no picture of these can hold a script, a style or an address. */
const rasterData = /^data:image\/(?:avif|bmp|gif|jpeg|png|webp);base64,[a-z\d+/]+={0,2}$/i;

/** Whether an address holds a raster image itself. */
export const isRasterData = (url: string): boolean => rasterData.test(url);

/** The one gate for every `src` of the kit: an absolute http or https address, or a raster image as data. */
export const safeMediaUrl = (value: unknown): string | undefined => {
  if (typeof value === 'string' && isRasterData(value)) return value;
  const url = safeUrl(value);
  return url && /^https?:/.test(url) ? url : undefined;
};
