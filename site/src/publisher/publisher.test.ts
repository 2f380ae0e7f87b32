import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  idOfArticle,
  makeDesk,
  narrowActs,
  stepsUpTo,
  type Desk,
  story,
  type Step,
} from '../testing/desk.ts';
import { differences, follow } from '../testing/follower.ts';

const readMost = [0, 1, 2].map((which) => idOfArticle(which));
const followCounting = (desk: Desk) => follow(desk, 'a1', new Set(), { day: readMost, week: readMost });

/** What a site that went through these steps shows otherwise than one that begins where they ended. */
async function leftOldBy(steps: readonly Step[]): Promise<string[]> {
  const desk = makeDesk();
  const follower = followCounting(desk);
  await follower.catchUp();
  for (const step of steps) {
    desk.take(step);
    await follower.meet(step.fate);
  }
  await follower.catchUp();
  const whole = followCounting(desk);
  await whole.catchUp();
  const left = differences(follower.published(), whole.published());
  follower.close();
  whole.close();
  return left;
}

/** After these an article shows something of all there is. */
const full = [
  'publish article',
  'put a picture on article',
  'correct article',
  'approve comment',
  'say breaking news',
] as const;

test.each(narrowActs)(
  '«%s» leaves no page as it was',
  async (act) => {
    expect(await leftOldBy(story(...full, act))).toEqual([]);
  },
  60_000,
);

/** What article 0 was commented with goes to another article. */
const commentMoved = story('publish article', 'approve comment').map((step): Step => ({ ...step, which: 1 }));

test('a paper published change by change equals one published whole', async () => {
  await fc.assert(
    fc.asyncProperty(stepsUpTo(25), async (steps) => {
      expect(await leftOldBy(steps)).toEqual([]);
    }),
    {
      numRuns: 30,
      examples: [
        [story('publish article', 'change authors', 'rename author')],
        [[...story('publish article', 'approve comment'), ...commentMoved]],
        [story('publish article', 'change partner block', 'let a day pass', 'let a day pass')],
      ],
    },
  );
}, 240_000);
