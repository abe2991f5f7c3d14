import {expect} from '@open-wc/testing';
import {initialState, type ChatState} from '../../src/model/chat-state.js';
import {defaultOptions} from '../../src/model/options.js';
import {reduce} from '../../src/model/reduce.js';

const active = (typingPreview: boolean): ChatState => ({
  ...initialState('chat'),
  status: 'active',
  options: {...defaultOptions, typingPreview},
});

const type = (state: ChatState): ChatState =>
  reduce(state, {
    type: 'typing-started',
    interactionId: 'chat',
    partyId: 'mark',
    preview: 'I lost my',
  });

describe('typing', () => {
  it('T6 keeps what the contact types where the desk shows it', () => {
    expect(type(active(true)).typing).to.deep.equal([{partyId: 'mark', preview: 'I lost my'}]);
  });

  it('T6 keeps nothing of what the contact types where the desk does not show it', () => {
    expect(JSON.stringify(type(active(false)))).not.to.contain('I lost my');
    expect(type(active(false)).typing).to.have.length(1);
  });
});
