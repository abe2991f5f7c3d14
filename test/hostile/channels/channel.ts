/** A way by which someone else's text reaches the agent. */
export interface Channel {
  readonly name: string;
  /** How many payloads are shown at once; 60 unless set. */
  readonly batch?: number;
  /** Set where what is shown can only be looked at: no use of it may act on the conversation. */
  readonly isViewOnly?: boolean;
  /** Set where the kit doesn't show the text as it is: a setting, a frame of the wire. */
  readonly isUnseen?: boolean;
  /** Set where a press may do what the run forbids: it's only looked at. */
  readonly isUntouched?: boolean;
  /** Set where a file's address on the page's own server may be asked for. */
  readonly asksOwnServer?: boolean;
  /** Set where a press may print. */
  readonly mayPrint?: boolean;
  /** Puts the payloads before the agent; a promise where that takes time. */
  show(stage: HTMLElement, payloads: readonly string[]): unknown;
  /** Shows what is there for a while only, one after the other: each is looked at. */
  looks?(stage: HTMLElement): AsyncIterable<unknown>;
  /** HTML that the kit makes of it for elsewhere: it's opened in a page without any policy. */
  markup?(stage: HTMLElement): Promise<readonly string[]>;
}

/** An element on the stage with its properties set. */
export const stand = <Tag extends keyof HTMLElementTagNameMap>(
  stage: HTMLElement,
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
): HTMLElementTagNameMap[Tag] => {
  const element = Object.assign(document.createElement(tag), properties);
  stage.append(element);
  return element;
};

/** As tall as a transcript draws rows at once; further up it's scrolled to. */
export const tall = (element: HTMLElement): void => {
  element.style.setProperty('block-size', '4000px');
};
