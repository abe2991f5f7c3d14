import {mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {serveFolder} from '../scripts/serve-folder.mjs';
import {writePages} from './lib/bundles.mjs';
import {Laboratory} from './lib/laboratory.mjs';
const folder = fileURLToPath(new URL('.', import.meta.url));
const build = join(folder, '..', 'build');
mkdirSync(build, {recursive: true});
const pages = mkdtempSync(join(build, 'bench-'));
const names = process.argv[2].split(',');
const what = process.argv[3];
await writePages(names, folder, pages, false);
const server = await serveFolder(pages);
const lab = new Laboratory({url: server.url, limit: 60});
function tree(profile, n) {
  const byId = new Map(profile.nodes.map((x) => [x.id, x]));
  const self = new Map();
  profile.samples.forEach((id, i) => self.set(id, (self.get(id) ?? 0) + profile.timeDeltas[i] / 1000));
  const parent = new Map();
  for (const x of profile.nodes) for (const c of x.children ?? []) parent.set(c, x.id);
  const key = (x) => `${x.callFrame.functionName || '(anon)'}:${x.callFrame.lineNumber + 1}`;
  const total = new Map(), own = new Map();
  for (const [id, t] of self) {
    const seen = new Set();
    const k0 = key(byId.get(id));
    own.set(k0, (own.get(k0) ?? 0) + t);
    for (let at = id; at !== undefined; at = parent.get(at)) {
      const k = key(byId.get(at));
      if (seen.has(k)) continue;
      seen.add(k);
      total.set(k, (total.get(k) ?? 0) + t);
    }
  }
  return {own, total};
}
const acc = {own: new Map(), total: new Map()};
let n = 0;
const addAll = (r) => { n++; for (const w of ['own', 'total']) for (const [k, v] of r[w]) acc[w].set(k, (acc[w].get(k) ?? 0) + v); };
for (const name of names) {
  acc.own.clear(); acc.total.clear(); n = 0;
  let cost = 0, c2 = 0;
  await lab.withPage(name, async (page) => {
    const wait = (ms) => new Promise((r) => setTimeout(r, ms));
    const warm = async () => { await page.call('prepare', 300); await page.call('mount'); await wait(500); await page.call('remove'); };
    await warm();
    if (what === 'prepend') {
      await page.call('prepare', 1000); await page.call('mount');
      for (let i = 0; i < 30; i++) {
        await page.call('scrollToStart');
        await page.call('preparePrepends', 1, 200);
        addAll(tree(await page.profile(() => page.call('play')), 1));
      }
      for (let i = 0; i < 30; i++) {
        await page.call('scrollToStart');
        await page.call('preparePrepends', 1, 200);
        cost += await page.cost(() => page.call('play')); c2++;
      }
    } else if (what.startsWith('mount')) {
      const count = Number(what.slice(5));
      for (let i = 0; i < 15; i++) {
        await page.call('prepare', count);
        addAll(tree(await page.profile(() => page.call('mount')), 1));
        await page.call('remove');
      }
      for (let i = 0; i < 15; i++) {
        await page.call('prepare', count);
        cost += await page.cost(() => page.call('mount')); c2++;
        await page.call('remove');
      }
    } else if (what.startsWith('key')) {
      const count = Number(what.slice(3));
      await page.call('prepare', count); await page.call('mount');
      await page.call('scrollToEnd'); await page.call('addComposer');
      const t = 'It is on its way';
      for (let r = 0; r < 4; r++) {
        let per = [];
        for (const k of t) { per.push((await page.cost(async () => { await page.press(k); await page.call('frames', 2); })).toFixed(2)); }
        console.log(per.join(' '));
      }
      addAll(tree(await page.profile(async () => { for (const k of t) { await page.press(k); await page.call('frames', 2); } }), 1));
      n = t.length;
    } else if (what === 'typing' || what === 'append' || what === 'grow') {
      const prep = {typing: 'prepareTyping', append: 'prepareAppends', grow: 'prepareGrowth'}[what];
      await page.call('prepare', 1000); await page.call('mount');
      await page.call('scrollToEnd');
      await page.call(prep, 100);
      addAll(tree(await page.profile(() => page.call('play')), 1)); n = 100;
      await page.call(prep, 100);
      cost = await page.cost(() => page.call('play')); c2 = 100;
    }
  });
  console.log(`\n━━ ${name} ${what}: cost ${(cost / c2).toFixed(2)} ms`);
  for (const w of ['own', 'total']) {
    console.log(w);
    for (const [k, v] of [...acc[w]].sort((a, b) => b[1] - a[1]).slice(0, w === 'own' ? 25 : 45)) console.log(`${(v / n).toFixed(3).padStart(9)}  ${k}`);
  }
}
await lab.close(); server.close(); rmSync(pages, {recursive: true});
