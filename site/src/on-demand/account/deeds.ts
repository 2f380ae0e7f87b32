import type { AstroCookies } from 'astro';
import { accountPath, loginPath, type Path } from '@gazeta/shared/routes';
import { passwordLength } from '@gazeta/shared/readers/account';
import type { LoggedIn } from '../../reader/sessions.ts';
import { ofDesk, refused, tooOften, type Refused } from '../attempt.ts';
import type { Form } from '../form.ts';
import { doneAt } from './notices.ts';
import type { Visit } from './visit.ts';

interface Doing extends Pick<Visit, 'visitor' | 'words'> {
  reader: LoggedIn;
  cookies: AstroCookies;
  form: Form;
}

/** Where the reader sees that it is done, or what is to be mended. */
type Outcome = { ok: true; path: Path } | Refused;

/** What a reader may do with her account, by the name that the form's button sends. */
const deeds = {
  async rename({ visitor, words, reader, form }) {
    const renamed = await ofDesk(words, () => visitor.readers.rename(reader.session, form.get('name')));
    return renamed.ok ? { ok: true, path: doneAt(accountPath, 'rename') } : renamed;
  },

  async letters({ visitor, words, reader, form }) {
    const wanted = form.get('wanted') === 'yes';
    const chosen = await ofDesk(words, () => visitor.readers.chooseReplyLetters(reader.session, wanted));
    return chosen.ok ? { ok: true, path: doneAt(accountPath, wanted ? 'lettersOn' : 'lettersOff') } : chosen;
  },

  async email({ visitor, words, reader, form }) {
    const typed = { email: form.get('email'), password: form.get('current') };
    const asked = await ofDesk(words, () => visitor.readers.requestEmail(reader.session, typed));
    return asked.ok ? { ok: true, path: doneAt(accountPath, 'email') } : asked;
  },

  async password({ visitor, words, reader, form, cookies }) {
    const typed = { password: form.get('current'), next: form.get('password') };
    if ([...typed.next].length < passwordLength.min)
      return refused({ password: words.failures['password-too-short'] });
    const changed = await ofDesk(words, () => visitor.readers.changePassword(reader.session, typed));
    if (!changed.ok) return changed;
    await visitor.sessions.begin(cookies, changed.session);
    return { ok: true, path: doneAt(accountPath, 'password') };
  },

  async everywhere({ visitor, words, reader, cookies }) {
    const ended = await ofDesk(words, () => visitor.readers.logOutEverywhere(reader.session));
    if (!ended.ok) return ended;
    visitor.sessions.end(cookies);
    return { ok: true, path: doneAt(loginPath(), 'everywhere') };
  },

  async remove({ visitor, words, reader, form, cookies }) {
    const removed = await ofDesk(words, () => visitor.readers.remove(reader.session, form.get('current')));
    if (!removed.ok) return removed;
    visitor.sessions.end(cookies);
    return { ok: true, path: doneAt(loginPath(), 'removed') };
  },
} satisfies Record<string, (doing: Doing) => Promise<Outcome>>;

export type DeedName = keyof typeof deeds;

/** Does what the form's button says; a button that is none of ours is undefined. */
export async function doAsAsked(doing: Doing): Promise<{ name: DeedName; outcome: Outcome } | undefined> {
  const name = deedNames.find((one) => one === doing.form.get('deed'));
  if (!name) return undefined;
  const { visitor, words, reader } = doing;
  const { limits, sessions, address } = visitor;
  const refusal = await tooOften(words, limits, 'account', { address, account: reader.documentId });
  const outcome = refusal ?? (await deeds[name](doing));
  sessions.forget(reader.session);
  return { name, outcome };
}

const deedNames = [
  'rename',
  'letters',
  'email',
  'password',
  'everywhere',
  'remove',
] as const satisfies DeedName[];
