/** The one of some languages that a tag asks for: itself, its language in general, or another of its variants. */
export const languageAmong = (languages: readonly string[], tag: string): string | undefined => {
  const wanted = tag.toLowerCase();
  const [base] = wanted.split('-');
  const among = (isIt: (language: string) => boolean) =>
    languages.find((language) => isIt(language.toLowerCase()));
  return (
    among((language) => language === wanted) ??
    among((language) => language === base) ??
    among((language) => language.split('-')[0] === base)
  );
};
