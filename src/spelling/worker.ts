import {LocalEngine} from './local-engine.js';
import type {Asked, Question, Told} from './worker-messages.js';

const engine = new LocalEngine((steps) => {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
});

const answer = async (question: Question): Promise<readonly string[]> => {
  if (question.kind === 'check') return engine.check(question.language, question.words);
  if (question.kind === 'suggest') return engine.suggest(question.language, question.word);
  await engine.load(question.language, question.text);
  return [];
};

const tell = (told: Told): void => postMessage(told);

const listen = (): void => {
  addEventListener('message', ({data}: MessageEvent<Asked>) => {
    const {id, question} = data;
    answer(question).then(
      (words) => tell({id, words}),
      (error: unknown) => tell({id, problem: String(error)}),
    );
  });
  tell('ready');
};

// Nowhere else has it anybody to answer.
if ('WorkerGlobalScope' in globalThis) listen();
