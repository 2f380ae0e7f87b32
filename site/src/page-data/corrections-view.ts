import { articlePath, type Path } from '@gazeta/shared/routes';
import { correctedLength } from '../content-store/lists.ts';
import type { Paper } from '../content-store/paper.ts';
import { moment, type Moment } from './moment.ts';

/** What was corrected, when, and in which article. */
export interface CorrectedView {
  at: Moment;
  text: string;
  path: Path;
  title: string;
}

/** All corrections of the articles that were corrected last, newest first. */
export function correctionViews(paper: Paper): CorrectedView[] {
  const settings = paper.settings();
  return paper
    .corrected(correctedLength)
    .flatMap(({ slug, title, corrections }) =>
      corrections.map(({ at, text }) => ({ at: moment(at, settings), text, path: articlePath(slug), title })),
    )
    .sort((a, b) => b.at.iso.localeCompare(a.at.iso) || a.path.localeCompare(b.path));
}
