import { createServer } from 'node:http';
import { join } from 'node:path';
import fastify from 'fastify';
import { JSDOM } from 'jsdom';
import { pollId } from '@gazeta/shared/polls';
import { pollPath } from '@gazeta/shared/routes';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { connectToPolls } from '../cms/polls.ts';
import { openForWriting } from '../content-store/database.ts';
import { openStore } from '../content-store/store.ts';
import { openBallotBox } from '../polls/ballot-box.ts';
import { servePagesOnDemand } from '../server/on-demand.ts';
import { document, fillStore, id } from '../testing/newsroom.ts';
import { bundle, textOf } from '../testing/render.ts';
import { servicesOf } from '../testing/services.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const file = join(temporaryFolder(), 'content.db');
const question = 'Когда <i>откроют</i> мост?';
const options = ['Скоро', 'Нескоро', '"Никогда"'];
fillStore(file, [
  document('settings', 'settings'),
  document('article', 'most', { slug: 'most', title: 'Мост', blocks: [{ type: 'poll', question, options }] }),
]);
process.env['CONTENT_STORE'] = file;

/** The desk's side of the wire. */
const votes = [0, 4, 0];
let isGone = false;
const desk = createServer((request, response) => {
  let body = '';
  request.on('data', (part: Buffer) => (body += part.toString()));
  request.on('end', () => {
    if (isGone) return void response.writeHead(502).end();
    const { option } = JSON.parse(body);
    if (option) votes[options.indexOf(option)] = (votes[options.indexOf(option)] ?? 0) + 1;
    const standing = options.map((text, index) => ({ text, votes: votes[index] }));
    return void response.end(JSON.stringify({ options: standing }));
  });
});
await new Promise<void>((resolve) => desk.listen(0, '127.0.0.1', resolve));
afterAll(() => void desk.close());
const at = desk.address();
const url = `http://127.0.0.1:${typeof at === 'object' ? at?.port : ''}`;

const app = fastify({ trustProxy: true });
const services = servicesOf(openStore(openForWriting(file)));
const polls = connectToPolls({ url, token: 'token' });
await servePagesOnDemand(app, bundle.handler, {
  ...services,
  ballotBox: openBallotBox({ polls, limits: services.limits }),
});
const here = await app.listen({ port: 0, host: '127.0.0.1' });
afterAll(() => app.close());

const path = pollPath('most', pollId(id('most'), question));
let reader = 0;
beforeEach(() => {
  reader += 1;
});

async function ask(request: RequestInit & { cookie?: string } = {}, where: string = path) {
  const response = await fetch(here + where, {
    redirect: 'manual',
    ...request,
    headers: {
      'x-forwarded-for': `203.0.113.${reader}`,
      'user-agent': 'Firefox',
      ...(request.cookie && { cookie: request.cookie }),
    },
  });
  const page = new JSDOM(await response.text()).window.document;
  return { response, page, text: textOf(page.querySelector('.poll-page')) };
}
const vote = (option: string, cookie?: string) =>
  ask({ method: 'POST', body: new URLSearchParams({ option }), ...(cookie && { cookie }) });

test('whoever has not voted sees the question, and not how others vote', async () => {
  const { response, page, text } = await ask();
  expect(response.status).toBe(200);
  expect(text).toBe(`Опрос ${question} ${question} Скоро Нескоро "Никогда" Проголосовать Мост`);
  expect(page.querySelector('.poll-results')).toBeNull();
});

test('a vote leads to the results, with numbers in good Russian', async () => {
  const { response } = await vote('Скоро');
  expect([response.status, response.headers.get('location')]).toEqual([303, path]);
  const [cookie = ''] = response.headers.getSetCookie();
  expect(cookie).toMatch(
    /^poll-[0-9a-f]{16}=1; Max-Age=\d+; Path=\/poll\/most\/[0-9a-f]{16}; HttpOnly; SameSite=Lax$/,
  );
  const { text, page } = await ask({ cookie: cookie.split(';')[0] ?? '' });
  expect(text).toContain('Скоро 20 % 1 голос Нескоро 80 % 4 голоса "Никогда" 0 % 0 голосов Всего: 5 голосов');
  expect(page.querySelector('form.poll-form')).toBeNull();
});

test('nobody votes twice, with the cookie or without it', async () => {
  const before = votes.join();
  const first = await vote('Нескоро');
  const [cookie = ''] = first.response.headers.getSetCookie();
  const after = votes.join();
  expect(after).not.toBe(before);
  for (const given of [undefined, cookie.split(';')[0]])
    expect((await vote('Скоро', given)).response.status).toBe(303);
  expect(votes.join()).toBe(after);
});

test('what is not among the answers is no vote', async () => {
  const { response, text } = await vote('Всех уволить');
  expect(response.status).toBe(422);
  expect(text).toContain('Выберите один из ответов.');
  for (const body of ['option=%ff', new Blob(['{}'], { type: 'text/plain' })]) {
    const broken = await ask({ method: 'POST', body });
    expect(broken.response.status).toBe(415);
  }
  for (const wrong of [
    pollPath('most', '0'.repeat(16)),
    pollPath('drugaya', pollId(id('most'), question)),
    '/poll/most/%27',
  ])
    expect((await ask({}, wrong)).response.status).toBe(404);
});

test('while the desk is gone the choice stays, and may be sent again', async () => {
  isGone = true;
  const { response, page, text } = await vote('Нескоро');
  isGone = false;
  expect(response.status).toBe(503);
  expect(text).toContain('Попробуйте через минуту.');
  expect(page.querySelector('.poll-form input[checked]')?.getAttribute('value')).toBe('Нескоро');
  expect(response.headers.getSetCookie()).toEqual([]);
  expect((await vote('Нескоро')).response.status).toBe(303);
});

test('an address that votes without end has to wait', async () => {
  let last = await vote('Скоро');
  for (let turn = 0; turn < 40; turn += 1) {
    const headers = { 'x-forwarded-for': `203.0.113.${reader}`, 'user-agent': `Browser ${turn}` };
    const response = await fetch(here + path, {
      method: 'POST',
      redirect: 'manual',
      headers,
      body: new URLSearchParams({ option: 'Скоро' }),
    });
    last = { ...last, response };
  }
  expect([last.response.status, Number(last.response.headers.get('retry-after')) > 0]).toEqual([429, true]);
});
