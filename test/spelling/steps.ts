/** Does all steps at once. */
export const toEnd = <Result>(steps: Generator<void, Result>): Result => {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
};
