import {formatTime} from './conversation.mjs';

/** What a list by hand needs beside its rows, and how a row looks to whoever brings none of its own. */
export const plainStyles = `
  .scroller { flex: 1; min-height: 0; overflow-y: auto; overflow-anchor: none; contain: strict; }
  .row { padding: 4px 12px; }
  .row.own { text-align: end; }
  .bubble { display: inline-block; max-width: 80%; padding: 6px 10px; border-radius: 10px; background: #e8ecf2; text-align: start; }
  .own .bubble { background: #d5e8d4; }
  .name { font-weight: bold; }
  .text { margin: 2px 0; white-space: pre-wrap; overflow-wrap: anywhere; }
  .time { color: #555; font-size: 12px; }
  .typing { flex: none; height: 24px; padding: 0 12px; contain: strict; }
  .composer { flex: none; height: 60px; }
`;

export function addPlainStyles() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(plainStyles);
  document.adoptedStyleSheets = [sheet];
}

export function createRow(message) {
  const row = createElement('div', message.isOwn ? 'row own' : 'row');
  const bubble = createElement('div', 'bubble');
  bubble.append(
    createElement('span', 'name', message.name),
    createElement('p', 'text', message.text),
    createElement('time', 'time', formatTime(message)),
  );
  row.append(bubble);
  return row;
}

export function createElement(tag, className, text = '') {
  const element = document.createElement(tag);
  element.className = className;
  if (text) element.textContent = text;
  return element;
}
