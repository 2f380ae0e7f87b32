import { parseArgs } from 'node:util';
import { percentiles, round } from './figures/percentiles.ts';
import { report, type Goal } from './figures/report.ts';
import { measure, type Measured } from './publishing/measure.ts';
import { stepNames, type Steps } from './timeline/timeline.ts';

/**
 * From the editor's click to the new bytes at the public address. `click` is when the publish request is sent,
 * `response` when the desk has answered it, `live` when a reader gets the page. With `--articles` said twice, the
 * last size is compared with the first.
 */
const { values } = parseArgs({
  options: {
    articles: { type: 'string', multiple: true, default: ['1000'] },
    publications: { type: 'string', default: '100' },
    json: { type: 'boolean', default: false },
  },
});

const sizes: Summary[] = [];
for (const articles of values.articles.map(Number))
  sizes.push(summary(articles, await measure(articles, Number(values.publications))));

report('publish', { sizes }, sizes.flatMap(goalsOf).concat(comparison()), values);

function summary(articles: number, { publications, steps, firstSteps, memory }: Measured) {
  const [first] = publications;
  return {
    articles,
    publications: publications.length,
    clickToResponse: percentiles(publications.map(({ clicked, answered }) => answered - clicked)),
    responseToLive: percentiles(publications.map(({ answered, live }) => live - answered)),
    clickToLive: percentiles(publications.map(({ clicked, live }) => live - clicked)),
    first: first && {
      clickToLive: round(first.live - first.clicked),
      steps: firstSteps && rounded(firstSteps),
    },
    steps: Object.fromEntries(stepNames.map((name) => [name, percentiles(steps.map((one) => one[name]))])),
    followed: steps.length,
    megabytes: memory,
  };
}

function rounded(steps: Steps) {
  return Object.fromEntries(stepNames.map((name) => [name, round(steps[name])]));
}

type Summary = ReturnType<typeof summary>;

function goalsOf({ articles, clickToResponse, responseToLive, clickToLive }: Summary): Goal[] {
  const at = (figure: string, is: number, atMost: number): Goal => ({
    figure: `${figure} at ${articles} articles`,
    is,
    goal: { atMost },
    unit: 'ms',
  });
  return [
    at('response to live, p50', responseToLive.p50, 60),
    at('response to live, p95', responseToLive.p95, 200),
    at('click to live, p50', clickToLive.p50, 110),
    at('click to response, p95', clickToResponse.p95, 150),
  ];
}

function comparison(): Goal[] {
  const [first, ...others] = sizes;
  const last = others.at(-1);
  if (!first || !last) return [];
  return [
    {
      figure: `click to live, p50: ${last.articles} articles against ${first.articles}`,
      is: Math.round((last.clickToLive.p50 / first.clickToLive.p50) * 100) / 100,
      goal: { atMost: 1.2 },
      unit: 'times',
    },
  ];
}
