import {html, type TemplateResult} from 'lit';
import type {RichFact, RichFacts} from '../../../model/rich-content.js';
import type {RichScene} from '../scene.js';
import {heading} from './heading.js';
import {words} from './words.js';

/** Labels with their values. */
export const renderFacts = ({title, facts, format}: RichFacts, scene: RichScene): unknown =>
  html`<div class="stack">${heading(title, scene)} ${factList(facts, format, scene)}</div>`;

export const factList = (
  facts: readonly RichFact[],
  format: RichFacts['format'],
  scene: RichScene,
): TemplateResult =>
  html`<dl class="facts">
    ${facts.map(
      (fact) =>
        html`<div class="fact">
          <dt dir="auto">${fact.label}</dt>
          <dd>${words(fact.value, format, fact, scene)}</dd>
        </div>`,
    )}
  </dl>`;
