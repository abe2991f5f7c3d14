import {expect} from '@open-wc/testing';
import {CommandError} from '../../src/backends/chat-backend.js';
import {openChat} from '../support/desk.js';
import {settled} from '../support/fake-clock.js';

const ways = [
  ['call', 'startCall', '+4930901820'],
  ['email', 'startEmail', 'ada@example.com'],
] as const;

for (const [command, start, to] of ways) {
  describe(`a session’s ${start}`, () => {
    it('T13 runs until the backend has taken it, and once at a time', async () => {
      const fixture = await openChat();
      const session = fixture.session();
      const done = session[start](to);
      void session[start](to);
      expect(session.state.running).to.deep.equal([command]);
      expect(session.offers(command)).to.equal(true);
      const [asked, ...others] = fixture.backend.commands;
      expect(others).to.deep.equal([]);
      expect({verb: asked!.verb, id: asked!.interactionId, to: asked!.recipient}).to.deep.equal({
        verb: command,
        id: 'chat',
        to,
      });
      asked!.take();
      await done;
      expect(session.state.running).to.deep.equal([]);
      expect(session.state.notice).to.equal(null);
    });

    it('T13 says that it couldn’t', async () => {
      const fixture = await openChat();
      const session = fixture.session();
      void session[start](to);
      fixture.backend.commands[0]!.refuse(new CommandError('refused'));
      await settled();
      expect(session.state.running).to.deep.equal([]);
      expect(session.state.notice).to.deep.equal({
        kind: 'command-failed',
        command,
        reason: 'refused',
      });
    });

    it('T13 isn’t offered by a backend without it', async () => {
      const fixture = await openChat();
      fixture.backend.capabilities.delete(command);
      expect(fixture.session().offers(command)).to.equal(false);
      await fixture.session()[start](to);
      expect(fixture.backend.commands).to.deep.equal([]);
    });
  });
}
