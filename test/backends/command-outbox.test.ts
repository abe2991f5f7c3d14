import {expect} from '@open-wc/testing';
import {CommandOutbox} from '../../src/backends/link/command-outbox.js';
import {VirtualClock} from '../../src/testing.js';

const open = () => {
  const outbox = new CommandOutbox(new VirtualClock(), 'c', () => undefined);
  const controller = new AbortController();
  let listeners = 0;
  const {signal} = controller;
  const {addEventListener, removeEventListener} = signal;
  signal.addEventListener = (...parts: Parameters<typeof addEventListener>) => {
    listeners++;
    addEventListener.apply(signal, parts);
  };
  signal.removeEventListener = (...parts: Parameters<typeof removeEventListener>) => {
    listeners--;
    removeEventListener.apply(signal, parts);
  };
  const ask = () =>
    outbox.request({type: 'load-history', interactionId: 'chat', days: 1}, {signal});
  outbox.up();
  return {outbox, controller, ask, count: () => listeners};
};

describe('command outbox', () => {
  it('leaves nothing on a signal that outlives its requests', async () => {
    const {outbox, ask, count} = open();
    for (let time = 1; time <= 20; time++) {
      const asked = ask();
      expect(count()).to.equal(1);
      outbox.take({type: 'reply', id: `c-${time}`, ok: true, result: {}});
      await asked;
    }
    expect(count()).to.equal(0);
    const left = ask().catch((error: unknown) => error);
    outbox.close();
    await left;
    expect(count()).to.equal(0);
  });

  it('gives up when nobody waits any more, also from the start', async () => {
    const {controller, ask, count} = open();
    const asked = ask().catch((error: unknown) => error);
    controller.abort();
    expect(await asked).to.have.property('reason', 'timed-out');
    expect(await ask().catch((error: unknown) => error)).to.have.property('reason', 'timed-out');
    expect(count()).to.equal(0);
  });
});
