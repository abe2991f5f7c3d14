// Checks what a bot is to send. `npx deskside lint-rich-media` is its command line.
export {
  lintRichMedia,
  richMediaFormats,
  type Finding,
  type LintResult,
} from './content/rich/lint/lint-rich-media.js';
