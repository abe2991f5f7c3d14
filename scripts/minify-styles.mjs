/** A sheet without its comments and what white space it doesn't need. */
export const minifySheet = (sheet) =>
  sheet
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/([,(]) | (?=\))/g, '$1')
    .replace(/ > /g, '>')
    .replace(/(?<=\d) \* /g, '*')
    .replace(/(?<![\w.])0(?=\.\d)/g, '')
    .replace(/;}/g, '}');

/**
 * A bundler's plugin that takes out of Lit's templates what a minifier of scripts can't: of sheets the white space and the private
 * properties (`--_name`) that nothing in the bundle reads, of markup the indentation.
 */
export const minifyStyles = () => {
  let read = new Set();
  return {
    name: 'minify-styles',
    transform: (code, id) => ({
      code: code
        .replace(sheets, (_, sheet) => `css\`${minifySheet(sheet)}\``)
        .replace(id.includes('/node_modules/') ? templates : /[^]+/, withoutIndentation),
      map: null,
    }),
    renderStart() {
      const code = [...this.getModuleIds()]
        .map((id) => this.getModuleInfo(id).code ?? '')
        .join('\n');
      read = propertiesRead(code);
    },
    renderChunk: (code) => ({
      code: code.replace(declarations, (whole, name) => (read.has(name) ? whole : '')),
      map: null,
    }),
  };
};

const withoutIndentation = (code) => code.replace(/\n\s+/g, '\n');

const sheets = /\bcss\s*`([^`]*)`/g;
/** Of others than the kit, whose templates hold markup alone: those without another inside. */
const templates = /\b(?:html|svg)\s*`[^`]*`/g;
const declarations = /(--_[\w-]+):([^;{}$]*)(?:;|(?=}))/g;

/** What is read where it counts, and what that is made of in turn. */
function propertiesRead(code) {
  const made = [];
  const rest = code.replace(sheets, (template) =>
    template.replace(declarations, (_, name, value) => {
      made.push({name, value});
      return '';
    }),
  );
  const read = new Set(rest.match(/--_[\w-]+/g));
  for (let size = -1; size !== read.size;) {
    size = read.size;
    for (const {name, value} of made)
      if (read.has(name)) for (const each of value.match(/--_[\w-]+/g) ?? []) read.add(each);
  }
  return read;
}
