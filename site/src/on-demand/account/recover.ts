import { emailAddress } from '@gazeta/shared/readers/account';
import { notAdmitted, ofDesk, refused, type Refused } from '../attempt.ts';
import type { Form } from '../form.ts';
import { byLink } from './by-link.ts';
import type { Visit } from './visit.ts';

type Wanted = Pick<Visit, 'visitor' | 'frame' | 'words'>;

/** Has a link for a new password sent, if there is an account with that address. */
export async function recover(
  { visitor, frame, words }: Wanted,
  form: Form,
): Promise<{ ok: true } | Refused> {
  const { readers, address } = visitor;
  const email = emailAddress.safeParse(form.get('email'));
  if (!email.success) return refused({ email: words.failures['email-unfit'] });
  const who = { address, account: email.data };
  const refusal = await notAdmitted(frame.words, visitor, 'reset', form, who);
  return refusal ?? ofDesk(words, () => readers.recover(email.data));
}

/** Sets a new password by the link of a letter. */
export function resetPassword(visit: Wanted, form: Form, token: string): Promise<{ ok: true } | Refused> {
  const password = form.get('password');
  return byLink(visit, ({ reset }) => reset({ token, password }));
}
