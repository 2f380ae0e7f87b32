import type { Core } from '@strapi/strapi';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { libraryFiles, type LibraryFile } from '../library';

/** The media library's number of a file, by the file's name. */
export type Library = (name: string) => number;

/** Few enough to leave the others a processor, enough to draw one picture while another is stored. */
const hands = 3;

/** Draws and stores every file that is not in the media library yet. */
export async function fillLibrary(strapi: Core.Strapi): Promise<Library> {
  const stored = await storedFiles(strapi);
  const wanted = libraryFiles.filter(({ name }) => !stored.has(name));
  const queue = wanted.values();
  const workshop = await mkdtemp(path.join(tmpdir(), 'gazeta-seed-'));
  const work = async () => {
    for (const file of queue) stored.set(file.name, await store(strapi, file, workshop));
  };
  try {
    await Promise.all(Array.from({ length: hands }, work));
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
  return (name) => {
    const id = stored.get(name);
    if (id === undefined) throw new Error(`The seed shows ${name}, which it does not draw.`);
    return id;
  };
}

async function storedFiles(strapi: Core.Strapi): Promise<Map<string, number>> {
  const rows: { id: number; name: string }[] = await strapi.db
    .query('plugin::upload.file')
    .findMany({ select: ['id', 'name'], where: { name: { $in: libraryFiles.map(({ name }) => name) } } });
  return new Map(rows.map(({ id, name }) => [name, id]));
}

async function store(
  strapi: Core.Strapi,
  { name, mime, make }: LibraryFile,
  workshop: string,
): Promise<number> {
  const bytes = await make();
  const filepath = path.join(workshop, name);
  await writeFile(filepath, bytes);
  const [file]: { id: number }[] = await strapi
    .plugin('upload')
    .service('upload')
    .upload({
      data: { fileInfo: { name } },
      files: { filepath, originalFilename: name, mimetype: mime, size: bytes.length },
    });
  if (!file) throw new Error(`The media library did not take ${name}.`);
  return file.id;
}
