/**
 * The cases of a published corpus in ../shared/corpora, or undefined, with a line that says so, where
 * that folder isn't beside the repository.
 */
export async function readCorpus<Case>(path: string): Promise<readonly Case[] | undefined> {
  const response = await fetch(`/__shared/corpora/${path}`);
  if (!response.ok) {
    console.log(`skipped: ${path} isn't here`);
    return undefined;
  }
  return ((await response.json()) as {cases: readonly Case[]}).cases;
}

/** Prints how many cases a check passes, and returns those that it doesn't. */
export function failing<Case>(
  name: string,
  cases: readonly Case[],
  passes: (example: Case) => boolean,
): readonly Case[] {
  const failed = cases.filter((example) => !passes(example));
  console.log(`${name}: ${cases.length - failed.length} of ${cases.length}`);
  return failed;
}
