import {isDangerousExtension} from './dangerous-extensions.js';
import {isDecodable, isRasterType, readDimensions, type Dimensions} from './dimensions.js';
import {plainExtension, readFileName, type FileName} from './file-name.js';
import {isRasterExtension, kindOfExtension, kindOfType, type FileKind} from './file-kind.js';
import {looksLikeText, sniff, type SniffedType} from './sniff.js';

/** What is known of a file that someone else sent. */
export interface UninspectedFile {
  readonly name: string;
  /** Declared, and never trusted on its own. */
  readonly type?: string;
  /** Its beginning, once it's there: {@link headerLength} is enough. */
  readonly bytes?: Uint8Array;
}

/** Why saving a file is worth a question. */
export type FileDanger =
  /** It can run something when it's opened. */
  | 'program'
  /** So it can, and its name makes believe that it's something else. */
  | 'disguised'
  /** What is inside, or what it's declared to be, isn't what its name says. */
  | 'mismatch';

/** All that is decided about a file, at once: its icon, preview, name and what may be done with it. */
export interface InspectedFile {
  readonly kind: FileKind;
  /** Shown and saved alike. */
  readonly name: FileName;
  /** The whole of {@link name}. */
  readonly saveName: string;
  /** Whether it's worth loading for a preview: it's called a raster image. */
  readonly expectsPreview: boolean;
  /** Whether it's proven to be a raster image that can be decoded. */
  readonly mayPreview: boolean;
  readonly danger: FileDanger | undefined;
  /** Of a raster image. */
  readonly dimensions: Dimensions | undefined;
  /** The type that a blob of it may have. */
  readonly blobType: string;
}

/** So many bytes hold the header of nearly every picture: some cameras put a megabyte before it. */
export const headerLength = 2 ** 20;

/** The one type for what isn't shown here. */
export const opaqueType = 'application/octet-stream';

/** Decides about a file; never throws, whatever it's given. */
export const inspectFile = ({name, type, bytes}: UninspectedFile): InspectedFile => {
  const fileName = readFileName(name);
  const extension = plainExtension(fileName.extension);
  const named = kindOf(extension, type);
  const sniffed = bytes && reliable(sniff(bytes), bytes);
  const inside = sniffed?.kind ?? 'unknown';
  const danger = dangerOf(fileName, named, {declared: kindOfType(type), inside});
  const isRaster = isRasterExtension(extension) || (extension === '' && named === 'image');
  const dimensions = bytes && sniffed && readDimensions(sniffed.type, bytes);
  const mayPreview =
    !danger &&
    isRaster &&
    isRasterType(sniffed?.type) &&
    Boolean(dimensions && isDecodable(dimensions));
  return {
    kind: shownKind(named, inside, danger),
    name: fileName,
    saveName: fileName.base + fileName.extension,
    expectsPreview: !danger && isRaster,
    mayPreview,
    danger,
    dimensions,
    blobType: mayPreview && sniffed ? sniffed.type : opaqueType,
  };
};

/** The name says how a file is opened; its declared type only counts where the name says nothing. */
const kindOf = (extension: string, type: string | undefined): FileKind => {
  if (extension === '') return kindOfType(type);
  const kind = kindOfExtension(extension);
  return kind === 'unknown' && isDangerousExtension(extension) ? 'executable' : kind;
};

/** Two letters at the beginning of a text prove nothing. */
const reliable = (sniffed: SniffedType | undefined, bytes: Uint8Array): SniffedType | undefined =>
  sniffed?.isWeak && bytes.length > 16 && looksLikeText(bytes) ? undefined : sniffed;

/** For what is inside a file, the kinds that it may well be called. */
const usualNames: Readonly<Record<FileKind, readonly FileKind[]>> = {
  image: ['image'],
  video: ['video', 'audio'],
  audio: ['audio', 'video'],
  document: ['document', 'executable'],
  archive: ['archive', 'document', 'code', 'executable'],
  code: ['code', 'document'],
  executable: ['executable'],
  unknown: [],
};

/** Whether the name makes something else of what bytes or declaration tell. */
const contradicts = (named: FileKind, told: FileKind): boolean =>
  told !== 'unknown' && named !== 'unknown' && !usualNames[told].includes(named);

const innerExtension = /\.([\p{L}\p{N}]{1,5})[ _.-]*$/u;

/** `invoice.pdf.exe`: the part before the extension ends as another file would. */
const isDoubled = (base: string): boolean => {
  const inner = innerExtension.exec(base)?.[0].replace(/[ _.-]+$/, '');
  return inner !== undefined && kindOfExtension(plainExtension(inner)) !== 'unknown';
};

/** What a file tells of itself, beside its name. */
interface Evidence {
  readonly declared: FileKind;
  readonly inside: FileKind;
}

const dangerOf = (
  {base, extension}: FileName,
  named: FileKind,
  {declared, inside}: Evidence,
): FileDanger | undefined => {
  if (named === 'executable' || isDangerousExtension(plainExtension(extension)))
    return isDoubled(base) ? 'disguised' : 'program';
  if (inside === 'executable') return named === 'unknown' ? 'program' : 'disguised';
  const isMismatch = contradicts(named, inside) || contradicts(named, declared);
  return isMismatch ? 'mismatch' : undefined;
};

/** A file that lies about itself has no kind; a program is one, whatever it's called. */
const shownKind = (named: FileKind, inside: FileKind, danger: FileDanger | undefined): FileKind => {
  if (danger === 'mismatch') return 'unknown';
  return danger && inside === 'executable' ? inside : named;
};
