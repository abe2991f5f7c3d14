import type {AgentProfile} from '../centre/centre-state.js';

/** Who works in the simulator and in the demonstration. */
export const agents: readonly AgentProfile[] = [
  {id: 'kate', name: 'Kate Lewis', nickname: 'Kate', capacity: 8, skills: ['orders', 'returns']},
  {id: 'john', name: 'John Miller', nickname: 'John', capacity: 3, skills: ['orders']},
  {id: 'susan', name: 'Susan Okafor', nickname: 'Sue', capacity: 3, skills: ['billing']},
];
