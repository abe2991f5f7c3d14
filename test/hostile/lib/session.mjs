import {viewport} from './launch.mjs';

/** A page of the run, with what it does beyond itself: where it goes, and what it opens. */
export async function openSession(browser, url) {
  const page = await browser.newPage();
  const events = [];
  page.on('framenavigated', (frame) => {
    if (frame.url() !== 'about:srcdoc' && frame.url() !== 'about:blank')
      events.push({kind: 'navigation', detail: frame.url()});
  });
  page.on('dialog', (dialog) => {
    events.push({kind: 'script', detail: `dialog ${dialog.message()}`});
    void dialog.dismiss().catch(() => undefined);
  });
  page.on('popup', (popup) => events.push({kind: 'pop-up', detail: popup?.url()}));
  await page.goto(url, {waitUntil: 'load'});
  events.length = 0;
  return {page, takeEvents: () => events.splice(0)};
}

/** What a person does by hand: keys, a pointer, a wheel, a narrow window; and what goes onto paper. */
export async function useByHand(page, {prints}) {
  const {mouse, keyboard} = page;
  for (const y of [60, 200, 340]) {
    await mouse.move(300, y);
    await mouse.click(300, y);
  }
  await mouse.wheel({deltaY: 400});
  for (const key of ['Tab', 'Enter', 'Tab', 'Enter', 'Tab', ' ', 'Escape'])
    await keyboard.press(key);
  for (const key of ['a', 'c', 'v']) {
    await keyboard.down('Control');
    await keyboard.press(key);
    await keyboard.up('Control');
  }
  await page.setViewport({width: 320, height: 600});
  if (prints) await page.pdf();
  await page.setViewport(viewport);
}
