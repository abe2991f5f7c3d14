/** A sheet without its comments and what white space it doesn't need. */
export const minifySheet = (sheet) =>
  sheet
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/, /g, ',')
    .replace(/;}/g, '}');

/** A bundler's plugin that takes the white space out of Lit's `css` templates, where a minifier of scripts can't. */
export const minifyStyles = () => ({
  name: 'minify-styles',
  transform: (code) => ({
    code: code.replace(/\bcss\s*`([^`]*)`/g, (_, sheet) => `css\`${minifySheet(sheet)}\``),
    map: null,
  }),
});
