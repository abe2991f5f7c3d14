const told = new WeakMap<Element, Set<string>>();

/** Tells a page's author of a wrong value, once for each element and field; never throws in the host page. */
export const warnOfMisuse = (element: Element, field: string, expected: string): void => {
  const fields = told.get(element) ?? new Set<string>();
  if (fields.has(field)) return;
  told.set(element, fields.add(field));
  console.warn(`Deskside: <${element.localName}> ${field}: expected ${expected}`);
};

/** A property's value if it's right; undefined if it isn't set, or wrong and reported. */
export const checked = <T>(
  element: Element,
  field: string,
  value: T | null | undefined,
  expected: string,
  isRight: (value: T) => boolean,
): T | undefined => {
  if (value === undefined || value === null) return undefined;
  if (isRight(value)) return value;
  warnOfMisuse(element, field, expected);
  return undefined;
};
