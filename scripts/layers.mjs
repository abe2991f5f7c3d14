/**
 * The layers of src/, and what each may import beside itself. Lint and a test over the import graph
 * (test/package/layers.test.mjs) both read this table.
 *
 * `backend-contract` is the one file backends/chat-backend.ts.
 */
export const layers = {
  model: [],
  internal: [],
  styles: ['internal'],
  i18n: ['internal'],
  content: ['model', 'internal', 'styles', 'i18n'],
  'backend-contract': ['model'],
  backends: ['model', 'internal', 'backend-contract'],
  spelling: ['model', 'internal'],
  session: ['model', 'internal', 'content', 'backend-contract'],
  controllers: ['model', 'session', 'internal', 'content', 'styles', 'i18n', 'backend-contract'],
  components: [
    'model',
    'session',
    'controllers',
    'internal',
    'content',
    'styles',
    'i18n',
    'backend-contract',
  ],
};

/** The layer of a path below src/, or undefined for an entry such as index.ts. */
export function layerOf(path) {
  if (/^backends\/chat-backend\.[jt]s$/.test(path)) return 'backend-contract';
  const folder = path.includes('/') ? path.slice(0, path.indexOf('/')) : undefined;
  return folder;
}

/** Whether a file of one layer may import a file of another. */
export function mayImport(from, to) {
  return from === to || Boolean(layers[from]?.includes(to));
}
