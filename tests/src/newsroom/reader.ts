import type { Mailbox } from './mailbox.ts';
import { until } from './until.ts';

/** Milliseconds: a form that is sent sooner is taken for a program's. */
const readingTime = 2100;

/** Sends a form as a page of the paper does. */
export function sendForm(address: URL, fields: Record<string, string>, cookie = ''): Promise<Response> {
  return fetch(address, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'sec-fetch-site': 'same-origin', cookie },
    body: new URLSearchParams(fields),
  });
}

/** Registers a reader, confirms her address and logs her in; answers what her browser sends as `Cookie`. */
export async function newReader(siteUrl: string, mailbox: Mailbox, email: string): Promise<string> {
  const password = 'сорок тысяч ворон';
  const at = (path: string) => new URL(path, siteUrl);
  const page = await (await fetch(at('/register'))).text();
  const began = Date.now();
  const valueOf = (name: string) => new RegExp(`name="${name}"[^>]*? value="([^"]+)"`).exec(page)?.[1] ?? '';
  await until(() => Date.now() - began > readingTime, 'a person has read the form');
  await sendForm(at('/register'), {
    name: 'Читатель',
    email,
    password,
    started: valueOf('started'),
    consent: valueOf('consent'),
  });
  const { text = '' } = await mailbox.letterTo(email);
  await sendForm(new URL(/http\S+token=\S+/.exec(text)?.[0] ?? ''), {});
  const { headers } = await sendForm(at('/login'), { email, password });
  const [cookie] = headers.getSetCookie();
  if (!cookie) throw new Error(`${email} is not let in.`);
  return cookie.split(';')[0] ?? '';
}
