import type {BarEntry} from './bar-entry.js';

/** What a keeper needs of its bar. */
export interface FocusSite {
  root(): ShadowRoot | null;
  /** Takes the focus in between: a key does nothing there. */
  rest(): HTMLElement | null;
  /** Who has the focus then: of that interaction, else the one in front. */
  heir(id: string): (HTMLElement & {readonly updateComplete: Promise<boolean>}) | null | undefined;
}

/** Whether what shows the entry stays the element that it is: an offer becomes another when it's accepted. */
const stays = (entry: BarEntry | undefined, element: Element): boolean =>
  entry !== undefined &&
  (entry.status === 'offered') === (element.localName === 'interaction-offer');

/** Keeps the focus in a bar when the item or offer that has it goes away: it moves first, and never to another offer. */
export class FocusKeeper {
  readonly #site: FocusSite;
  #lost: string | undefined;

  constructor(site: FocusSite) {
    this.#site = site;
  }

  /** Before the bar shows these entries. */
  save(entries: readonly BarEntry[]): void {
    const focused = this.#site.root()?.querySelector<HTMLElement>('[data-id]:focus-within');
    const id = focused?.dataset.id;
    if (!focused || id === undefined) return;
    const entry = entries.find((one) => one.id === id);
    if (stays(entry, focused)) return;
    this.#lost = id;
    this.#site.rest()?.focus({preventScroll: true});
  }

  /** Once it shows them. */
  async restore(): Promise<void> {
    const id = this.#lost;
    if (id === undefined) return;
    this.#lost = undefined;
    const heir = this.#site.heir(id);
    await heir?.updateComplete;
    if (this.#site.root()?.activeElement === this.#site.rest()) heir?.focus();
  }
}
