/** The cases of a file in test/fixtures/links/, which carries the licence of its source. */
export async function fixture<Case>(name: string): Promise<readonly Case[]> {
  const response = await fetch(new URL(`../../fixtures/links/${name}`, import.meta.url));
  return ((await response.json()) as {cases: readonly Case[]}).cases;
}
