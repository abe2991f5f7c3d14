/** All elements below a node, through shadow roots; each with the root that it stands in. */
export function* elementsIn(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
  }
}

/** Everything that a person or assistive technology could be told below a node. */
export const wordsIn = (root: ParentNode): string => {
  const words: string[] = [];
  const read = (node: Node): void => {
    if (node instanceof Text) words.push(node.data);
    if (node instanceof HTMLTextAreaElement || node instanceof HTMLInputElement)
      words.push(node.value);
    if (node instanceof Element) {
      for (const {name, value} of node.attributes)
        if (/^aria-|^title$|^href$|^alt$|^placeholder$/.test(name)) words.push(value);
      node.shadowRoot?.childNodes.forEach(read);
    }
    node.childNodes.forEach(read);
  };
  read(root);
  return words.join('\n');
};
