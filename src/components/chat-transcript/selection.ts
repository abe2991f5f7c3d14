/** `ShadowRoot.getSelection` is Chromium's alone, and `getComposedRanges` newer than some browsers that the kit runs in. */
type RootWithSelection = ShadowRoot & {getSelection?: () => Selection | null};
type SelectionAcrossRoots = Omit<Selection, 'getComposedRanges'> &
  Partial<Pick<Selection, 'getComposedRanges'>>;

/** What is selected, if it's more than a caret, as seen from inside a shadow root. */
export const selectedRange = (root: ShadowRoot): Range | undefined => {
  const own = (root as RootWithSelection).getSelection?.();
  if (own && own.rangeCount > 0) return filled(own.getRangeAt(0));
  const selection = document.getSelection() as SelectionAcrossRoots | null;
  const [composed] = selection?.getComposedRanges?.({shadowRoots: [root]}) ?? [];
  if (composed) return filled(liveRange(composed));
  return selection && selection.rangeCount > 0 ? filled(selection.getRangeAt(0)) : undefined;
};

const filled = (range: Range): Range | undefined => (range.collapsed ? undefined : range);

const liveRange = (range: StaticRange): Range => {
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live;
};

/** What of an element's text is inside a range. */
export const selectedText = (element: Element, range: Range): string => {
  const part = document.createRange();
  part.selectNodeContents(element);
  if (range.compareBoundaryPoints(Range.START_TO_START, part) > 0)
    part.setStart(range.startContainer, range.startOffset);
  if (range.compareBoundaryPoints(Range.END_TO_END, part) < 0)
    part.setEnd(range.endContainer, range.endOffset);
  return part.toString();
};
