import {createHash} from 'node:crypto';

/**
 * A bundler's plugin for an entry and its chunks: what they have in common is the entry's, and is handed to them by a symbol instead
 * of an import. An entry that a page loads by another address, as with `?v=2`, would otherwise be loaded a second time by its
 * chunks; and its exports are those it is published with.
 *
 * @param published - The names that the entry exports.
 */
export const freeChunks = (published) => {
  let name;
  return {
    name: 'free-chunks',
    renderStart() {
      const hash = createHash('sha256');
      for (const id of [...this.getModuleIds()].sort())
        hash.update(this.getModuleInfo(id).code ?? '');
      name = `Symbol.for("deskside ${hash.digest('hex').slice(0, 8)}")`;
    },
    renderChunk(code, chunk, _options, {chunks}) {
      const {body} = this.parse(code);
      const entry = Object.keys(chunks).find((file) => chunks[file].isEntry);
      const taken = Object.values(chunks).flatMap((one) => one.importedBindings[entry] ?? []);
      const shared = {name, order: [...new Set(taken)].sort()};
      return chunk.isEntry ? handOver(code, body, published, shared) : takeOver(code, body, shared);
    },
  };
};

/**
 * The entry keeps the exports that are published, and hands over those that a chunk takes, as a list: some are both. Where it's loaded
 * twice on a page, the first one's elements are registered, and what they load is theirs.
 */
function handOver(code, body, published, {name, order}) {
  const edits = [];
  const locals = new Map();
  for (const node of body.filter(({type}) => type === 'ExportNamedDeclaration')) {
    for (const {local, exported} of node.specifiers) locals.set(exported.name, local.name);
    const own = node.specifiers.filter(({exported}) => published.has(exported.name));
    const kept = own.map(({local, exported}) => `${local.name} as ${exported.name}`);
    edits.push([node, `export {${kept.join(', ')}};`]);
  }
  if (order.length === 0) return null;
  const shared = order.map((each) => locals.get(each)).join(', ');
  return {code: `${edited(code, edits)}\nglobalThis[${name}] ??= [${shared}];\n`, map: null};
}

/** A chunk takes from there what it would import from the entry, or hand on of it. */
function takeOver(code, body, {name, order}) {
  const take = (names) =>
    names.length > 0 ? `const {${names.join(', ')}} = globalThis[${name}];` : '';
  const edits = body
    .filter(({source}) => source && isEntry(source.value))
    .map((node) => {
      const {type, specifiers} = node;
      if (type === 'ImportDeclaration')
        return [
          node,
          take(specifiers.map((one) => `${order.indexOf(one.imported.name)}: ${one.local.name}`)),
        ];
      const names = specifiers.map(({local}) => `${order.indexOf(local.name)}: _${local.name}`);
      const handed = specifiers.map(({local, exported}) => `_${local.name} as ${exported.name}`);
      return [node, `${take(names)} export {${handed.join(', ')}};`];
    });
  return edits.length > 0 ? {code: edited(code, edits), map: null} : null;
}

/** Chunks are in a folder below the entry. */
const isEntry = (specifier) => specifier.startsWith('../');

function edited(code, edits) {
  let result = code;
  for (const [{start, end}, text] of edits.toReversed())
    result = result.slice(0, start) + text + result.slice(end);
  return result;
}
