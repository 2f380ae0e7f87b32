import { rubricPath } from '@gazeta/shared/routes';
import { homeLatest, homePerRubric, latest } from '../content-store/lists.ts';
import type { Paper } from '../content-store/paper.ts';
import { teasersOf, type PlaceLink, type Teaser } from './teaser.ts';

export interface RubricSection {
  rubric: PlaceLink;
  teasers: Teaser[];
}

/** The front page: one story leads it, a few stand below with their pictures, the rest of the news is a list. */
export interface HomeView {
  lead: Teaser | undefined;
  cards: Teaser[];
  latest: Teaser[];
  sections: RubricSection[];
  popular: Teaser[];
}

/** How far back an article with a picture is looked for to lead the page. */
const leadCandidates = 6;
const cardCount = 4;
const latestCount = 15;
const popularCount = 5;

export function homeView(paper: Paper): HomeView {
  const newest = teasersOf(paper, paper.newest(latest, homeLatest));
  const lead = newest.slice(0, leadCandidates).find(isLeading) ?? newest.find(({ isAdult }) => !isAdult);
  const others = newest.filter((teaser) => teaser !== lead);
  const cards = others.filter(({ cover }) => cover).slice(0, cardCount);
  return {
    lead,
    cards,
    latest: others.filter((teaser) => !cards.includes(teaser)).slice(0, latestCount),
    sections: paper
      .rubrics()
      .map(({ documentId, slug, name }) => ({
        rubric: { path: rubricPath(slug), name },
        teasers: teasersOf(paper, paper.newest({ of: 'rubric', id: documentId }, homePerRubric)),
      }))
      .filter(({ teasers }) => teasers.length > 0),
    popular: shortPopular(paper),
  };
}

/** What is read most, as other pages show it in short. */
export function shortPopular(paper: Paper): Teaser[] {
  return teasersOf(paper, paper.popular('day', popularCount));
}

function isLeading({ cover, isAdvertising }: Teaser): boolean {
  return cover !== undefined && !isAdvertising;
}
