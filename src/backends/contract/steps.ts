import type {BackendUnderTest} from './harness.js';
import type {ObservedDesk} from './observed-desk.js';

/** Complains unless it is so. */
export const check = (isSo: boolean, complaint: string): void => {
  if (!isSo) throw new Error(complaint);
};

/** Complains unless both are the same when written down. */
export const checkSame = (actual: unknown, expected: unknown, what: string): void => {
  const [is, shouldBe] = [JSON.stringify(actual), JSON.stringify(expected)];
  check(is === shouldBe, `${what}: ${is} instead of ${shouldBe}`);
};

/** Has a contact ask for a chat; resolves when the agent is offered it. */
export const offered = async (
  desk: ObservedDesk,
  test: BackendUnderTest,
  name: string,
): Promise<string> => {
  const id = await test.offerChat(name);
  await desk.until('an offer', () =>
    desk.about(id).some(({type}) => type === 'interaction-offered'),
  );
  return id;
};

/** The same, and the agent has accepted it. */
export const accepted = async (
  desk: ObservedDesk,
  test: BackendUnderTest,
  name: string,
): Promise<string> => {
  await desk.untilConnected();
  const id = await offered(desk, test, name);
  await desk.settle('accepted', test.backend.accept(id));
  await desk.until('the chat is active', () =>
    desk.about(id).some((fact) => fact.type === 'status-changed' && fact.status === 'active'),
  );
  return id;
};
