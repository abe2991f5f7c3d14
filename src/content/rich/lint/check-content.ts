import type {RichContent, RichOption} from '../../../model/rich-content.js';
import type {Problem} from './check-rule.js';

/** What is wrong whatever the vendor: what isn't understood, and what an answer couldn't be told by. */
export const checkContent = (content: readonly RichContent[]): readonly Problem[] => [
  ...unknowns(content),
  ...doubles(optionsOf(content)),
];

const unknowns = (content: readonly RichContent[]): readonly Problem[] =>
  everyPiece(content).flatMap((piece) =>
    piece.type === 'unknown'
      ? [{path: '$', severity: 'error' as const, message: unknownMessage(piece.fallback)}]
      : [],
  );

const unknownMessage = (fallback: string): string =>
  fallback === ''
    ? 'Something isn’t understood, or is too much: the contact may see nothing of it.'
    : `Something isn’t understood: only “${fallback.slice(0, 80)}” can be shown of it.`;

/** Two options that look the same and send the same can't be told apart by what is answered. */
const doubles = (options: readonly RichOption[]): readonly Problem[] => {
  const seen = new Set<string>();
  return options.flatMap(({label, payload = '', url = ''}) => {
    const key = JSON.stringify([label.trim().toLowerCase(), payload, url]);
    const isDouble = seen.has(key);
    seen.add(key);
    const message = `Two options “${label.slice(0, 80)}” send the same: nobody can tell which was chosen.`;
    return isDouble ? [{path: '$', severity: 'warning' as const, message}] : [];
  });
};

const everyPiece = (content: readonly RichContent[]): readonly RichContent[] =>
  content.flatMap((piece) => [piece, ...everyPiece(innerOf(piece))]);

const innerOf = (piece: RichContent): readonly RichContent[] => {
  if (piece.type === 'card') return piece.body ?? [];
  if (piece.type === 'group') return piece.items;
  if (piece.type === 'table') return piece.rows.flatMap(({cells}) => cells.flat());
  return [];
};

const optionsOf = (content: readonly RichContent[]): readonly RichOption[] =>
  everyPiece(content).flatMap((piece) => {
    if (piece.type === 'choices') return piece.options;
    return piece.type === 'card' ? (piece.actions ?? []) : [];
  });
