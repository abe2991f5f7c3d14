import {stand, type Channel} from './channel.js';

/** A received file by itself: its name, type, address and sender. */
export const attachments: Channel = {
  name: 'attachments',
  isViewOnly: true,
  asksOwnServer: true,
  batch: 24,
  show(stage, payloads) {
    for (const [index, text] of payloads.entries())
      stand(stage, 'file-attachment', {
        file: {
          name: index % 2 === 0 ? text : `${text}.png`,
          size: 9,
          type: index % 3 === 0 ? text : 'image/png',
          url: index % 4 === 0 ? text : `data:text/html,${text}`,
        },
        sender: text,
      });
  },
};
