import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeDesk, steps, story, type Step } from '../testing/desk.ts';
import { differences, follow } from '../testing/follower.ts';

test('a paper published change by change equals one published whole', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(steps, { minLength: 1, maxLength: 25 }), async (acts: Step[]) => {
      const desk = makeDesk();
      const follower = follow(desk);
      await follower.catchUp();
      for (const step of acts) {
        desk.take(step);
        await follower.meet(step.fate);
      }
      await follower.catchUp();
      const whole = follow(desk);
      await whole.catchUp();
      expect(differences(follower.published(), whole.published())).toEqual([]);
      follower.close();
      whole.close();
    }),
    { numRuns: 30, examples: [[story('publish article', 'change authors', 'rename author')]] },
  );
}, 240_000);
