/**
 * Pictures of the built Storybook's stories, to look at:
 * `npm run screenshots -- [filter] [--dark] [--rtl] [--width 320] [--zoom 2] [--locale de] [--out folder]`.
 */
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {storyIds, withStories} from './stories.mjs';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    dark: {type: 'boolean', default: false},
    rtl: {type: 'boolean', default: false},
    width: {type: 'string', default: '1024'},
    height: {type: 'string', default: '768'},
    zoom: {type: 'string', default: '1'},
    locale: {type: 'string', default: 'en'},
    forcedColors: {type: 'boolean', default: false},
    out: {type: 'string', default: 'screenshots'},
  },
});

const zoom = Number(values.zoom);
const globals = {
  theme: values.dark ? 'dark' : 'light',
  locale: values.locale,
  direction: values.rtl ? 'rtl' : 'auto',
  zoom: zoom * 100,
};
const suffix = [
  values.dark && 'dark',
  values.rtl && 'rtl',
  values.forcedColors && 'forced-colors',
  values.width !== '1024' && values.width,
  zoom !== 1 && `${zoom * 100}%`,
  values.locale !== 'en' && values.locale,
]
  .filter(Boolean)
  .map((word) => `.${word}`)
  .join('');

mkdirSync(values.out, {recursive: true});

await withStories(
  storyIds(positionals[0]),
  async (id, {page, open, problems}) => {
    if (values.forcedColors) {
      const devtools = await page.createCDPSession();
      const features = [{name: 'forced-colors', value: 'active'}];
      await devtools.send('Emulation.setEmulatedMedia', {features});
    }
    const {phase, message} = await open(id, globals);
    await new Promise((resolve) => setTimeout(resolve, 250));
    const path = join(values.out, `${id}${suffix}.png`);
    // Beyond the viewport, pictures of pages from right to left are off to the side.
    await page.screenshot({path, fullPage: true, captureBeyondViewport: false});
    console.log(path, phase === 'errored' ? message : '', ...problems);
  },
  {viewport: {width: Number(values.width), height: Number(values.height), deviceScaleFactor: 1}},
);
