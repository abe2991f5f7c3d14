/** Whether it's the absolute address of a web page. */
export const isWebAddress = (value: unknown): value is string => {
  if (typeof value !== 'string' || !/^https?:\/\/[^\s/?#]/i.test(value)) return false;
  try {
    return new URL(value).hostname !== '';
  } catch {
    return false;
  }
};
