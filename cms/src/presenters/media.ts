import { createHash } from 'node:crypto';
import type { Presenter } from './presenter';
import type { Related } from './relation';
import { always } from './visibility';

export interface FileRow extends Related {
  url: string;
  name: string;
  mime: string;
  hash: string;
  /** Kilobytes. */
  size: number | string;
  width: number | null;
  height: number | null;
  formats: Record<string, { size: number }> | null;
  provider_metadata: { sha256?: string } | null;
}

export const mediaPresenter: Presenter<'media', FileRow> = {
  kind: 'media',
  uid: 'plugin::upload.file',
  visibility: always,
  populate: {},
  present: (row) => ({
    kind: 'media',
    documentId: row.documentId,
    source: row.url,
    version: versionOf(row),
    name: row.name,
    mime: row.mime,
    size: Math.round(Number(row.size) * 1000),
    width: row.width || null,
    height: row.height || null,
  }),
};

/**
 * The fingerprint that was taken of the bytes when they were stored. Files from before, or from an import, have
 * none: Strapi keeps their hash when it replaces the bytes, so everything it measures of them is mixed in.
 */
function versionOf({ provider_metadata, hash, size, width, height, formats }: FileRow): string {
  const measured = [hash, Number(size), width, height, Object.values(formats ?? {}).map(({ size }) => size)];
  const fingerprint =
    provider_metadata?.sha256 ?? createHash('sha256').update(JSON.stringify(measured)).digest('hex');
  return fingerprint.slice(0, 32);
}
