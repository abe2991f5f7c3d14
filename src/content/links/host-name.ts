import {imitatesAscii} from './imitation.js';
import {labelFault, type LabelFault} from './label-fault.js';
import {decodePunycode} from './punycode.js';
import {parseUrl} from './safe-url.js';

/** A host name as it may be shown, and what kept labels of it in ASCII. */
export interface HostName {
  /** As the network has it. */
  readonly ascii: string;
  /** In Unicode as far as it is what it seems. */
  readonly display: string;
  /** In Unicode wherever it can be decoded, to compare, never to show. */
  readonly unicode: string;
  readonly faults: readonly LabelFault[];
  /** Whether a label that is shown in Unicode could pass for another one in ASCII. */
  readonly isImitation: boolean;
}

/** DNS takes no longer ones, and decoding them isn't linear. */
const longestLabel = 63;

/** Reads a host name in its ASCII form. */
export function readHostName(ascii: string): HostName {
  if (!ascii.includes('xn--'))
    return {ascii, display: ascii, unicode: ascii, faults: [], isImitation: false};
  const labels = ascii.split('.');
  const decoded = labels.map(decodeLabel);
  const topLevel = decoded.findLast((label) => label !== '') ?? '';
  const faults: LabelFault[] = [];
  const display = decoded.map((label, index) => {
    const fault = faultOf(labels[index]!, label, topLevel);
    if (fault) faults.push(fault);
    return fault ? labels[index]! : label!;
  });
  const unicode = decoded.map((label, index) => label ?? labels[index]!).join('.');
  const isImitation = display.slice(0, -1).some((label) => imitatesAscii(label, topLevel));
  return {ascii, display: display.join('.'), unicode, faults: [...new Set(faults)], isImitation};
}

function faultOf(
  ascii: string,
  label: string | undefined,
  topLevel: string,
): LabelFault | undefined {
  if (label === undefined) return 'punycode';
  return label === ascii ? undefined : labelFault(label, topLevel);
}

/** A label in Unicode, or undefined if its punycode isn't what a parser would make of that. */
function decodeLabel(ascii: string): string | undefined {
  if (!ascii.startsWith('xn--')) return ascii;
  if (ascii.length > longestLabel) return undefined;
  const label = decodePunycode(ascii.slice(4));
  return label && parseUrl(`http://${label}`)?.hostname === ascii ? label : undefined;
}
