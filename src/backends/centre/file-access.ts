import {memberOf, type CentreState} from './centre-state.js';
import {isOpenTo} from './history.js';
import {canSee, mayRead} from './view.js';

/** Whether the user may give the server a file for this interaction now. */
export const maySendFile = (state: CentreState, userId: string, interactionId: string): boolean => {
  const interaction = state.interactions.get(interactionId);
  const member = interaction && memberOf(interaction, userId);
  return interaction?.stage !== 'ended' && member !== undefined && !member.left;
};

/** Whether it's a file of a standard response, which every agent may have. */
export const isResponseFile = (state: CentreState, userId: string, fileId: string): boolean =>
  state.agents.has(userId) &&
  state.library.responses.some(({files = []}) => files.some(({id}) => id === fileId));

/** Whether the user sees an entry with this file. */
export const mayLoadFile = (
  state: CentreState,
  userId: string,
  interactionId: string,
  fileId: string,
): boolean => {
  const interaction = state.interactions.get(interactionId);
  const view = interaction?.views.get(userId);
  if (!interaction || !((view && mayRead(view)) || isOpenTo(state, userId, interaction)))
    return false;
  return interaction.entries.some(
    (entry) =>
      entry.content.kind === 'file' &&
      entry.content.file.id === fileId &&
      canSee(interaction, userId, entry),
  );
};

/** The ids of all files that any entry tells of. */
export const fileIds = (state: CentreState): ReadonlySet<string> => {
  const ids = new Set<string>();
  for (const {entries} of state.interactions.values())
    for (const {content} of entries)
      if (content.kind === 'file' && content.file.id !== undefined) ids.add(content.file.id);
  return ids;
};
