import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import '../src/i18n/ar.js';
import '../src/i18n/de.js';

interface Args {
  /** Seconds that the contact has waited; null when nobody waits. */
  waited: number | null;
  stages?: readonly number[];
  size?: 'normal' | 'compact';
  accessibilityProfile?: boolean;
}

const sinceOf = (waited: number | null): number | null =>
  waited === null ? null : Date.now() - waited * 1000;

const meta: Meta<Args> = {
  title: 'Elements/pending-indicator',
  component: 'pending-indicator',
  args: {waited: 12},
  render: ({waited, stages, size, accessibilityProfile}) =>
    html`<pending-indicator
      size=${ifDefined(size)}
      ?accessibility-profile=${accessibilityProfile}
      .stages=${stages}
      .since=${sinceOf(waited)}
    ></pending-indicator>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Calm: Story = {};

export const Late: Story = {args: {waited: 38}};

export const Overdue: Story = {args: {waited: 190}};

export const ForHours: Story = {args: {waited: 3 * 3600 + 725}};

export const Idle: Story = {args: {waited: null}};

export const Compact: Story = {args: {waited: 41, size: 'compact'}};

export const AccessibilityProfile: Story = {
  args: {waited: 41, size: 'compact', accessibilityProfile: true},
};

export const ManyStages: Story = {args: {waited: 95, stages: [30, 60, 90, 120]}};

/** Short stages: it turns yellow after four seconds, red after eight. */
export const Live: Story = {args: {waited: 0, stages: [4, 8]}};

/** Every state beside the others. */
export const All: Story = {
  render: () =>
    html`${[null, 4, 24, 31, 46, 190, 8_000].map(
      (waited) =>
        html`<p>
          <pending-indicator .since=${sinceOf(waited)}></pending-indicator>
          ${
            waited === null
              ? nothing
              : html`<pending-indicator
                  size="compact"
                  .since=${sinceOf(waited)}
                ></pending-indicator>`
          }
        </p>`,
    )}`,
};
