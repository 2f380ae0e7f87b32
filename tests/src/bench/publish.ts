import { parseArgs } from 'node:util';
import { articlePath } from '@gazeta/shared/routes';
import { slug } from '@gazeta/shared/content/ids';
import { linked } from '../newsroom/desk.ts';
import { startNewsroom } from '../newsroom/newsroom.ts';
import { until } from '../newsroom/until.ts';
import { percentiles } from './figures/percentiles.ts';

/**
 * From the editor's click to the new bytes at the public address, through the real desk, webhook and site:
 * `click` is when the publish request is sent, `response` when the desk has answered it, `live` when a reader gets the page.
 */
const { values } = parseArgs({
  options: { publications: { type: 'string', default: '100' }, json: { type: 'boolean', default: false } },
});
const publications = Number(values.publications);
const type = 'api::article.article';

const newsroom = await startNewsroom({ seed: true });
try {
  const desk = await newsroom.desk();
  const [rubric] = await desk.list('api::rubric.rubric');
  if (!rubric) throw new Error('The demonstration newsroom has no rubric.');
  await until(
    async () => (await (await fetch(`${newsroom.siteUrl}/healthz`)).text()).includes('"pending":0'),
    'the paper is printed',
  );

  const response: number[] = [];
  const live: number[] = [];
  for (let n = 1; n <= publications; n += 1) {
    const name = `izmerenie-${n}`;
    const { documentId } = await desk.create(type, {
      title: `Измерение ${n}`,
      slug: name,
      lead: 'Сколько проходит от нажатия до газеты.',
      body: 'Текст **измерения**.\n\n'.repeat(20),
      rubric: linked(rubric),
    });
    const address = new URL(articlePath(slug.parse(name)), newsroom.siteUrl);
    const clicked = performance.now();
    await desk.publish(type, documentId);
    const answered = performance.now();
    await isLive(address);
    response.push(answered - clicked);
    live.push(performance.now() - answered);
  }

  const figures = {
    publications,
    clickToResponse: percentiles(response),
    responseToLive: percentiles(live),
    clickToLive: percentiles(response.map((milliseconds, index) => milliseconds + (live[index] ?? 0))),
  };
  console.log(values.json ? JSON.stringify(figures) : figures);
} finally {
  await newsroom.stop();
}

/** Asks as fast as one connection goes: a pause between two looks would be part of the figure. */
async function isLive(address: URL): Promise<void> {
  for (const end = Date.now() + 30_000; Date.now() < end;) {
    const { status, body } = await fetch(address);
    await body?.cancel();
    if (status === 200) return;
  }
  throw new Error(`${address} did not go live within 30 s.`);
}
