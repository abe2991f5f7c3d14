/**
 * The Storybook gate: each story of the built Storybook must render and play without an error and without a
 * line of `console.error`, ask the network for nothing, and have no axe violation; contrast also in the dark.
 * `node scripts/test-storybook.mjs [filter]`.
 */
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {storyIds, withStories} from './stories.mjs';
import {writeCounts} from './counts.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const ruleSets = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A story is a fragment of a page: landmarks and headings are the page's. */
const pageRules = [
  'region',
  'landmark-one-main',
  'page-has-heading-one',
  'bypass',
  'document-title',
];

const ids = storyIds(process.argv[2]);
const counts = {passed: 0, failed: 0};

await withStories(ids, async (id, story) => {
  const problems = await check(id, story).catch((error) => [error.message]);
  counts[problems.length === 0 ? 'passed' : 'failed'] += 1;
  if (problems.length === 0) return;
  console.log(`✗ ${id}`);
  for (const problem of problems) console.log(`    ${problem.replaceAll('\n', '\n    ')}`);
});

writeCounts(counts);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;

async function check(id, {page, problems, open}) {
  const outcome = await open(id, {theme: 'light', direction: 'ltr'});
  const found = [...failure(outcome), ...(await undefinedElements(page))];
  const skip = await page.evaluate(() => {
    const {parameters} = globalThis.__STORYBOOK_PREVIEW__?.currentRender?.story ?? {};
    return parameters?.a11y?.disable === true || parameters?.a11y?.test === 'off';
  });
  if (!skip) {
    found.push(...(await violations(page, {runOnly: ruleSets, rules: disabled(pageRules)})));
    await darken(page);
    const inTheDark = await violations(page, {runOnly: {type: 'rule', values: ['color-contrast']}});
    found.push(...inTheDark.map((text) => `dark: ${text}`));
  }
  return [...found, ...new Set(problems)];
}

function failure({phase, message}) {
  if (phase !== 'errored' && phase !== 'aborted') return [];
  return [`The story ${phase}. ${message}`];
}

/** A tag that nobody registered renders as nothing, without an error. */
async function undefinedElements(page) {
  const tags = await page.evaluate(() => {
    const names = (root) =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        ...(element.matches(':not(:defined)') ? [element.localName] : []),
        ...(element.shadowRoot ? names(element.shadowRoot) : []),
      ]);
    return [...new Set(names(document.querySelector('#storybook-root')))];
  });
  return tags.map((tag) => `<${tag}> is not defined`);
}

async function violations(page, options) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  await settle(page);
  const {violations: found} = await page.evaluate(
    (given) => globalThis.axe.run('#storybook-root', given),
    options,
  );
  return found.flatMap(({id: rule, help, nodes}) =>
    nodes.map(({target, failureSummary}) => {
      const where = target.flat(Infinity).join(' ');
      return `${rule}: ${help}\n  ${where}\n  ${failureSummary?.replaceAll('\n', '\n  ')}`;
    }),
  );
}

/** Lets what enters the page arrive: halfway, a fading element has too little contrast. */
async function settle(page) {
  await page.evaluate(async () => {
    const limit = new Promise((resolve) => setTimeout(resolve, 1000));
    const treesIn = (root) => [
      root,
      ...[...root.querySelectorAll('*')].flatMap(({shadowRoot}) =>
        shadowRoot ? treesIn(shadowRoot) : [],
      ),
    ];
    const finite = treesIn(document)
      .flatMap((root) => root.getAnimations())
      .filter(({effect}) => Number.isFinite(effect?.getComputedTiming().endTime));
    await Promise.race([limit, Promise.allSettled(finite.map(({finished}) => finished))]);
  });
}

/** As the toolbar does it (`.storybook/stage.ts`), but what was played stays as it is. */
async function darken(page) {
  await page.evaluate(() => {
    document.documentElement.className = 'theme-dark';
    return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}

function disabled(rules) {
  return Object.fromEntries(rules.map((rule) => [rule, {enabled: false}]));
}
