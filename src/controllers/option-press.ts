/** The text keeps the focus and its caret while what belongs to it is used with a pointer. */
export const keepFocus = (event: Event): void => event.preventDefault();

/** The number of the option (`.option` with `data-index`) that an event comes from; undefined beside them. */
export const pressedOption = (event: Event): number | undefined => {
  const [target] = event.composedPath();
  const option = target instanceof Element ? target.closest<HTMLElement>('.option') : null;
  return option ? Number(option.dataset['index']) : undefined;
};
