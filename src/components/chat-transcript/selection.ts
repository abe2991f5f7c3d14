/** `ShadowRoot.getSelection` is Chromium's alone, and `getComposedRanges` newer than some browsers that the kit runs in. */
type RootWithSelection = ShadowRoot & {getSelection?: () => Selection | null};
type SelectionAcrossRoots = Omit<Selection, 'getComposedRanges'> &
  Partial<Pick<Selection, 'getComposedRanges'>>;

/** What is selected, if it's more than a caret, as seen from inside a shadow root: of what is in roots further inside, all. */
export const selectedRange = (root: ShadowRoot): Range | undefined => {
  const range = rangeAcross(root);
  if (!range) return undefined;
  const live = document.createRange();
  const [start, end] = [placeIn(root, range, 'start'), placeIn(root, range, 'end')];
  live.setStart(...start);
  live.setEnd(...end);
  return live.collapsed ? undefined : live;
};

/** Whether all that's selected is in one root inside a root: as a part of what a rich message shows. */
export const isSelectedInside = (root: ShadowRoot): boolean => {
  const range = rangeAcross(root);
  const tree = range?.startContainer.getRootNode();
  return tree !== undefined && tree === range?.endContainer.getRootNode() && isInside(tree, root);
};

const rangeAcross = (root: ShadowRoot): AbstractRange | undefined => {
  const shadowRoots = [root, ...rootsInside(root)];
  const selection = document.getSelection() as SelectionAcrossRoots | null;
  const [composed] = selection?.getComposedRanges?.({shadowRoots}) ?? [];
  if (composed) return composed;
  // In older browsers; in newer ones of that kind it moves the ends to where a caret could be.
  const own = (root as RootWithSelection).getSelection?.() ?? selection;
  return own && own.rangeCount > 0 ? own.getRangeAt(0) : undefined;
};

const rootsInside = (root: ShadowRoot): ShadowRoot[] =>
  Array.from(root.querySelectorAll('rich-media-renderer')).flatMap(
    ({shadowRoot}) => shadowRoot ?? [],
  );

/** An end of a range; of one that's further inside, before or after the element that it's in. */
const placeIn = (
  root: ShadowRoot,
  range: AbstractRange,
  end: 'start' | 'end',
): [node: Node, offset: number] => {
  const isStart = end === 'start';
  const node = isStart ? range.startContainer : range.endContainer;
  const offset = isStart ? range.startOffset : range.endOffset;
  const tree = node.getRootNode();
  if (tree === root || !isInside(tree, root)) return [node, offset];
  const {host} = tree as ShadowRoot;
  const place = [...host.parentNode!.childNodes].indexOf(host);
  return [host.parentNode!, isStart ? place : place + 1];
};

const isInside = (tree: Node, root: ShadowRoot): boolean =>
  tree instanceof ShadowRoot && tree.host.getRootNode() === root;

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
