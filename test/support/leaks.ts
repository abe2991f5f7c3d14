const targets = [window, document];

/** Runs the work and returns the listeners that it left on the window and the document. */
export const listenersLeftBy = async (work: () => Promise<void>): Promise<readonly string[]> => {
  const open = new Set<string>();
  const ids = new WeakMap<object, number>();
  let last = 0;
  const idOf = (listener: object): number => {
    if (!ids.has(listener)) ids.set(listener, ++last);
    return ids.get(listener)!;
  };
  const restore = targets.map((target) => {
    const {addEventListener, removeEventListener} = target;
    const keyOf = (type: string, listener: object) =>
      `${target.constructor.name} ${type} ${idOf(listener)}`;
    target.addEventListener = (type: string, listener: EventListener, options?: object) => {
      open.add(keyOf(type, listener));
      addEventListener.call(target, type, listener, options);
    };
    target.removeEventListener = (type: string, listener: EventListener, options?: object) => {
      open.delete(keyOf(type, listener));
      removeEventListener.call(target, type, listener, options);
    };
    return () => Object.assign(target, {addEventListener, removeEventListener});
  });
  await work();
  for (const undo of restore) undo();
  return [...open];
};
