import { readerOfSession, type ReaderSession } from '@gazeta/shared/readers/reader';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import type { Account } from '../../../readers/account';
import { accountOf } from '../../../readers/sessions';

const service = ({ strapi }: { strapi: Core.Strapi }) => ({
  async session(session: ReaderSession): Promise<z.infer<typeof readerOfSession>> {
    const account = await accountOf(strapi, session);
    return readerOfSession.parse({ reader: account ? present(account) : null });
  },
});

function present({ documentId, name, email, trusted }: Account) {
  return { documentId, name: name ?? '', email, isTrusted: trusted === true };
}

export default service;
