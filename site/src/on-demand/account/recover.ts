import { emailAddress } from '@gazeta/shared/readers/account';
import { ofDesk, refused, tooOften, type Refused } from '../attempt.ts';
import type { Form } from '../form.ts';
import type { Visit } from './visit.ts';

type Wanted = Pick<Visit, 'visitor' | 'words'>;

/** Has a link for a new password sent, if there is an account with that address. */
export async function recover({ visitor, words }: Wanted, form: Form): Promise<{ ok: true } | Refused> {
  const { readers, limits, address } = visitor;
  const email = emailAddress.safeParse(form.get('email'));
  if (!email.success) return refused({ email: words.failures['email-unfit'] });
  const refusal = await tooOften(words, limits, 'reset', { address, account: email.data });
  return refusal ?? ofDesk(words, () => readers.recover(email.data));
}

/** Sets a new password by the link of a letter. */
export async function resetPassword(
  { visitor, words }: Wanted,
  form: Form,
  token: string,
): Promise<{ ok: true } | Refused> {
  const { readers, limits, address } = visitor;
  const refusal = await tooOften(words, limits, 'account', { address });
  return refusal ?? ofDesk(words, () => readers.reset({ token, password: form.get('password') }));
}
