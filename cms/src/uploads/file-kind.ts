/** A kind of file that may be uploaded. */
export interface FileKind {
  mime: string;
  extensions: readonly string[];
  /** Whether the first bytes of a file are those of this kind. */
  startsLike(bytes: Buffer): boolean;
}

const zipSignature = 'PK\u0003\u0004';

/** Formats that browsers show without running anything in them: no SVG, no HTML. */
export const fileKinds: readonly FileKind[] = [
  kind('image/jpeg', ['jpg', 'jpeg'], at(0, '\u00ff\u00d8\u00ff')),
  kind('image/png', ['png'], at(0, '\u0089PNG\r\n\u001a\n')),
  kind('image/gif', ['gif'], at(0, 'GIF8')),
  kind('image/webp', ['webp'], at(0, 'RIFF'), at(8, 'WEBP')),
  kind('image/avif', ['avif'], at(4, 'ftypavi')),
  kind('application/pdf', ['pdf'], at(0, '%PDF-')),
  kind('application/zip', ['zip'], at(0, zipSignature)),
  kind(
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ['docx'],
    at(0, zipSignature),
  ),
  kind('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', ['xlsx'], at(0, zipSignature)),
];

/** Bytes of a file's beginning that tell its kind. */
export const signatureLength = 16;

/**
 * The kind of a file by its name, provided that its first bytes agree; undefined when they do not, or when
 * files of that name are not taken at all. What the browser declares is not looked at.
 */
export function fileKind(name: string, bytes: Buffer): FileKind | undefined {
  const extension = name.split('.').at(-1)?.toLowerCase() ?? '';
  return fileKinds.find((kind) => kind.extensions.includes(extension) && kind.startsLike(bytes));
}

type Signature = (bytes: Buffer) => boolean;

function kind(mime: string, extensions: readonly string[], ...signatures: readonly Signature[]): FileKind {
  return { mime, extensions, startsLike: (bytes) => signatures.every((matches) => matches(bytes)) };
}

function at(offset: number, signature: string): Signature {
  return (bytes) => bytes.toString('latin1', offset, offset + signature.length) === signature;
}
