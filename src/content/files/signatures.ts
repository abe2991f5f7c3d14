import type {FileKind} from './file-kind.js';

/** Bytes in hexadecimal, `..` for any. */
interface Signature {
  readonly pattern: string;
  readonly type: string;
  readonly kind: FileKind;
  readonly isWeak?: boolean;
}

const of = (kind: FileKind, type: string, ...patterns: readonly string[]): readonly Signature[] =>
  patterns.map((pattern) => ({pattern, type, kind}));

const weak = (kind: FileKind, type: string, pattern: string): Signature => ({
  pattern,
  type,
  kind,
  isWeak: true,
});

/** Raster formats that are decoded here, and every other format that is told by how it begins. */
export const signatures: readonly Signature[] = [
  ...of('image', 'image/png', '89504e470d0a1a0a'),
  ...of('image', 'image/jpeg', 'ffd8ff'),
  ...of('image', 'image/gif', '474946383761', '474946383961'),
  ...of('image', 'image/webp', '52494646........574542505650'),
  ...of('image', 'image/x-icon', '00000100', '00000200'),
  weak('image', 'image/bmp', '424d'),
  ...of('image', 'image/tiff', '49492a00', '4d4d002a'),
  ...of('image', 'image/vnd.adobe.photoshop', '38425053'),
  ...of('image', 'image/jxl', '0000000c4a584c200d0a870a', 'ff0a'),

  ...of('audio', 'audio/aiff', '464f524d........41494646'),
  ...of('audio', 'audio/wave', '52494646........57415645'),
  ...of('audio', 'audio/flac', '664c6143'),
  ...of('audio', 'audio/midi', '4d54686400000006'),
  ...of('audio', 'audio/amr', '2321414d52'),
  weak('audio', 'audio/mpeg', '494433'),
  ...of('video', 'video/avi', '52494646........41564920'),
  ...of('video', 'application/ogg', '4f67675300'),
  ...of('video', 'video/x-ms-asf', '3026b2758e66cf11a6d900aa0062ce6c'),

  ...of('document', 'application/pdf', '255044462d'),
  ...of('document', 'application/postscript', '252150532d41646f62652d'),
  ...of('document', 'application/rtf', '7b5c727466'),
  ...of('document', 'application/x-ole-storage', 'd0cf11e0a1b11ae1'),
  ...of('document', 'font/woff', '774f4646'),
  ...of('document', 'font/woff2', '774f4632'),
  ...of('document', 'font/otf', '4f54544f'),
  ...of('document', 'font/ttf', '00010000'),
  ...of('document', 'font/collection', '74746366'),

  ...of('archive', 'application/x-gzip', '1f8b08'),
  ...of('archive', 'application/zip', '504b0304', '504b0506'),
  ...of('archive', 'application/x-rar-compressed', '526172211a07'),
  ...of('archive', 'application/x-7z-compressed', '377abcaf271c'),
  ...of('archive', 'application/x-xz', 'fd377a585a00'),
  ...of('archive', 'application/zstd', '28b52ffd'),
  ...of('archive', 'application/vnd.ms-cab-compressed', '4d534346'),
  weak('archive', 'application/x-bzip2', '425a68'),

  weak('executable', 'application/vnd.microsoft.portable-executable', '4d5a'),
  ...of('executable', 'application/x-executable', '7f454c46'),
  ...of('executable', 'application/x-mach-binary', 'feedface', 'feedfacf', 'cefaedfe', 'cffaedfe'),
  ...of('executable', 'application/java-vm', 'cafebabe'),
  ...of('executable', 'application/x-ms-shortcut', '4c0000000114020000000000c000000000000046'),
  ...of('executable', 'application/x-chrome-extension', '43723234'),
  ...of('executable', 'application/x-dex', '6465780a'),
  ...of('executable', 'application/wasm', '0061736d'),
];

/** Whether the bytes begin as the pattern tells. */
export const matches = (bytes: Uint8Array, {pattern}: Signature): boolean => {
  if (bytes.length * 2 < pattern.length) return false;
  for (let at = 0; at < pattern.length; at += 2) {
    const byte = pattern.slice(at, at + 2);
    if (byte !== '..' && bytes[at / 2] !== parseInt(byte, 16)) return false;
  }
  return true;
};
