import {mergeConfig} from 'vite';
import type {StorybookConfig} from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  features: {sidebarOnboardingChecklist: false},
  viteFinal(vite) {
    // The package's `sideEffects` speaks of dist/: by its word a bundler would drop src/define.ts.
    return mergeConfig(vite, {
      build: {chunkSizeWarningLimit: 5000, rolldownOptions: {treeshake: false}},
    });
  },
};

export default config;
