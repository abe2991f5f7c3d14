import {openSession} from './session.mjs';
import {countOf} from './report.mjs';

const batch = 40;
/** Milliseconds, for a batch; some payloads take the page for themselves. */
const patience = 8_000;
/** As many of each prove enough, unless everything is asked for. */
const enough = 300;
/** Fewer than that, and the harness would be blind. */
const least = 100;

/** The negative control: a page that takes text for markup must be seen to run it and to ask for things, in hundreds. */
export async function runControl({browser, name, server, payloads, report, full}) {
  const texts = payloads.markup
    .map(({text}) => text)
    .filter((_text, index) => full || index % 2 === 0)
    .toReversed();
  const notes = [];
  let requests = 0;
  let shown = 0;
  let session;
  const isEnough = () => executions(notes) > enough && requests > least;
  server.takeAsked();
  for (let start = 0; start < texts.length && (full || !isEnough()); start += batch) {
    session ??= await openSession(browser, server.url('/careless.html'));
    const part = texts.slice(start, start + batch);
    const found = await showWithin(session.page, part);
    shown += part.length;
    notes.push(...(found ?? []), ...session.takeEvents());
    requests += server.takeAsked().length;
    if (found) continue;
    // It may never close either.
    void session.page.close().catch(() => undefined);
    session = undefined;
  }
  void session?.page.close().catch(() => undefined);
  const scripts = executions(notes);
  const navigations = countOf(notes, 'navigation', 'pop-up', 'submission');
  const figures = `${shown} payloads, ${scripts} executions, ${requests} requests, ${navigations} navigations`;
  const isBlind = scripts < least || requests < least;
  report.add({
    title: `${name}: a careless page is seen to fail`,
    figures,
    problems: isBlind ? ['the harness is blind'] : [],
  });
}

/** Scripts that ran, and links whose press would run one. */
const executions = (notes) =>
  countOf(notes, 'script', 'printed') +
  notes.filter(({kind, detail}) => kind === 'navigation' && /^javascript:/i.test(detail)).length;

/** What a batch made the page do; undefined if the page doesn't come back from it. */
function showWithin(page, texts) {
  let limit;
  const late = new Promise((resolve) => (limit = setTimeout(resolve, patience)));
  const shown = page
    .evaluate((each) => globalThis.careless.show(each), texts)
    .catch(() => undefined)
    .finally(() => clearTimeout(limit));
  return Promise.race([shown, late]);
}
