import { typoLimits, type TypoOutcome, type TypoReport } from '@gazeta/shared/typo-report';
import type { Core } from '@strapi/strapi';
import { lockArticle } from '../../../content/article-lock';
import { publicDocuments } from '../../../presenters/documents';
import { articleText } from '../../../typo-reports/article-text';
import { isSameMistake, placeOf, standsIn, type Mistake } from '../../../typo-reports/mistake';
import { reportsOn } from '../../../typo-reports/reports';

const uid = 'api::typo-report.typo-report';

/** Characters of all notes on one mistake together. */
const longestNotes = 2000;

const service = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** The same mistake told again is one report with a count, also after an editor has declined it. */
  async take({ article: documentId, version, note, ...told }: TypoReport): Promise<TypoOutcome> {
    const [article] = await publicDocuments(strapi, 'article', [documentId], new Date());
    if (article?.kind !== 'article') return 'no-article';
    const text = articleText(article);
    const mistake = placed(told, text);
    if (version !== null && version < article.updatedAt && !standsIn(mistake, text)) return 'mended';

    const reports = strapi.documents(uid);
    await strapi.db.transaction(async ({ trx }) => {
      await lockArticle(trx, documentId);
      const stored = await reportsOn(trx, documentId, ['open', 'declined']);
      const known = stored.find((report) => isSameMistake(report.mistake, mistake));
      if (known) {
        const data = { count: known.count + 1, note: withNote(known.note, note) };
        await reports.update({ documentId: known.documentId, data });
      } else {
        const { fragment, before: contextBefore, after: contextAfter } = mistake;
        const seen = version ?? article.updatedAt;
        const place = { article: documentId, articleVersion: seen, fragment, contextBefore, contextAfter };
        await reports.create({ data: { ...place, note, count: 1, state: 'open' } });
      }
    });
    return 'taken';
  },
});

/** Words that were typed and not selected are looked for in the article. */
function placed(
  told: Pick<TypoReport, 'fragment' | 'contextBefore' | 'contextAfter'>,
  text: string,
): Mistake {
  const mistake = { fragment: told.fragment, before: told.contextBefore, after: told.contextAfter };
  if (mistake.before || mistake.after) return mistake;
  return placeOf(told.fragment, text, typoLimits.context) ?? mistake;
}

function withNote(notes: string, note: string): string {
  const together = [notes, note].filter(Boolean).join('\n');
  return notes.split('\n').includes(note) || together.length > longestNotes ? notes : together;
}

export default service;
