import type {RichContent, RichUnknown} from '../../model/rich-content.js';
import {renderCard} from './pieces/card.js';
import {renderChoices} from './pieces/choices.js';
import {renderFacts} from './pieces/facts.js';
import {renderForm} from './pieces/form.js';
import {renderGroup} from './pieces/group.js';
import {renderLocation} from './pieces/location.js';
import {renderMedia} from './pieces/media.js';
import {renderPicker} from './pieces/picker.js';
import {renderSchedule} from './pieces/schedule.js';
import {renderTable} from './pieces/table.js';
import {renderText} from './pieces/text.js';
import {rawOf, renderUnknown} from './pieces/unknown.js';
import {registeredRenderer, type RichRenderer} from './registry.js';
import type {RichScene} from './scene.js';

const renderers: {
  readonly [Type in RichContent['type']]: RichRenderer<Extract<RichContent, {type: Type}>>;
} = {
  card: renderCard,
  choices: renderChoices,
  facts: renderFacts,
  form: renderForm,
  group: renderGroup,
  location: renderLocation,
  media: renderMedia,
  picker: renderPicker,
  schedule: renderSchedule,
  table: renderTable,
  text: renderText,
  unknown: renderUnknown,
};

const told = new Set<string>();

/** Renders a piece by the page's own renderer for its type, else by the kit's. Never throws. */
export const renderPiece = (piece: RichContent, scene: RichScene): unknown => {
  const [own, type, given] = ownRenderer(piece);
  if (own) {
    try {
      return own(given as never, scene);
    } catch (error) {
      if (!told.has(type)) console.error(`Deskside: the renderer of "${type}" threw`, error);
      told.add(type);
      if (type !== piece.type) return renderUnknown(piece as RichUnknown, scene);
    }
  }
  return (renderers[piece.type] as RichRenderer)(piece as never, scene);
};

/** A piece of a type that isn't the schema's comes as `unknown`, with what it was. */
const ownRenderer = (
  piece: RichContent,
): [own: RichRenderer | undefined, type: string, given: unknown] => {
  const own = registeredRenderer(piece.type);
  if (own || piece.type !== 'unknown') return [own, piece.type, piece];
  const raw = rawOf(piece);
  const type = typeof raw?.['type'] === 'string' ? raw['type'] : '';
  return [type in renderers ? undefined : registeredRenderer(type), type, raw];
};
