import { emailAddress, passwordLength, readerName } from '@gazeta/shared/readers/account';
import { ofDesk, refused, tooOften, type Refused } from '../attempt.ts';
import type { Form } from '../form.ts';
import type { Visit } from './visit.ts';

type Wanted = Pick<Visit, 'visitor' | 'words' | 'returnTo'>;

/** Registers a reader, or says what is to be mended. `version` is the consent's that the page shows. */
export async function register(
  { visitor, words, returnTo }: Wanted,
  form: Form,
  version: string,
): Promise<{ ok: true } | Refused> {
  const { readers, limits, forms, address } = visitor;
  const [name, email, password] = [form.get('name'), form.get('email').trim(), form.get('password')];
  const problems = {
    ...(!readerName.safeParse(name).success && { name: words.failures['name-unfit'] }),
    ...(!emailAddress.safeParse(email).success && { email: words.failures['email-unfit'] }),
    ...([...password].length < passwordLength.min && { password: words.failures['password-too-short'] }),
    ...(form.get('consent') === '' && { consent: words.consentMissing }),
  };
  if (Object.keys(problems).length > 0) return refused(problems);
  const suspicion = await forms.suspicion(form);
  if (suspicion) return refused({ form: words[suspicion] });
  if (form.get('consent') !== version) return refused({ consent: words.failures['consent-outdated'] });

  const who = { address, account: email };
  const refusal = await tooOften(words, limits, 'registration', who);
  if (refusal) return refusal;
  const registration = { name, email, password, consent: { version, address }, returnTo: returnTo ?? null };
  const registered = await ofDesk(words, () => readers.register(registration));
  if (!registered.ok) await limits.giveBack('registration', who);
  return registered;
}
