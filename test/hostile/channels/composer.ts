import {stand, type Channel} from './channel.js';

const through = {bubbles: true, composed: true, cancelable: true};

/** A draft, as it's kept from an earlier visit, and why nothing can be written. */
export const drafts: Channel = {
  name: 'drafts',
  show(stage, payloads) {
    for (const [index, value] of payloads.entries())
      stand(stage, 'chat-composer', {
        value,
        ...(index % 2 === 1 && {disabled: true, disabledReason: value}),
      });
  },
};

/** Names and types of what an agent attaches: the file may be a stranger's. */
export const attachedFiles: Channel = {
  name: 'files of a composer',
  asksOwnServer: true,
  batch: 24,
  async show(stage, payloads) {
    const composer = stand(stage, 'chat-composer', {fileTransfer: {maxCount: payloads.length}});
    await composer.updateComplete;
    composer.attach(
      payloads.map((name, index) => {
        // Every fifth is refused, which is said with its name.
        const bytes = index % 5 === 4 ? [] : [name];
        return new File(bytes, index % 2 === 0 ? name : `${name}.svg`, {type: name});
      }),
    );
    await composer.updateComplete;
  },
};

const transferOf = (payload: string): DataTransfer => {
  const transfer = new DataTransfer();
  transfer.setData('text/html', payload);
  transfer.setData('text/plain', payload);
  transfer.setData('text/uri-list', payload);
  return transfer;
};

/** What other programs put on the clipboard, and what is dropped: as HTML, text and address at once. */
const transferred = (name: string, event: (transfer: DataTransfer) => Event): Channel => ({
  name,
  isUnseen: true,
  async show(stage, payloads) {
    for (const payload of payloads) {
      const composer = stand(stage, 'chat-composer', {});
      await composer.updateComplete;
      composer.shadowRoot?.querySelector('textarea')?.dispatchEvent(event(transferOf(payload)));
    }
  },
});

export const pasted = transferred(
  'pasted',
  (clipboardData) => new ClipboardEvent('paste', {...through, clipboardData}),
);

export const dropped = transferred(
  'dropped',
  (dataTransfer) => new DragEvent('drop', {...through, dataTransfer}),
);
