type Listener = () => void;

interface Watched {
  readonly observer: MutationObserver;
  readonly listeners: Set<Listener>;
}

/** One observer for each tree that someone in it, or below it, listens to; none when nobody does. */
const watchedRoots = new Map<Node, Watched>();

const isShadowRoot = (node: Node): node is ShadowRoot => node.nodeType === 11 && 'host' in node;

/** The parent as it's drawn: through slots, and out of shadow roots. */
const flatParent = (element: Element): Element | null => {
  const parent = element.assignedSlot ?? element.parentNode;
  if (parent?.nodeType === 1) return parent as Element;
  return parent && isShadowRoot(parent) ? parent.host : null;
};

/** The nearest value of an attribute, from the element up to the document's. */
export const nearestAttribute = (element: Element, name: 'lang' | 'dir'): string => {
  for (let each: Element | null = element; each; each = flatParent(each)) {
    const value = each.getAttribute(name);
    if (value) return value;
  }
  return '';
};

/** Every tree that has an ancestor of the element in it. */
const rootsAbove = (element: Element): Set<Node> => {
  const roots = new Set([element.getRootNode()]);
  for (let each: Element | null = element; each; each = flatParent(each)) {
    if (each.assignedSlot) roots.add(each.assignedSlot.getRootNode());
    else if (each.parentNode && isShadowRoot(each.parentNode)) {
      roots.add(each.parentNode.host.getRootNode());
    }
  }
  return roots;
};

/** Most that changes is a message's own `dir`, which has nothing below it. */
const mayHoldElements = ({target}: MutationRecord): boolean =>
  target instanceof Element && (target.childElementCount > 0 || target.localName.includes('-'));

const watchRoot = (root: Node): Watched => {
  const listeners = new Set<Listener>();
  const observer = new MutationObserver((records) => {
    if (!records.some(mayHoldElements)) return;
    for (const listener of [...listeners]) listener();
  });
  observer.observe(root, {attributeFilter: ['lang', 'dir'], subtree: true});
  return {observer, listeners};
};

/** Calls back when a `lang` or `dir` changed above the element, until the returned function is called. */
export const watchLanguage = (element: Element, listener: Listener): (() => void) => {
  const roots = rootsAbove(element);
  for (const root of roots) {
    const watched = watchedRoots.get(root) ?? watchRoot(root);
    watchedRoots.set(root, watched);
    watched.listeners.add(listener);
  }
  return () => {
    for (const root of roots) {
      const watched = watchedRoots.get(root);
      if (!watched?.listeners.delete(listener) || watched.listeners.size > 0) continue;
      watched.observer.disconnect();
      watchedRoots.delete(root);
    }
  };
};

/** How many trees are observed now; for tests that look for leaks. */
export const watchedTrees = (): number => watchedRoots.size;
