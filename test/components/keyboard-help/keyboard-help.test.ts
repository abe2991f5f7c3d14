import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/components/keyboard-help/define.js';
import type {KeyboardHelp} from '../../../src/components/keyboard-help/keyboard-help.js';
import type {KeyboardChanges} from '../../../src/model/keyboard-map.js';
import {inLittleRoom, outside} from '../../support/little-room.js';

const opened = async (keys: KeyboardChanges): Promise<HTMLDialogElement> => {
  const element = await fixture<KeyboardHelp>(
    html`<keyboard-help lang="en" .keys=${keys}></keyboard-help>`,
  );
  element.show();
  await inLittleRoom(element);
  return element.shadowRoot!.querySelector('dialog')!;
};

const keysOf = (dialog: Element, command: string): string | undefined => {
  const rows = [...dialog.querySelectorAll('.row')];
  const row = rows.find((each) => each.querySelector('dt')!.textContent.trim() === command);
  const pieces = [...(row?.querySelectorAll('kbd, .or, .none') ?? [])];
  return pieces.map(({textContent}) => textContent.trim()).join(' ');
};

describe('keyboard-help', () => {
  it('A7 tells keys that do the same from keys that are pressed together', async () => {
    const dialog = await opened({nextChat: ['F7', 'Shift+F8'], endChat: []});
    expect(keysOf(dialog, 'Next chat')).to.equal('F7 or Shift F8');
    expect(keysOf(dialog, 'End chat')).to.equal('No key');
    await expect(dialog).to.be.accessible();
  });

  it('A2 keeps all keys in sight at 200 % in 320 pixels', async () => {
    const dialog = await opened({nextChat: ['F7', 'Mod+Shift+PageDown']});
    expect(outside(dialog, dialog.querySelectorAll('*'))).to.deep.equal([]);
  });
});
