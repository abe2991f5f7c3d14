import {html} from 'lit';
import type {RichGroup} from '../../../model/rich-content.js';
import {chevronBackIcon, chevronForwardIcon} from '../../../styles/icons.js';
import {handleScroll, page} from '../carousel-pages.js';
import type {RichScene} from '../scene.js';

/**
 * Cards in a row that is paged by buttons, keys and fingers, and by nothing else (R3).
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/carousel/
 */
export const renderCarousel = ({items, title}: RichGroup, scene: RichScene): unknown => {
  const {carousel, cards, slide, slideOf, previous, next} = scene.terms.rich;
  const count = items.length;
  return html`<div
    class="carousel"
    role="group"
    aria-roledescription=${carousel}
    aria-label=${title || cards(count)}
  >
    <div
      class="slides"
      tabindex="0"
      role="group"
      aria-label=${cards(count)}
      @scroll=${handleScroll}
    >
      ${items.map(
        (item, index) =>
          html`<div
            class="slide"
            role="group"
            aria-roledescription=${slide}
            aria-label=${slideOf(index + 1, count)}
          >
            ${scene.render([item])}
          </div>`,
      )}
    </div>
    <div class="pages">
      <button
        type="button"
        class="button icon small previous"
        aria-label=${previous}
        title=${previous}
        @click=${page(-1)}
      >
        ${chevronBackIcon()}
      </button>
      <span class="page"></span>
      <button
        type="button"
        class="button icon small next"
        aria-label=${next}
        title=${next}
        @click=${page(1)}
      >
        ${chevronForwardIcon()}
      </button>
    </div>
  </div>`;
};
