/** What can be seen of a list, told from outside: by hit tests and text alone, whatever it's made of. */

/** How far the end of the content is below the edge, in CSS pixels. */
export function distanceFromEnd(scroller) {
  // From a reversed column's end, offsets are negative.
  if (isReversed(scroller)) return -scroller.scrollTop;
  return scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop;
}

export function scrollToStart(scroller) {
  scroller.scrollTop = isReversed(scroller) ? -scroller.scrollHeight : 0;
}

export function scrollToEnd(scroller) {
  scroller.scrollTop = isReversed(scroller) ? 0 : scroller.scrollHeight;
}

/** The share (0 to 1) of the height on which there is a row. */
export function coverage(scroller) {
  const box = scroller.getBoundingClientRect();
  const heights = Array.from(
    {length: 28},
    (_, index) => box.top + ((index + 0.5) / 28) * box.height,
  );
  return heights.filter((y) => hasRowAt(scroller, box, y)).length / heights.length;
}

/** The first message whose own text begins below the upper edge: its text and where it is. */
export function firstVisibleText(scroller) {
  const box = scroller.getBoundingClientRect();
  const visible = textNodes(scroller).filter((node) => isMessage(node) && topOf(node) >= box.top);
  const first = visible.sort((one, other) => topOf(one) - topOf(other))[0];
  return first && {text: first.data, top: topOf(first), node: first};
}

/** Where a text is now, or undefined; the node that had it is asked first. */
export function placeOf(scroller, {text, node}) {
  const same = node.isConnected && node.data === text ? node : undefined;
  const found = same ?? textNodes(scroller).find(({data}) => data === text);
  return found && topOf(found);
}

/** The lower edge of a text, or undefined if it isn't there. */
export function bottomOf(scroller, text) {
  const found = textNodes(scroller).find(({data}) => data.endsWith(text));
  return found && rangeOf(found).getBoundingClientRect().bottom;
}

/** All text below an element, shadow roots included. */
export function textNodes(root) {
  const found = [];
  const visit = (node) => {
    if (node.nodeType === Node.TEXT_NODE) found.push(node);
    if (node.shadowRoot) visit(node.shadowRoot);
    for (const child of node.childNodes) visit(child);
  };
  visit(root);
  return found;
}

function isReversed(scroller) {
  return getComputedStyle(scroller).flexDirection === 'column-reverse';
}

function hasRowAt(scroller, box, y) {
  return [0.2, 0.5, 0.8].some((share) =>
    isRow(hitAt(box.left + share * box.width, y), scroller, box),
  );
}

/** A row has text, and isn't as high as the list: what is higher is its container, or space kept free. */
function isRow(hit, scroller, box) {
  if (!hit || hit === scroller || hit.contains(scroller)) return false;
  return hit.getBoundingClientRect().height < 1.5 * box.height && hit.textContent.trim() !== '';
}

function hitAt(x, y) {
  let hit = document.elementFromPoint(x, y);
  while (hit?.shadowRoot) {
    const inner = hit.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === hit) return hit;
    hit = inner;
  }
  return hit;
}

function isMessage(node) {
  return /\(-?\d+(\.\d+)?\)$/.test(node.data.trimEnd());
}

function topOf(node) {
  return rangeOf(node).getBoundingClientRect().top;
}

function rangeOf(node) {
  const range = document.createRange();
  range.selectNodeContents(node);
  return range;
}
