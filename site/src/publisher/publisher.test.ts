import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idOfArticle, makeDesk, steps, type Desk, story, type Step } from '../testing/desk.ts';
import { differences, follow } from '../testing/follower.ts';

const readMost = [0, 1, 2].map((which) => idOfArticle(which));
const followCounting = (desk: Desk) => follow(desk, 'a1', new Set(), { day: readMost, week: readMost });

test('a paper published change by change equals one published whole', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(steps, { minLength: 1, maxLength: 25 }), async (acts: Step[]) => {
      const desk = makeDesk();
      const follower = followCounting(desk);
      await follower.catchUp();
      for (const step of acts) {
        desk.take(step);
        await follower.meet(step.fate);
      }
      await follower.catchUp();
      const whole = followCounting(desk);
      await whole.catchUp();
      expect(differences(follower.published(), whole.published())).toEqual([]);
      follower.close();
      whole.close();
    }),
    { numRuns: 30, examples: [[story('publish article', 'change authors', 'rename author')]] },
  );
}, 240_000);
