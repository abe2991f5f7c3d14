/** Trusted Types, where a page asks for them. */
interface PolicyFactory {
  createPolicy(
    name: string,
    rules: {createScriptURL(url: string): string},
  ): {createScriptURL(url: string): URL};
}

let trusted: URL | undefined;

/**
 * Starts the package's worker. A page that enforces Trusted Types names the policy `deskside-spelling` in its
 * `trusted-types`; what it makes is this one address.
 */
export const startWorker = (): Worker => new Worker((trusted ??= address()), {type: 'module'});

const address = (): URL => {
  const url = new URL('./worker.js', import.meta.url);
  const {trustedTypes} = globalThis as {trustedTypes?: PolicyFactory};
  if (!trustedTypes) return url;
  const policy = trustedTypes.createPolicy('deskside-spelling', {
    createScriptURL: (text) => {
      if (text !== url.href) throw new TypeError('Not the address of the worker.');
      return text;
    },
  });
  return policy.createScriptURL(url.href);
};
