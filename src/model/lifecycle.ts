export const statuses = ['offered', 'active', 'waiting', 'ended', 'done'] as const;

/** Where an interaction stands. */
export type InteractionStatus = (typeof statuses)[number];

/** What an agent can ask the backend to do with an interaction. */
export type InteractionCommand =
  'accept' | 'reject' | 'send' | 'typing' | 'mark-read' | 'call' | 'email' | 'end' | 'mark-done';

interface Stage {
  /** Where the server may take the interaction from here; after a reconnection it may skip stages. */
  readonly next: readonly InteractionStatus[];
  /** What the agent may ask for here. */
  readonly allows: readonly InteractionCommand[];
}

/** The life of an interaction: the one table that buttons, guards and documentation read. */
export const lifecycle: Readonly<Record<InteractionStatus, Stage>> = {
  offered: {next: ['active', 'done'], allows: ['accept', 'reject']},
  active: {
    next: ['waiting', 'ended', 'done'],
    allows: ['send', 'typing', 'mark-read', 'call', 'email', 'end'],
  },
  waiting: {next: ['active', 'ended', 'done'], allows: ['mark-read', 'call', 'email', 'end']},
  ended: {next: ['done'], allows: ['mark-read', 'call', 'email', 'mark-done']},
  done: {next: [], allows: []},
};

/** Whether the status allows the command. */
export const allows = (status: InteractionStatus, command: InteractionCommand): boolean =>
  lifecycle[status].allows.includes(command);
