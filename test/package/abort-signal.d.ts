/** The one type beside the language's own that the model names: every runtime has it. */
interface AbortSignal {
  readonly aborted: boolean;
}
