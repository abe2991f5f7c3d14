/**
 * Registers an element once: the first definition of a tag wins, so that several copies of the kit can share a page.
 * Does nothing where there are no custom elements.
 */
export const define = (tag: string, element: CustomElementConstructor): void => {
  if (typeof customElements === 'undefined') return;
  const known = customElements.get(tag);
  if (!known) customElements.define(tag, element);
  else if (known !== element)
    console.warn(
      `Deskside: <${tag}> is already defined by another copy of the kit or another library; that one stays.`,
    );
};
