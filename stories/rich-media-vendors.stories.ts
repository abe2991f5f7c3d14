import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/i18n/ar.js';
import '../src/i18n/de.js';

const payloads = import.meta.glob('../test/fixtures/rich/*/*.json', {
  eager: true,
  import: 'default',
});

const meta: Meta = {
  title: 'Elements/rich-media-renderer/Vendors',
  component: 'rich-media-renderer',
};
export default meta;

/** Every payload of a vendor as it comes over the wire. */
const vendor = (name: string): StoryObj => ({
  render: () =>
    html`<div class="file-list">
      ${Object.entries(payloads)
        .filter(([path]) => path.includes(`/${name}/`))
        .map(
          ([path, payload]) =>
            html`<rich-media-renderer
              data-fixture=${path}
              format=${name}
              .content=${payload}
            ></rich-media-renderer>`,
        )}
    </div>`,
});

export const AdaptiveCards = vendor('adaptive-cards');
export const AmazonConnect = vendor('amazon-connect');
export const BotFramework = vendor('bot-framework');
export const Botpress = vendor('botpress');
export const Chatwoot = vendor('chatwoot');
export const Dialogflow = vendor('dialogflow');
export const GenesysCloud = vendor('genesys-cloud');
export const GenesysWidgets = vendor('genesys-widgets');
export const LivePerson = vendor('liveperson');
export const Messenger = vendor('messenger');
export const Twilio = vendor('twilio');
