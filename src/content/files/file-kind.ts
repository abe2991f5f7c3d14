/** What a file is to whoever looks at it: its icon and its word. */
export type FileKind =
  'image' | 'video' | 'audio' | 'document' | 'archive' | 'code' | 'executable' | 'unknown';

/** Raster formats that are decoded here, by extension. */
const raster = 'png apng jpg jpeg jpe jfif pjpeg pjp gif webp bmp dib avif ico';

const byKind: Readonly<Partial<Record<FileKind, string>>> = {
  image: `${raster} cur heic heif tif tiff xbm psd raw cr2 nef arw dng jxl jp2 icns tga`,
  video: 'mp4 m4v mov webm mkv avi wmv mpg mpeg ogv ogm 3gp 3g2 flv mts m2ts asx',
  audio: 'mp3 m4a aac wav wave ogg oga opus flac weba wma aif aiff amr mid midi caf mka',
  document:
    'pdf doc docx docm dot dotx dotm xls xlsx xlsm xlsb xlt xltx xltm ppt pptx pptm pps ppsx ppsm pot potx potm odt ' +
    'ods odp odg ott rtf txt text log md markdown csv tsv tex epub mobi pages numbers key ps eps ai indd xps oxps ' +
    'eml msg vcf ics pub vsd one srt vtt ttf otf woff woff2',
  archive:
    '7z arj bz bz2 bzip2 cab gz gzip iso img lha lzh lzma r00 r01 rar tar taz tbz tbz2 tgz tlz txz xar xz z zip zst ' +
    'dmg vhd vhdx vmdk wim udf cpio sit sitx ace alz egg',
  code:
    'html htm xhtml xht shtml shtm dhtml ehtml mht mhtml svg svgz xml xsl xslt xsd dtd rss atom wsdl vml htc css ' +
    'js mjs cjs jse jsx ts tsx json jsonl yaml yml toml ini php php3 php4 php5 php7 phtml phar asp aspx jsp cgi py ' +
    'pyc rb pl lua sh bash csh zsh ksh ps1 psm1 bat cmd vb vbs vbe sql java c h cpp hpp cs go rs swift kt r ipynb',
};

let kinds: ReadonlyMap<string, FileKind> | undefined;

/** The kind that an extension (plain, without its dot) tells of. */
export const kindOfExtension = (extension: string): FileKind => {
  kinds ??= new Map(
    Object.entries(byKind).flatMap(([kind, words]) =>
      words.split(' ').map((word): [string, FileKind] => [word, kind as FileKind]),
    ),
  );
  return kinds.get(extension) ?? 'unknown';
};

const rasterExtensions = new Set(raster.split(' '));

/** Whether a file of that extension is opened as a raster image by whatever opens it. */
export const isRasterExtension = (extension: string): boolean => rasterExtensions.has(extension);

const textDocuments = /^text\/(?:plain|csv|markdown|rtf|calendar|vcard)\b/;
const codes = /^(?:text\/|image\/svg|application\/(?:[\w.+-]*\+)?(?:xml|json|javascript|xhtml)\b)/;
const archives = /^application\/(?:zip|gzip|x-(?:zip|7z|rar|tar|gzip|bzip)[\w-]*|vnd\.rar)\b/;
const documents = /^application\/(?:pdf|rtf|msword|epub|vnd\.(?:ms-|openxmlformats|oasis)[\w.-]*)/;
const programs =
  /^application\/(?:x-ms(?:download|dos-program|i)|x-(?:dosexec|executable|sh|mach-binary|java-archive)|java-archive|hta|vnd\.(?:microsoft\.portable-executable|android\.package-archive))\b/;

/** The kind that a declared media type tells of; it's only a hint. */
export const kindOfType = (type: unknown): FileKind => {
  const plain = typeof type === 'string' ? type.trim().toLowerCase() : '';
  if (programs.test(plain)) return 'executable';
  if (textDocuments.test(plain) || documents.test(plain)) return 'document';
  if (codes.test(plain)) return 'code';
  if (archives.test(plain)) return 'archive';
  return (/^(?:image|video|audio)(?=\/)/.exec(plain)?.[0] ?? 'unknown') as FileKind;
};
