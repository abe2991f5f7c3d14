import {Sampler} from './sampler.mjs';
import {openSession, useByHand} from './session.mjs';

/** What may be noted: presses that led where they said, files that were saved on request. */
const harmless = new Set(['followed', 'opened', 'saved']);

/** How many batches a channel has, the first one's and the others', when not everything is asked for. */
const batches = [8, 3];

/** Every browser has its own sample of a channel: in which order they are dealt. */
const browsers = ['chromium', 'firefox'];
const policies = ['strict', 'open'];

/** Every channel of the page under one policy. */
export async function runChannels(run) {
  const {browser, server, policy} = run;
  const wanted = run.channel.split(',');
  const session = await openSession(browser, server.url(`/${policy}.html`));
  const channels = await session.page.evaluate(() => globalThis.runner.channels);
  server.takeAsked();
  for (const [index, channel] of channels.entries())
    if (wanted.some((part) => channel.name.includes(part)) && hasTurn(run, index))
      await runChannel({...run, ...session, channels, channel, index});
  await session.page.close();
}

/** Unless more is asked for, a channel has one policy in one browser and the other in the other, the next the other way round. */
const hasTurn = ({full, channel, name, policy}, index) =>
  full || channel !== '' || (index + browsers.indexOf(name) + policies.indexOf(policy)) % 2 === 0;

async function runChannel(run) {
  const {name, policy, channel, report} = run;
  const {batch} = channel;
  const texts = partFor(run);
  const notes = [];
  const began = Date.now();
  for (let start = 0; start < texts.length; start += batch)
    notes.push(...(await runBatch(run, texts.slice(start, start + batch), start === 0)));
  const isHarmless = ({kind}) => harmless.has(kind) || (kind === 'printed' && channel.mayPrint);
  const problems = notes.filter((note) => !isHarmless(note));
  const followed = notes.length - problems.length;
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  report.add({
    title: `${name}, ${policy === 'strict' ? 'strict policy' : 'no policy'}: ${channel.name}`,
    payloads: texts.length,
    figures: `${texts.length} payloads, ${problems.length} faults, ${followed} presses followed (${seconds} s)`,
    problems: problems.map(({kind, detail}) => `${kind}: ${detail}`),
  });
}

async function runBatch(run, texts, isFirst) {
  const {page, takeEvents, server, channel, policy, browser} = run;
  const notes = await page.evaluate(
    (name, each) => globalThis.runner.show(name, each),
    channel.name,
    texts,
  );
  if (isFirst && !channel.isUntouched) await useByHand(page, {prints: prints(run)});
  const markup = await page.evaluate(() => globalThis.runner.markup());
  notes.push(...(await page.evaluate(() => globalThis.runner.clear())), ...takeEvents());
  // With the policy it would be the same markup.
  if (policy === 'open') notes.push(...(await openMarkup(browser, server, markup)));
  for (const detail of server.takeAsked())
    if (!(channel.asksOwnServer && detail.startsWith('GET localhost:')))
      notes.push({kind: 'request', detail});
  return notes;
}

/** Firefox takes five seconds for a page of paper: there, unless everything is asked for, the first channel goes onto it. */
const prints = ({name, full, index}) => full || name !== 'firefox' || index === 0;

/** Opens what has left the kit, as another program would that trusts it. */
async function openMarkup(browser, server, markup) {
  if (markup.length === 0) return [];
  server.setMarkup(markup.join('\n'));
  const {page, takeEvents} = await openSession(browser, server.url('/markup.html'));
  const notes = await page.evaluate(async () => {
    await fetch('/ping');
    return globalThis.watch.take();
  });
  await page.close();
  return [...notes, ...takeEvents()];
}

/** All texts; or a sample, another for each channel and browser. The first channel has markup alone. */
function partFor({payloads, channels, index, full, name}) {
  const {markup, text} = payloads;
  const all = index > 0 ? [...markup, ...text] : markup;
  if (full) return all.map((each) => each.text);
  const count = (at) => channels[at].batch * batches[at === 0 ? 0 : 1];
  const before = channels
    .slice(1, Math.max(1, index))
    .reduce((sum, _, at) => sum + count(at + 1), 0);
  const start = before * browsers.length + browsers.indexOf(name) * count(index);
  return samplerOf(all).take(start, count(index));
}

const samplers = new Map();
const samplerOf = (payloads) => {
  const known = samplers.get(payloads.length) ?? new Sampler(payloads);
  samplers.set(payloads.length, known);
  return known;
};
