import {css} from 'lit';
import {printApart} from '../../../internal/print-apart.js';
import type {TranscriptRows} from '../transcript-rows.js';
import {entryNode, textElement} from './entry-nodes.js';
import {exportedOf, type Exported} from './exported-entries.js';
import {headingOf} from './heading.js';
import {writeDown, type WriteDownOptions} from './write-down.js';

const sheet = css`
  .page {
    color: black;
    background: white;
    font:
      11pt/1.4 system-ui,
      sans-serif;
  }

  h1 {
    margin: 0;
    font-size: 15pt;
  }

  header {
    margin-block-end: 12pt;
    padding-block-end: 8pt;
    border-block-end: 0.5pt solid gray;
  }

  header p,
  .head {
    margin: 2pt 0 0;
    color: dimgray;
    font-size: 9pt;
  }

  article {
    margin: 0 0 8pt;
    break-inside: avoid;
  }

  bdi {
    color: black;
    font-weight: 600;
  }

  .text {
    margin: 1pt 0 0;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  .internal {
    padding-inline-start: 8pt;
    border-inline-start: 2pt solid black;
  }
`;

/** Prints the whole conversation, not only what is in the document, from a view of its own. */
export const printTranscript = async (
  rows: TranscriptRows,
  options: WriteDownOptions,
): Promise<void> => {
  const exported = exportedOf(rows);
  const page = document.createElement('main');
  page.className = 'page';
  page.dir = exported.dir;
  page.lang = exported.wording.format.locale;
  page.append(header(exported, options.internalNotes ?? false));
  const add = (entries: Parameters<Parameters<typeof writeDown>[1]>[0]): void =>
    page.append(...entries.map((entry) => entryNode(entry, document, exported.wording)));
  await writeDown(exported, add, options);
  printApart(page, sheet);
};

const header = (exported: Exported, withNotes: boolean): HTMLElement => {
  const {title, facts, notes} = headingOf(exported, withNotes, Date.now());
  const element = document.createElement('header');
  element.append(
    textElement('h1', title, document),
    textElement('p', facts, document),
    textElement('p', notes, document),
  );
  return element;
};
