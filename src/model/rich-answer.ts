/**
 * How it's known that a contact's message answers a bot's:
 *
 * - `reference`: it names the message that it answers;
 * - `payload`: it carries what only an option of it sends;
 * - `label`: its text is the label of an option that was still open;
 * - `adjacent`: it's what the contact wrote next. That is no proof: it's "answered after this", never "chose".
 */
export type AnswerEvidence = 'reference' | 'payload' | 'label' | 'adjacent';

/** An option that the contact chose. */
export interface ChosenOption {
  /** Of the option; absent where several have this label and nothing tells which it was. */
  readonly id?: string;
  readonly label: string;
}

/** What the contact gave for a field of a form. */
export interface FieldAnswer {
  /** Of the field. */
  readonly name: string;
  /** As it reads: labels where options were chosen. */
  readonly value: string;
}

/** What the contact did with a bot's rich media. */
export interface RichAnswer {
  /** Key of the entry that it answers. */
  readonly inReplyTo: string;
  /** Key of the entry that says so. */
  readonly key: string;
  readonly at: number;
  readonly evidence: AnswerEvidence;
  /** What the contact's message reads. */
  readonly text: string;
  /** None where the contact wrote something else. */
  readonly chosen: readonly ChosenOption[];
  readonly values: readonly FieldAnswer[];
}

/** Whether it may be said that the contact chose, as against answered after it. */
export const isCertain = ({evidence}: Pick<RichAnswer, 'evidence'>): boolean =>
  evidence !== 'adjacent';
