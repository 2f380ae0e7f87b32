import { join } from 'node:path';
import { expect, test } from 'vitest';
import { document, fillStore } from '../testing/newsroom.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { readForm } from './form.ts';

const file = join(temporaryFolder(), 'content.db');
fillStore(file, [document('settings', 'settings', { language: 'en' })]);
process.env['CONTENT_STORE'] = file;

const urlencoded = 'application/x-www-form-urlencoded';

async function read(type: string, body: string | Uint8Array<ArrayBuffer>) {
  const request = new Request('http://localhost/', {
    method: 'POST',
    headers: { 'content-type': type },
    body,
  });
  const sent = await readForm(request);
  return sent.ok ? ['name', 'text'].map((name) => sent.form.get(name)) : sent.response.status;
}

test('a form and a JSON object say the same', async () => {
  expect(await read(urlencoded, 'name=%D0%90%D0%BD%D0%BD%D0%B0&text=a%3D1+b%0D%0Ac&name=twice')).toEqual([
    'Анна',
    'a=1 b\nc',
  ]);
  expect(await read(`${urlencoded}; charset=utf-8`, 'text=a=b')).toEqual(['', 'a=b']);
  expect(await read('application/json', '{"name":"Анна","text":"\\u2028"}')).toEqual(['Анна', '\u2028']);
  expect(await read(urlencoded, '')).toEqual(['', '']);
});

test.each([
  [urlencoded, 'name=%ff'],
  [urlencoded, 'name=%'],
  [urlencoded, 'name=%00'],
  [urlencoded, 'name=%1b%5b31m'],
  [urlencoded, new Uint8Array([0x6e, 0x3d, 0xff])],
  [urlencoded, 'a&'.repeat(51)],
  ['application/json', '{broken'],
  ['application/json', ''],
  ['application/json', 'null'],
  ['application/json', '["name"]'],
  ['application/json', '{"name":1}'],
  ['application/json', '{"name":{"toString":"x"}}'],
  ['application/json', '{"name":"\\ud800"}'],
  ['application/json', '{"name":"a\\u0000"}'],
  ['application/json', new Uint8Array([0x22, 0xc3, 0x22])],
])('%s %o is no form', async (type, body) => {
  expect(await read(type, body)).toBe(400);
});

test('a name that objects have is a name as any other', async () => {
  expect(await read(urlencoded, '__proto__=1&constructor=2')).toEqual(['', '']);
  expect(await read('application/json', '{"__proto__":"x"}')).toEqual(['', '']);
});

test.each(['text/plain', '', 'application/xml', 'constructor'])('%o is no kind of form', async (type) => {
  expect(await read(type, 'name=Анна')).toBe(415);
});

test('why it is refused is said in the language of the paper', async () => {
  const request = new Request('http://localhost/', { method: 'POST', body: 'name=Anna' });
  const sent = await readForm(request);
  expect(sent.ok || (await sent.response.text())).toBe('The site does not understand this request.');
});
