/**
 * Finds things in a page as a person or a screen reader would: by role and accessible name, through shadow roots,
 * what is hidden or inert left out.
 */
const finder = () => {
  const roles = {
    button: 'button,[role=button]',
    textbox: 'textarea,input:not([type=checkbox]):not([type=radio]),[role=textbox]',
    group: '[role=group],fieldset',
    region: 'section[aria-label],section[aria-labelledby],[role=region]',
    timer: '[role=timer]',
    list: 'ol,ul,[role=list],[role=log],[role=listbox]',
  };
  const textOf = (node) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const nameOf = (element) => {
    const label = element.getAttribute('aria-label');
    if (label) return label.trim();
    const ids = element.getAttribute('aria-labelledby');
    if (ids)
      return ids
        .split(/\s+/)
        .map((id) => textOf(element.getRootNode().getElementById(id)))
        .join(' ');
    if (element.labels?.length) return textOf(element.labels[0]);
    return textOf(element);
  };
  const isShown = (element) =>
    element.checkVisibility({visibilityProperty: true, contentVisibilityAuto: false}) &&
    !isInert(element);
  const isInert = (element) => {
    for (let node = element; node; node = node.assignedSlot ?? node.parentNode ?? node.host)
      if (node.inert) return true;
    return false;
  };
  const walk = function* (root) {
    for (const element of root.querySelectorAll('*')) {
      yield element;
      if (element.shadowRoot) yield* walk(element.shadowRoot);
    }
  };
  globalThis.findAll = (role, name) =>
    [...walk(document)].filter(
      (element) =>
        element.matches(roles[role] ?? role) &&
        (name === undefined || nameOf(element) === name) &&
        isShown(element),
    );
  globalThis.allBelow = (selector) =>
    [...walk(document)].filter((element) => element.matches(selector));
  globalThis.findFile = (selector) => globalThis.allBelow(selector)[0];
  globalThis.findOne = (role, name) => globalThis.findAll(role, name)[0];
  const childrenOf = (node) =>
    node instanceof HTMLSlotElement
      ? node.assignedNodes()
      : [...(node.shadowRoot ?? node).childNodes];
  globalThis.deepText = (element) => {
    let text = '';
    const read = (node) => {
      if (node.nodeType === Node.TEXT_NODE) text += node.data;
      else if (!(node instanceof HTMLStyleElement)) childrenOf(node).forEach(read);
    };
    read(element);
    return text.replace(/\s+/g, ' ').trim();
  };
};

const watchPolicy = () => {
  document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
    globalThis.noteViolation(`${violatedDirective} ${blockedURI}`),
  );
};

/** Makes the finder available in every document that the page loads from now on, and tells the page's
 * `noteViolation` what its policy forbade. */
export const prepare = async (page) => {
  await page.evaluateOnNewDocument(`(${finder})();(${watchPolicy})()`);
};

/** Waits until there is one, and gives its handle. */
export const get = async (page, role, name, timeout = 10_000) => {
  try {
    const handle = await page.waitForFunction(
      (role, name) => globalThis.findOne(role, name ?? undefined),
      {timeout, polling: 50},
      role,
      name ?? null,
    );
    return handle.asElement();
  } catch (error) {
    throw new Error(`no ${role} "${name}" in ${page.url()}`, {cause: error});
  }
};

/** Waits until there is none any more. */
export const gone = (page, role, name) =>
  page.waitForFunction((role, name) => !globalThis.findOne(role, name), {polling: 50}, role, name);

export const press = async (page, name) => {
  const button = await get(page, 'button', name);
  await button.click();
};

export const write = async (page, name, text) => {
  const box = await get(page, 'textbox', name);
  await box.focus();
  await page.keyboard.type(text);
};

/** Waits until the page's text, through shadow roots, holds this. */
export const reads = async (page, text, timeout = 10_000) => {
  try {
    await page.waitForFunction(
      (text) => globalThis.deepText(document.body).includes(text),
      {timeout, polling: 50},
      text,
    );
  } catch (error) {
    throw new Error(`"${text}" never appeared in ${page.url()}`, {cause: error});
  }
};

/** How many there are. */
export const count = (page, role, name) =>
  page.evaluate((role, name) => globalThis.findAll(role, name).length, role, name);
