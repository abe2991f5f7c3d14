import type {ChosenOption} from '../../model/rich-answer.js';
import type {RichContent, RichOption} from '../../model/rich-content.js';

/** An option, and what it stands in. */
interface Offer {
  readonly option: RichOption;
  /** Whether it's a button: clicked, as against chosen. */
  readonly isButton: boolean;
  /** Of the card or the question around it. */
  readonly title: string | undefined;
}

const offersIn = (pieces: readonly RichContent[], around?: string): readonly Offer[] =>
  pieces.flatMap((piece): readonly Offer[] => {
    const title = ('title' in piece && piece.title) || around;
    const offers = (options: readonly RichOption[] = [], isButton = true): readonly Offer[] =>
      options.map((option) => ({option, isButton, title}));
    switch (piece.type) {
      case 'choices':
        return offers(piece.options, piece.presentation === 'buttons');
      case 'card':
        return [...offers(piece.actions), ...offersIn(piece.body ?? [], title)];
      case 'form':
        return offers(piece.actions);
      case 'group':
        return offersIn(piece.items, title);
      default:
        return [];
    }
  });

/** Whether an option is the one that an answer names. */
export const isSame = (option: RichOption, {id, label}: ChosenOption): boolean =>
  id === undefined ? option.label === label : option.id === id;

/** Whether all that was chosen are buttons. */
export const isClicked = (
  chosen: readonly ChosenOption[],
  pieces: readonly RichContent[],
): boolean => {
  const buttons = offersIn(pieces).filter(({isButton}) => isButton);
  return chosen.every((one) => buttons.some(({option}) => isSame(option, one)));
};

/** What an option stands in, where others of the message are called the same: every card may have a “Buy now”. */
export const titleAround = (
  chosen: ChosenOption,
  pieces: readonly RichContent[],
): string | undefined => {
  const namesakes = offersIn(pieces).filter(({option}) => option.label === chosen.label);
  if (namesakes.length < 2 || chosen.id === undefined) return undefined;
  return namesakes.find(({option}) => option.id === chosen.id)?.title;
};
