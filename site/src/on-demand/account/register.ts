import { emailAddress, passwordLength, readerName } from '@gazeta/shared/readers/account';
import { notAdmitted, ofDesk, refused, type Refused } from '../attempt.ts';
import type { Form } from '../form.ts';
import type { Visit } from './visit.ts';

type Wanted = Pick<Visit, 'visitor' | 'frame' | 'words' | 'returnTo'>;

/** Registers a reader, or says what is to be mended. `version` is the consent's that the page shows. */
export async function register(
  { visitor, frame, words, returnTo }: Wanted,
  form: Form,
  version: string,
): Promise<{ ok: true } | Refused> {
  const { readers, limits, address } = visitor;
  const [name, email, password] = [form.get('name'), form.get('email').trim(), form.get('password')];
  const problems = {
    ...(!readerName.safeParse(name).success && { name: words.failures['name-unfit'] }),
    ...(!emailAddress.safeParse(email).success && { email: words.failures['email-unfit'] }),
    ...([...password].length < passwordLength.min && { password: words.failures['password-too-short'] }),
    ...(form.get('consent') === '' && { consent: words.consentMissing }),
  };
  if (Object.keys(problems).length > 0) return refused(problems);
  if (form.get('consent') !== version) return refused({ consent: words.failures['consent-outdated'] });

  const who = { address, account: email };
  const refusal = await notAdmitted(frame.words, visitor, 'registration', form, who);
  if (refusal) return refusal;
  const registration = { name, email, password, consent: { version, address }, returnTo: returnTo ?? null };
  const registered = await ofDesk(words, () => readers.register(registration));
  if (!registered.ok) await limits.giveBack('registration', who);
  return registered;
}
