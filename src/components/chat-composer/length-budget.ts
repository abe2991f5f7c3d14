/** How a text stands to the length that it may have. */
export interface LengthBudget {
  readonly level: 'enough' | 'near' | 'over';
  /** Characters that may follow; negative when there are too many. */
  readonly left: number;
}

const plenty: LengthBudget = {level: 'enough', left: Infinity};

/** From here on the rest is counted (C10). */
const nearShare = 0.9;

/** Code points: an accented letter may count as two, half of an emoji never counts. */
const lengthOf = (text: string): number => {
  let length = 0;
  for (const _ of text) length++;
  return length;
};

/** @param limit - Characters; 0 for no limit. */
export const budgetOf = (text: string, limit: number): LengthBudget => {
  if (limit === 0 || text.length < limit * nearShare) return plenty;
  const length = lengthOf(text);
  if (length < limit * nearShare) return plenty;
  return {level: length > limit ? 'over' : 'near', left: limit - length};
};
