import type {AgentProfile, CentreState, Interaction} from './centre-state.js';

const defaultCapacity = 3;

const loadOf = (state: CentreState, agentId: string): number => {
  let load = 0;
  for (const interaction of state.live) {
    const status = interaction.views.get(agentId)?.status;
    if (status === 'offered' || status === 'active') load++;
  }
  return load;
};

/** Whether the agent could be offered one more chat. */
export const isAvailable = (state: CentreState, agent: AgentProfile): boolean =>
  state.links.get(agent.id)?.link === 'connected' &&
  !state.unavailable.has(agent.id) &&
  loadOf(state, agent.id) < (agent.capacity ?? defaultCapacity);

const suits = (agent: AgentProfile, {skill, declined}: Interaction): boolean =>
  !declined.has(agent.id) && (skill === undefined || (agent.skills ?? []).includes(skill));

/** Who is offered the chat next: the one with the fewest, among equals the one who waited longest. */
export const chooseAgent = (
  state: CentreState,
  interaction: Interaction,
): AgentProfile | undefined => {
  const candidates = [...state.agents.values()].filter(
    (agent) => suits(agent, interaction) && isAvailable(state, agent),
  );
  const lastOffer = (agent: AgentProfile): number => state.lastOffers.get(agent.id) ?? 0;
  return candidates.sort(
    (a, b) => loadOf(state, a.id) - loadOf(state, b.id) || lastOffer(a) - lastOffer(b),
  )[0];
};
