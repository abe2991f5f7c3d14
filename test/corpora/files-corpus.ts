/** The cases of a file in ../shared/corpora/files; skips the test, and says so, where it isn't there. */
export const readCorpus = async <T>(
  test: Mocha.Context,
  name: string,
  list = 'cases',
): Promise<readonly T[]> => {
  const response = await fetch(`/__shared/corpora/files/${name}.json`);
  if (!response.ok) {
    console.log(`Skipped: ../shared/corpora/files/${name}.json isn't there.`);
    test.skip();
  }
  return ((await response.json()) as Record<string, readonly T[]>)[list] ?? [];
};

/** Prints a figure for test/corpora/README.md. */
export const report = (what: string, passed: number, of: number): void =>
  console.log(`files: ${what}: ${passed} of ${of}`);

export const bytesOfBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (each) => each.charCodeAt(0));
