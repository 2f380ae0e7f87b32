import { errors } from '@strapi/utils';
import { open } from 'node:fs/promises';
import { fileKind, fileKinds, signatureLength } from './file-kind';

/** A file on its way in, as Strapi's upload service gets it. */
export interface IncomingFile {
  filepath: string;
  originalFilename?: string | null;
  mimetype?: string | null;
  /** What Strapi stores as the file's type when it is there. */
  detectedMimeType?: string;
}

/** Refuses a file that is not what its name says, and stores the others under their true type. */
export async function checkUpload(file: IncomingFile): Promise<void> {
  const name = file.originalFilename ?? '';
  const kind = fileKind(name, await firstBytes(file.filepath));
  if (!kind) throw new errors.ApplicationError(refusal(name));
  file.mimetype = kind.mime;
  file.detectedMimeType = kind.mime;
}

function refusal(name: string): string {
  const taken = fileKinds.map(({ extensions }) => extensions[0]?.toUpperCase()).join(', ');
  return `Файл «${name}» не загружен: его содержимое не такое, как обещает имя, или файлы такого вида здесь не принимаются. Можно: ${taken}.`;
}

async function firstBytes(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(signatureLength), 0, signatureLength, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
