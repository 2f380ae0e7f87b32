import type { Done, Entered, Exported, Login, Registration, Reset } from '@gazeta/shared/readers/account';
import { reader, type Reader, type ReaderSession } from '@gazeta/shared/readers/reader';
import type { Core } from '@strapi/strapi';
import type { Account } from '../../../readers/account';
import { logIn } from '../../../readers/entry';
import { refused, sessionOver } from '../../../readers/outcome';
import { isPassword } from '../../../readers/password';
import {
  changePassword,
  chooseReplyLetters,
  confirmEmail,
  logOutEverywhere,
  rename,
  requestEmail,
} from '../../../readers/profile';
import { recordOf, removeAccount } from '../../../readers/record';
import { recover, resetPassword } from '../../../readers/recovery';
import { confirm, register } from '../../../readers/registration';
import { accountOf } from '../../../readers/sessions';

const service = ({ strapi }: { strapi: Core.Strapi }) => {
  /** Does it with the account in whose name the session may act. */
  async function as<Told>(session: ReaderSession, act: (account: Account) => Promise<Told>) {
    const account = await accountOf(strapi, session);
    return account ? act(account) : sessionOver;
  }

  return {
    async session(session: ReaderSession): Promise<{ reader: Reader | null }> {
      const account = await accountOf(strapi, session);
      return { reader: account ? present(account) : null };
    },

    register: (typed: Registration): Promise<Done> => register(strapi, typed),
    confirm: ({ token }: { token: string }): Promise<Done> => confirm(strapi, token),
    login: (typed: Login): Promise<Entered> => logIn(strapi, typed),
    recover: async ({ email }: { email: string }): Promise<Done> => recover(strapi, email),
    reset: (typed: Reset): Promise<Done> => resetPassword(strapi, typed),

    rename: ({ session, name }: { session: ReaderSession; name: string }): Promise<Done> =>
      as(session, (account) => rename(strapi, account, name)),
    replyLetters: ({ session, wanted }: { session: ReaderSession; wanted: boolean }): Promise<Done> =>
      as(session, (account) => chooseReplyLetters(strapi, account, wanted)),
    requestEmail: ({
      session,
      ...typed
    }: {
      session: ReaderSession;
      email: string;
      password: string;
    }): Promise<Done> => as(session, (account) => requestEmail(strapi, account, typed)),
    confirmEmail: ({ token }: { token: string }): Promise<Done> => confirmEmail(strapi, token),
    changePassword: ({
      session,
      ...typed
    }: {
      session: ReaderSession;
      password: string;
      next: string;
    }): Promise<Entered> => as(session, (account) => changePassword(strapi, account, typed)),
    logOutEverywhere: ({ session }: { session: ReaderSession }): Promise<Done> =>
      as(session, (account) => logOutEverywhere(strapi, account)),
    export: ({ session }: { session: ReaderSession }): Promise<Exported> =>
      as(session, async (account) => ({ ok: true, record: await recordOf(strapi, account) })),
    remove: ({ session, password }: { session: ReaderSession; password: string }): Promise<Done> =>
      as(session, async (account) => {
        if (!(await isPassword(strapi, password, account))) return refused('password-wrong');
        await removeAccount(strapi, account);
        return { ok: true };
      }),
  };
};

function present({ documentId, name, email, trusted, replyLetters }: Account): Reader {
  return reader.parse({
    documentId,
    name: name ?? '',
    email,
    isTrusted: trusted === true,
    wantsReplyLetters: replyLetters !== false,
  });
}

export default service;
