import { accountPath, loginPath } from '@gazeta/shared/routes';
import type { APIRoute } from 'astro';
import { ofDesk } from '../attempt.ts';
import { readerOrRefusal } from './reader.ts';
import { visitOf } from './visit.ts';

/** Everything that is kept about the reader, as a file. */
export const GET: APIRoute = async (context) => {
  const visit = await visitOf(context);
  const found = await readerOrRefusal(visit, context.cookies);
  if (found.ok && !found.reader) return context.redirect(loginPath(accountPath), 303);
  const { readers } = visit.visitor;
  const session = found.ok ? found.reader?.session : undefined;
  const exported = session ? await ofDesk(visit.words, () => readers.export(session)) : found;
  if (!('record' in exported)) return new Response(visit.words.deskGone, { status: 503 });
  return new Response(JSON.stringify(exported.record, null, 2), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="account.json"',
    },
  });
};
