/** What could stand in place of what has been typed. */
export interface Completion {
  /** Of its own among those that are offered together. */
  readonly key: string;
  /** What it is, in a few words. */
  readonly label: string;
  /** A sign before the label, such as an emoji. */
  readonly sign?: string;
  /** More about it, on the same line where there's room. */
  readonly detail?: string;
  /**
   * The text that takes the place, plain. Undefined leaves nothing in it, for what goes on elsewhere. A promise is waited for;
   * what the agent changes meanwhile stays, and nothing is put in.
   */
  take(): string | undefined | Promise<string | undefined>;
}

/** A beginning that asks for completions. */
export interface CompletionQuery {
  /** Where it begins, in UTF-16 units. */
  readonly start: number;
  readonly text: string;
  /** Whether it's already a whole word, which is taken at once if it's known, without a list. */
  readonly isWhole?: boolean;
}

/** Completes what is typed. A tool in the composer's `tools` slot that has one as `completer` is asked while the agent writes. */
export interface TextCompleter {
  /** What could be completed at the end of the text before the caret. Called with every key: it must be quick. */
  match(before: string): CompletionQuery | undefined;

  /** The best first, a screenful at most. Rejections count as none. */
  find(
    query: CompletionQuery,
    signal: AbortSignal,
  ): readonly Completion[] | Promise<readonly Completion[]>;
}

/** The completers of the controls in a slot, in their order. */
export const completersIn = (slot: HTMLSlotElement | null): readonly TextCompleter[] =>
  (slot?.assignedElements({flatten: true}) ?? []).flatMap((element) => {
    const {completer} = element as {readonly completer?: TextCompleter};
    return completer ? [completer] : [];
  });
