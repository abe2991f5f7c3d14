/** An element at twice the size in 320 pixels, which is as little room as there must be enough of (A2). */
export const inLittleRoom = async <Each extends HTMLElement & {updateComplete: Promise<unknown>}>(
  element: Each,
): Promise<Each> => {
  element.style.setProperty('inline-size', '320px');
  element.style.setProperty('--chat-zoom', '2');
  await element.updateComplete;
  await new Promise(requestAnimationFrame);
  return element;
};

/** What sticks out of a frame to the side, in words; what is for the ear alone doesn't count. */
export const outside = (frame: Element, pieces: Iterable<Element>): readonly string[] => {
  const {left, right} = frame.getBoundingClientRect();
  return [...pieces].flatMap((piece) => {
    const box = piece.getBoundingClientRect();
    const isSeen = box.width > 1 && getComputedStyle(piece).clipPath === 'none';
    return isSeen && (box.left < left - 0.5 || box.right > right + 0.5)
      ? `${piece.localName} ${piece.textContent.trim()}`
      : [];
  });
};
