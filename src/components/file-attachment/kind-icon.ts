import type {TemplateResult} from 'lit';
import type {FileKind} from '../../content/files/file-kind.js';
import {
  fileArchiveIcon,
  fileAudioIcon,
  fileCodeIcon,
  fileDocumentIcon,
  fileIcon,
  fileImageIcon,
  fileProgramIcon,
  fileVideoIcon,
} from '../../styles/icons.js';

const byKind: Readonly<Record<FileKind, () => TemplateResult>> = {
  image: fileImageIcon,
  video: fileVideoIcon,
  audio: fileAudioIcon,
  document: fileDocumentIcon,
  archive: fileArchiveIcon,
  code: fileCodeIcon,
  executable: fileProgramIcon,
  unknown: fileIcon,
};

/** The icon for a kind of file. */
export const kindIcon = (kind: FileKind): TemplateResult => byKind[kind]();
