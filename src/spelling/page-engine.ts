import {Turns} from '../internal/next-task.js';
import {LocalEngine} from './local-engine.js';

/** Looks words up on the page, in tasks so short that typing isn't held up: where there can be no worker. */
export const createPageEngine = (): LocalEngine =>
  new LocalEngine(async (steps) => {
    const turns = new Turns();
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      if (turns.isOver) await turns.next();
    }
  });
