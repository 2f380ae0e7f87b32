import type { Path } from '@gazeta/shared/routes';
import type { Core } from '@strapi/strapi';
import type { Move } from './moves';

const uid = 'api::redirect.redirect';

/** Carries a move out, within the caller's transaction. */
export async function writeMove(strapi: Core.Strapi, { taken, left }: Move): Promise<void> {
  if (taken) await free(strapi, taken);
  if (!left) return;
  if (left.to) await repoint(strapi, left.from, left.to);
  await lead(strapi, left.from, left.to);
}

async function free(strapi: Core.Strapi, path: Path): Promise<void> {
  for (const { documentId } of await strapi.documents(uid).findMany({ filters: { from: path } }))
    await strapi.documents(uid).delete({ documentId });
}

/** What led to the old address leads to the new one at once, so that no reader follows a chain. */
async function repoint(strapi: Core.Strapi, from: Path, to: Path): Promise<void> {
  for (const { documentId } of await strapi.documents(uid).findMany({ filters: { to: from } }))
    await strapi.documents(uid).update({ documentId, data: { to } });
}

async function lead(strapi: Core.Strapi, from: Path, to: Path | null): Promise<void> {
  const known = await strapi.documents(uid).findFirst({ filters: { from } });
  const data = { from, to: to ?? '' };
  if (known) await strapi.documents(uid).update({ documentId: known.documentId, data });
  else await strapi.documents(uid).create({ data });
}
