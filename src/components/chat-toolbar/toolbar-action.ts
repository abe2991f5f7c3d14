import type {Terms} from '../../i18n/terms.js';
import {allows, lifecycle, type InteractionStatus} from '../../model/lifecycle.js';

/** What a toolbar offers, in its order. */
export type ToolbarCommand = 'end' | 'mark-done';

const commands: readonly ToolbarCommand[] = ['end', 'mark-done'];

/** What the toolbar goes by. */
export interface ToolbarSituation {
  readonly status: InteractionStatus | undefined;
  readonly running: readonly string[];
  readonly isOnline: boolean;
  /** Whether the backend has it. */
  has(command: ToolbarCommand): boolean;
}

/** One button of the toolbar. */
export interface ToolbarAction {
  readonly command: ToolbarCommand;
  readonly isRunning: boolean;
  /** Why it can't be used now. */
  readonly blocked: keyof Terms['toolbar']['disabled'] | undefined;
}

/** The buttons that make sense now: what the lifecycle doesn't allow, or the backend lacks, isn't offered. */
export const actionsIn = (situation: ToolbarSituation): readonly ToolbarAction[] => {
  const {status, running, isOnline} = situation;
  if (!status) return [];
  return commands
    .filter((command) => allows(status, command) && situation.has(command))
    .map((command) => {
      const isRunning = running.includes(command);
      return {
        command,
        isRunning,
        blocked: isRunning ? 'running' : isOnline ? undefined : 'offline',
      };
    });
};

export const isStatus = (value: unknown): value is InteractionStatus =>
  typeof value === 'string' && Object.hasOwn(lifecycle, value);
