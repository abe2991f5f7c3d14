import type {Conversation} from './conversation.js';
import type {SimulatedContact} from './simulated-contact.js';
import type {Simulator} from './simulator.js';

export interface PlayOptions {
  /** Who has the agent's lines. */
  readonly agent: string;
  /** How many times faster than people write; 1 when absent. */
  readonly speed?: number;
  /** Whether the agent's lines are said by the simulator; if not, the contact goes on when answered. */
  readonly saysAgentLines?: boolean;
}

/** What people take, in milliseconds. */
const thinking = 900;
const perCharacter = 45;
const longest = 6_000;

const paceOf = (text: string, speed: number): number =>
  Math.min(longest, thinking + perCharacter * text.length) / speed;

/** Plays a conversation: each line at the time it takes to write it. */
export const play = (
  simulator: Simulator,
  {lines, name, ...request}: Conversation,
  {agent, speed = 1, saysAgentLines = true}: PlayOptions,
): SimulatedContact => {
  const hasBot = lines.some(([speaker]) => speaker === 'bot');
  const contact = simulator.contact(name, {...request, ...(hasBot && {botName: 'Assistant'})});
  let withBot = hasBot;
  for (const [speaker, text] of lines) {
    const pace = paceOf(text, speed);
    if (speaker === 'bot') {
      contact.after(pace).botSays(text, 'markdown');
    } else if (speaker === 'contact') {
      contact
        .after(pace / 2)
        .type(text, pace / 2)
        .say(text);
    } else {
      if (withBot) contact.handOver();
      withBot = false;
      if (!saysAgentLines) contact.untilAnswered();
      else if (speaker === 'note')
        contact
          .acceptedBy(agent)
          .after(pace / 2)
          .noted(text);
      else contact.acceptedBy(agent).after(pace).answeredBy(agent, text);
    }
  }
  if (withBot) contact.handOver();
  return contact;
};
