import {html, nothing, type TemplateResult} from 'lit';
import {linkTemplate, linkTo} from '../../../content/linked/index.js';
import type {RichScene} from '../scene.js';

/** Where something led the contact, as an address (T12): for the agent to look at, not as the contact's click. */
export const addressLink = (
  url: string | undefined,
  {links}: RichScene,
): TemplateResult | typeof nothing => {
  if (!url) return nothing;
  const link = linkTo(url, links.links, links.refresh);
  return html`<span class="address">${link ? linkTemplate(link, links) : nothing}</span>`;
};
