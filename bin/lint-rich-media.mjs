/** The command `deskside lint-rich-media`, apart from the process that it runs in. */

export const usage = `Usage: deskside lint-rich-media [--format <name>] [--json] <file> …

Says what in a bot's rich media is wrong, missing or over the vendor's limits.
A file named - is standard input.

  --format <name>  the vendor's format, where it isn't told by the content
  --json           one JSON object for each file
  --help           this text

Exit code: 0 without errors (there may be warnings), 1 with errors, 2 where it can't be run so.
`;

/**
 * @param {readonly string[]} words - After the command's name.
 * @param {object} world - lint (see rich-media-lint.ts), formats, read(file), write(text), complain(text).
 * @returns {Promise<number>} The exit code.
 */
export const lintCommand = async (words, world) => {
  const {files, format, json, help, problem} = readWords(words, world.formats);
  if (help) {
    world.write(usage);
    return 0;
  }
  if (problem) {
    world.complain(`${problem}\n\n${usage}`);
    return 2;
  }
  let code = 0;
  for (const file of files) code = Math.max(code, await lintFile(file, {format, json}, world));
  return code;
};

const readWords = (words, formats) => {
  const read = {files: [], format: undefined, json: false, help: false, problem: undefined};
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === '--json') read.json = true;
    else if (word === '--help' || word === '-h') read.help = true;
    else if (word === '--format') read.format = words[++index] ?? '';
    else if (word.startsWith('--format=')) read.format = word.slice('--format='.length);
    else if (word.startsWith('-') && word !== '-') read.problem = `There is no option ${word}.`;
    else read.files.push(word);
  }
  if (read.format !== undefined && !formats.includes(read.format))
    read.problem = `There is no format “${read.format}”: it is one of ${formats.join(', ')}.`;
  else if (read.files.length === 0) read.problem ??= 'No file is named.';
  return read;
};

const lintFile = async (file, {format, json}, {lint, read, write, complain}) => {
  let text;
  try {
    text = await read(file);
  } catch (error) {
    complain(`${file}: can't be read (${error.code ?? error.message}).\n`);
    return 2;
  }
  const result = lint(text, format);
  const name = file === '-' ? 'standard input' : file;
  write(json ? `${JSON.stringify({file: name, ...result})}\n` : describe(name, result));
  return result.findings.some(({severity}) => severity === 'error') ? 1 : 0;
};

const describe = (name, {format, source, findings}) => {
  const lines = findings.map(
    ({line, column, path, severity, message}) =>
      `${name}:${line}:${column}  ${severity}  ${path}  ${message}`,
  );
  const errors = findings.filter(({severity}) => severity === 'error').length;
  const warnings = findings.length - errors;
  const said =
    findings.length > 0 ? `${count(errors, 'error')}, ${count(warnings, 'warning')}` : 'fine';
  lines.push(`${name}  ${format ?? 'unknown format'}: ${said}`);
  if (findings.length > 0 && source) lines.push(`  see ${source}`);
  return `${lines.join('\n')}\n`;
};

const count = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`;
