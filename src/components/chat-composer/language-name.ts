/** A language's name in another one; its tag where it has none. */
export const languageName = (tag: string, locale: string): string => {
  try {
    return new Intl.DisplayNames([locale], {type: 'language'}).of(tag) ?? tag;
  } catch {
    return tag;
  }
};
