import {elementsIn} from './tree.js';

const through = {bubbles: true, composed: true, cancelable: true};

const pointer = (element: Element, ...types: readonly string[]): void => {
  for (const type of types) {
    const make = type.startsWith('pointer') ? PointerEvent : MouseEvent;
    element.dispatchEvent(new make(type, {...through, pointerType: 'mouse'}));
  }
};

const keys = (element: Element, ...names: readonly string[]): void => {
  for (const key of names)
    for (const type of ['keydown', 'keyup'])
      element.dispatchEvent(new KeyboardEvent(type, {...through, key}));
};

/** What can be used, beside what can be pointed at: everything. */
const usable =
  'a, area, button, input, textarea, select, summary, video, audio, [tabindex], [role]';

/** By what it can do: in a frame it's of another realm's classes. */
const isFocusable = (element: Element): element is HTMLElement =>
  'click' in element && 'focus' in element;

/** What people do to what they see, each on every element that there is at the time. */
const phases: readonly ((element: Element) => void)[] = [
  (element) =>
    pointer(
      element,
      'pointerover',
      'pointerenter',
      'mouseover',
      'mouseenter',
      'pointermove',
      'mousemove',
    ),
  (element) => {
    if (isFocusable(element) && element.matches(usable)) element.focus();
  },
  (element) => {
    if (element.matches(usable)) keys(element, 'Enter', ' ', 'ArrowDown', 'Escape');
  },
  (element) => pointer(element, 'pointerdown', 'mousedown', 'pointerup', 'mouseup'),
  (element) => {
    // A link's own `click` is watched: only the kit may call that.
    if (isFocusable(element) && element.matches(usable) && !element.matches('a, area'))
      element.click();
    else pointer(element, 'click');
  },
  (element) => pointer(element, 'dblclick', 'contextmenu', 'auxclick'),
  (element) => {
    if (element.matches('a, img, [draggable]'))
      element.dispatchEvent(
        new DragEvent('dragstart', {...through, dataTransfer: new DataTransfer()}),
      );
  },
  (element) => {
    if (element.scrollHeight > element.clientHeight) element.scrollTop = element.scrollHeight;
  },
  (element) => pointer(element, 'pointerout', 'pointerleave', 'mouseout', 'mouseleave'),
];

/** How many there are. */
export const phaseCount = phases.length;

export const perform = (stage: ParentNode, phase: number): void => {
  for (const element of [...elementsIn(stage)]) phases[phase]?.(element);
};

/** What a copy of everything in an element would put on the clipboard. */
export const copyAll = (scope: Element): DataTransfer => {
  const clipboardData = new DataTransfer();
  const range = document.createRange();
  range.selectNodeContents(scope);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  scope.dispatchEvent(new ClipboardEvent('copy', {...through, clipboardData}));
  return clipboardData;
};

/** What a page goes through while it's printed, resized and left. */
export const disturb = (stage: HTMLElement): void => {
  for (const width of ['320px', '']) {
    stage.style.setProperty('inline-size', width);
    window.dispatchEvent(new Event('resize'));
  }
  for (const type of ['beforeprint', 'afterprint', 'blur', 'focus', 'hashchange', 'online'])
    window.dispatchEvent(new Event(type));
};
