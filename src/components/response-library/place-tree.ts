import {html, nothing, type ReactiveController, type ReactiveControllerHost} from 'lit';
import {classMap} from 'lit/directives/class-map.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import {plainName} from '../../content/plain-text.js';
import type {Terms} from '../../i18n/terms.js';
import type {ResponseCategory} from '../../model/standard-response.js';
import {chevronForwardIcon, favouriteIcon, historyIcon, responseIcon} from '../../styles/icons.js';
import {keyOf, placesOf, visiblePlaces, type Place, type PlaceNode} from './places.js';

export interface PlaceTreeOptions {
  chosen(): Place;
  categories(): readonly ResponseCategory[];
  /** The agent moved to a place. */
  choose(place: Place): void;
  /** The agent wants what is there. */
  enter(): void;
}

/** Milliseconds within which letters belong to one word. */
const typing = 700;

/** The places of a library, after the ARIA tree: what has the focus is chosen. */
export class PlaceTree implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: PlaceTreeOptions;
  readonly #open = new Set<string>();
  #categories: readonly ResponseCategory[] = [];
  #nodes: readonly PlaceNode[] = placesOf([]);
  #shouldFocus = false;
  #typed = '';
  #typedAt = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, options: PlaceTreeOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#shouldFocus) return;
    this.#shouldFocus = false;
    this.focus();
  }

  focus(): void {
    this.#host.shadowRoot?.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]')?.focus();
  }

  /** The name of a place. */
  name(place: Place, terms: Terms): string {
    const node = this.#nodes.find(({key}) => key === keyOf(place));
    return node ? nameOf(node, terms) : '';
  }

  render(terms: Terms) {
    const categories = this.#options.categories();
    if (categories !== this.#categories) {
      this.#categories = categories;
      this.#nodes = placesOf(categories);
    }
    const chosen = keyOf(this.#options.chosen());
    return html`<div
      class="tree"
      part="categories"
      role="tree"
      aria-label=${terms.responses.categories}
      @keydown=${(event: KeyboardEvent) => this.#handleKeydown(event, terms)}
    >
      ${visiblePlaces(this.#nodes, this.#open).map((node) => this.#renderNode(node, chosen, terms))}
    </div>`;
  }

  #renderNode(node: PlaceNode, chosen: string, terms: Terms) {
    const {key, level, position, siblings, hasChildren} = node;
    const isChosen = key === chosen;
    const isOpen = this.#open.has(key);
    // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the keys are those of the tree
    return html`<div
      class=${classMap({place: true, [`level-${Math.min(level, 6)}`]: true})}
      role="treeitem"
      aria-label=${nameOf(node, terms)}
      aria-level=${level}
      aria-posinset=${position}
      aria-setsize=${siblings}
      aria-selected=${isChosen ? 'true' : 'false'}
      aria-expanded=${ifDefined(hasChildren ? (String(isOpen) as 'true' | 'false') : undefined)}
      tabindex=${isChosen ? 0 : -1}
      @click=${(event: MouseEvent) => this.#handleClick(event, node)}
    >
      ${
        hasChildren
          ? html`<span class=${classMap({twist: true, open: isOpen})}
              >${chevronForwardIcon()}</span
            >`
          : html`<span class="twist">${iconOf(node)}</span>`
      }
      <span class="place-name" dir="auto">${nameOf(node, terms)}</span>
    </div>`;
  }

  #handleClick(event: MouseEvent, node: PlaceNode): void {
    const [target] = event.composedPath();
    const isTwist = target instanceof Element && target.closest('.twist') !== null;
    if (node.hasChildren && (isTwist || keyOf(this.#options.chosen()) === node.key))
      this.#toggle(node, !this.#open.has(node.key));
    if (isTwist && node.hasChildren) return;
    this.#options.choose(node.place);
    this.#host.requestUpdate();
  }

  #handleKeydown(event: KeyboardEvent, terms: Terms): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const nodes = visiblePlaces(this.#nodes, this.#open);
    const at = nodes.findIndex(({key}) => key === keyOf(this.#options.chosen()));
    const node = nodes[at];
    if (!node || !this.#handles(event, node, nodes, at, terms)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  #handles(
    event: KeyboardEvent,
    node: PlaceNode,
    nodes: readonly PlaceNode[],
    at: number,
    terms: Terms,
  ): boolean {
    const isMirrored = this.#host.matches(':dir(rtl)');
    switch (event.key) {
      case 'ArrowDown':
        return this.#go(nodes[at + 1]);
      case 'ArrowUp':
        return this.#go(nodes[at - 1]);
      case 'Home':
        return this.#go(nodes[0]);
      case 'End':
        return this.#go(nodes.at(-1));
      case 'ArrowRight':
        return isMirrored ? this.#out(node) : this.#in(node, nodes[at + 1]);
      case 'ArrowLeft':
        return isMirrored ? this.#in(node, nodes[at + 1]) : this.#out(node);
      case '*':
        return this.#openSiblings(node);
      case 'Enter':
      case ' ':
        this.#options.enter();
        return true;
      default:
        return this.#find(event.key, nodes, at, terms);
    }
  }

  #go(node: PlaceNode | undefined): boolean {
    if (!node) return true;
    this.#options.choose(node.place);
    this.#shouldFocus = true;
    this.#host.requestUpdate();
    return true;
  }

  #in(node: PlaceNode, next: PlaceNode | undefined): boolean {
    if (!node.hasChildren) return true;
    if (this.#open.has(node.key)) return this.#go(next);
    return this.#toggle(node, true);
  }

  #out(node: PlaceNode): boolean {
    if (node.hasChildren && this.#open.has(node.key)) return this.#toggle(node, false);
    return this.#go(this.#nodes.find(({key}) => key === node.parent));
  }

  /** What was chosen below goes to the one that closes. */
  #toggle(node: PlaceNode, isOpen: boolean): boolean {
    if (isOpen) this.#open.add(node.key);
    else this.#open.delete(node.key);
    const chosen = keyOf(this.#options.chosen());
    if (!visiblePlaces(this.#nodes, this.#open).some(({key}) => key === chosen))
      this.#options.choose(node.place);
    this.#host.requestUpdate();
    return true;
  }

  #openSiblings({parent}: PlaceNode): boolean {
    for (const one of this.#nodes)
      if (one.parent === parent && one.hasChildren) this.#open.add(one.key);
    this.#host.requestUpdate();
    return true;
  }

  /** The next one whose name begins with what is typed. */
  #find(letter: string, nodes: readonly PlaceNode[], at: number, terms: Terms): boolean {
    if (!/^\S$/u.test(letter)) return false;
    const now = performance.now();
    const isMore = now - this.#typedAt < typing;
    this.#typed = (isMore ? this.#typed : '') + letter.toLowerCase();
    this.#typedAt = now;
    const from = this.#typed.length > 1 ? at : at + 1;
    const inOrder = [...nodes.slice(from), ...nodes.slice(0, from)];
    return this.#go(
      inOrder.find((node) => nameOf(node, terms).toLowerCase().startsWith(this.#typed)),
    );
  }
}

const nameOf = ({place, name}: PlaceNode, {responses}: Terms): string =>
  place.kind === 'category' ? plainName(name) : responses[place.kind];

const iconOf = ({place}: PlaceNode) => {
  if (place.kind === 'favourites') return favouriteIcon();
  if (place.kind === 'recents') return historyIcon();
  return place.kind === 'all' ? responseIcon() : nothing;
};
