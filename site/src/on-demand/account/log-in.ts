import type { ReaderSession } from '@gazeta/shared/readers/reader';
import { notAdmitted, ofDesk, refused, type Refused } from '../attempt.ts';
import type { Form } from '../form.ts';
import type { Visit } from './visit.ts';

type Wanted = Pick<Visit, 'visitor' | 'frame' | 'words' | 'returnTo'>;

/** Lets a reader in, or says why not. Only attempts that fail count. */
export async function logIn(
  { visitor, frame, words, returnTo }: Wanted,
  form: Form,
): Promise<{ ok: true; session: ReaderSession } | Refused> {
  const { readers, limits, address } = visitor;
  const email = form.get('email').trim();
  const password = form.get('password');
  const missing = {
    ...(email === '' && { email: words.emailMissing }),
    ...(password === '' && { password: words.passwordMissing }),
  };
  if (Object.keys(missing).length > 0) return refused(missing);
  const who = { address, account: email };
  const refusal = await notAdmitted(frame.words, visitor, 'login', form, who);
  if (refusal) return refusal;
  const entered = await ofDesk(words, () => readers.logIn({ email, password, returnTo: returnTo ?? null }));
  if (entered.ok || entered.status === 503) await limits.giveBack('login', who);
  return entered;
}
