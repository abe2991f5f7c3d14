import type {InspectedFile} from '../../content/files/inspect-file.js';

/**
 * An image's pixels, at most so many on its longer side; undefined if it may not be decoded, or can't be. Pixels have no
 * address, no metadata, and nothing that moves.
 */
export const pictureOf = async (
  blob: Blob,
  {mayPreview, dimensions, blobType}: InspectedFile,
  side: number,
): Promise<ImageBitmap | undefined> => {
  if (!mayPreview || !dimensions) return undefined;
  const {width, height} = dimensions;
  const raster = new Blob([blob], {type: blobType});
  try {
    if (Math.max(width, height) <= side) return await createImageBitmap(raster);
    // One side alone keeps the proportions, also those of a picture that is stored on its side.
    const size = width > height ? {resizeWidth: side} : {resizeHeight: side};
    return await createImageBitmap(raster, {...size, resizeQuality: 'medium'});
  } catch {
    return undefined;
  }
};

/** Draws a picture in its own size, and lets go of it. @returns Whether it could. */
export const draw = (picture: ImageBitmap, canvas: HTMLCanvasElement): boolean => {
  const {width, height} = picture;
  const context = canvas.getContext('2d');
  Object.assign(canvas, {width, height});
  context?.drawImage(picture, 0, 0);
  picture.close();
  return context !== null;
};
