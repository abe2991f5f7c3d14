import {LitElement, html} from 'lit';
import {controls} from '../../src/styles/controls.js';
import {hostStyles} from '../../src/styles/host.js';
import {partyClasses} from '../../src/styles/party.js';

/** An element with the kit's sheets and nothing of its own. */
export class StyleProbe extends LitElement {
  static override styles = [hostStyles, controls, partyClasses];

  override render() {
    return html`
      <div class="inside">
        <button class="button primary">
          <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"></svg>
        </button>
        <button class="button icon small"></button>
        <span class="visually-hidden"></span>
        <span class="tokens"><b></b></span>
        <i class="color"></i>
      </div>
    `;
  }

  find(selector: string): HTMLElement {
    return this.renderRoot.querySelector(selector)!;
  }

  /** The colour that a token comes to where it's used; `party-1 --_party-surface` where a class says what it is. */
  color(token: string): string {
    const probe = this.find('.color');
    const [name = '', className] = token.split(' ').reverse();
    probe.className = className ? `color ${className}` : 'color';
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  }
}
customElements.define('style-probe', StyleProbe);

const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true})!;

const linear = (channel: number): number => {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};

const luminance = (color: string): number => {
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
};

/** The contrast of two opaque colours as WCAG 2 counts it, from 1 to 21. */
export const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};
