#!/usr/bin/env node
import {readFile} from 'node:fs/promises';
import {text} from 'node:stream/consumers';
import {lintRichMedia, richMediaFormats} from '../dist/rich-media-lint.js';
import {lintCommand, usage} from './lint-rich-media.mjs';

const [command, ...words] = process.argv.slice(2);

const world = {
  lint: lintRichMedia,
  formats: richMediaFormats,
  read: (file) => (file === '-' ? text(process.stdin) : readFile(file, 'utf8')),
  write: (words) => process.stdout.write(words),
  complain: (words) => process.stderr.write(words),
};

if (command === 'lint-rich-media') process.exitCode = await lintCommand(words, world);
else if (command === '--help' || command === '-h') process.stdout.write(usage);
else {
  process.stderr.write(command ? `There is no command ${command}.\n\n${usage}` : usage);
  process.exitCode = 2;
}
