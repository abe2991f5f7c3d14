import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with {type: 'json'};
import '../src/define.js';
import './preview.css';
import {withStage} from './stage.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [withStage],
  parameters: {
    layout: 'fullscreen',
    backgrounds: {disable: true},
    viewport: {disable: true},
    controls: {expanded: true, sort: 'requiredFirst'},
    options: {storySort: {order: ['Scenarios', '*']}},
    a11y: {
      test: 'error',
      options: {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      },
      config: {
        // A story is a fragment of a page: landmarks and headings are the page's.
        rules: ['region', 'landmark-one-main', 'page-has-heading-one', 'bypass'].map((id) => ({
          id,
          enabled: false,
        })),
      },
    },
  },
  initialGlobals: {theme: 'light', direction: 'auto', locale: 'en', zoom: '100', width: 'full'},
  globalTypes: {
    theme: toolbar('Theme', 'contrast', {light: 'Light', dark: 'Dark'}),
    direction: toolbar('Direction', 'transfer', {
      auto: 'As the language',
      ltr: 'Left to right',
      rtl: 'Right to left',
    }),
    locale: toolbar('Language', 'globe', {en: 'English', de: 'Deutsch', ar: 'العربية'}),
    zoom: toolbar('Zoom', 'zoom', {
      75: '75 %',
      100: '100 %',
      125: '125 %',
      150: '150 %',
      200: '200 %',
    }),
    width: toolbar('Width', 'grow', {
      full: 'Full',
      320: '320 px',
      400: '400 px',
      560: '560 px',
      960: '960 px',
    }),
  },
};

export default preview;

function toolbar(title: string, icon: string, items: Record<string, string>) {
  return {
    name: title,
    description: title,
    toolbar: {
      title,
      icon: icon as 'globe',
      dynamicTitle: true,
      items: Object.entries(items).map(([value, label]) => ({value, title: label})),
    },
  };
}
