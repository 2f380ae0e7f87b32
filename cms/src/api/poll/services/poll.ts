import { pollId, type PollName, type PollResults, type PollVote } from '@gazeta/shared/polls';
import type { Core } from '@strapi/strapi';

const uid = 'api::poll.poll';

/** Votes by the text of the answer. */
type Votes = Record<string, number>;

/** A poll as the published article has it. */
interface Poll {
  title: string;
  question: string;
  options: string[];
}

const service = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Counts one more; null: no published article asks that, or offers that answer. */
  async vote({ option, ...name }: PollVote): Promise<PollResults | null> {
    const poll = await publishedPoll(strapi, name);
    if (!poll?.options.includes(option)) return null;
    return resultsOf(poll, await count(strapi, name.poll, poll, option));
  },

  /** Null: no published article asks that. */
  async results(name: PollName): Promise<PollResults | null> {
    const poll = await publishedPoll(strapi, name);
    if (!poll) return null;
    const stored = await strapi.db.query(uid).findMany({ where: { poll: name.poll } });
    return resultsOf(poll, together(stored));
  },
});

async function publishedPoll(strapi: Core.Strapi, { article, poll }: PollName): Promise<Poll | undefined> {
  const found = await strapi.documents('api::article.article').findOne({
    documentId: article,
    status: 'published',
    populate: { blocks: { on: { 'blocks.poll': { populate: ['options'] } } } },
  });
  for (const block of found?.blocks ?? [])
    if (block.__component === 'blocks.poll' && pollId(article, block.question ?? '') === poll)
      return {
        title: found?.title ?? '',
        question: block.question ?? '',
        options: (block.options ?? []).map(({ text }) => text ?? ''),
      };
  return undefined;
}

async function count(strapi: Core.Strapi, id: string, poll: Poll, option: string): Promise<Votes> {
  const rows = strapi.db.query(uid);
  return strapi.db.transaction(async ({ trx }) => {
    // Those who vote at once take turns.
    await trx('polls').where({ poll: id }).forUpdate().select('id');
    const stored: { id: number; votes: Votes }[] = await rows.findMany({
      where: { poll: id },
      orderBy: 'id',
    });
    const before = together(stored);
    const votes = { ...before, [option]: (before[option] ?? 0) + 1 };
    const results = resultsOf(poll, votes).options;
    const data = {
      poll: id,
      title: poll.title,
      question: poll.question,
      votes,
      total: results.reduce((sum, one) => sum + one.votes, 0),
      results: results.map((one) => `${one.text} — ${one.votes}`).join('\n'),
    };
    // Two who voted first at once made two rows.
    const [kept, ...others] = stored;
    for (const other of others) await rows.delete({ where: { id: other.id } });
    if (kept) await rows.update({ where: { id: kept.id }, data });
    else await strapi.documents(uid).create({ data });
    return votes;
  });
}

function together(stored: readonly { votes: Votes }[]): Votes {
  const votes: Votes = {};
  for (const [option, counted] of stored.flatMap((row) => Object.entries(row.votes)))
    votes[option] = (votes[option] ?? 0) + counted;
  return votes;
}

function resultsOf({ options }: Poll, votes: Votes): PollResults {
  return { options: options.map((text) => ({ text, votes: votes[text] ?? 0 })) };
}

export default service;
