import {isObject, type Fields} from '../../../model/fields.js';
import type {RichContent, RichOption} from '../../../model/rich-content.js';
import {fieldsOf, image, option, pieces, recordsOf, some, wordsOf} from './draft.js';

/** Reads the card that an action shows. */
type ReadCard = (card: unknown) => RichContent | undefined;

/** What the contact could press, as it was offered. */
export const readActions = (
  actions: unknown,
  readCard: ReadCard,
): readonly RichOption[] | undefined =>
  some(recordsOf(actions).flatMap((action) => readAction(action, readCard)));

const readAction = (action: Fields, readCard: ReadCard): readonly (RichOption | undefined)[] => {
  const {type, title, url, id, iconUrl, tooltip, isEnabled, fallback} = action;
  if (!known.has(String(type)))
    return isObject(fallback) ? readAction(fallback, readCard) : [option(title)];
  return [
    option(wordsOf(title, tooltip) ?? (type === 'Action.OpenUrl' ? url : undefined), {
      id,
      url: type === 'Action.OpenUrl' ? url : undefined,
      payload: payloadOf(action),
      image: image(iconUrl),
      description: title === undefined ? undefined : tooltip,
      disabled: isEnabled === false || undefined,
      content: type === 'Action.ShowCard' ? some(pieces(readCard(action['card']))) : undefined,
    }),
  ];
};

const known: ReadonlySet<string> = new Set([
  ...['Action.OpenUrl', 'Action.Submit', 'Action.Execute', 'Action.ShowCard'],
  ...['Action.ToggleVisibility', 'Action.Popover', 'Action.ResetInputs'],
]);

/** What is sent: the data, or in Teams what a button of an older card would send. */
const payloadOf = ({data, verb}: Fields): unknown => {
  const {msteams} = fieldsOf(data);
  const {value, text} = fieldsOf(msteams);
  if (msteams !== undefined) return value ?? text ?? data;
  return verb === undefined ? data : (data ?? verb);
};
