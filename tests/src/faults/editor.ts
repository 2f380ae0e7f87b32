import { slug } from '@gazeta/shared/content/ids';
import { articlePath } from '@gazeta/shared/routes';
import { linked, type Desk, type Stored } from '../newsroom/desk.ts';
import { markOf } from './answer.ts';
import type { Random } from '../random.ts';
import type { Ledger } from './ledger.ts';

const articles = 'api::article.article';
const rubrics = 'api::rubric.rubric';

export const acts = ['publish', 'edit', 'move', 'withdraw', 'republish', 'rename the rubric'] as const;
export type Act = (typeof acts)[number];

interface Known {
  number: number;
  version: number;
  documentId: string;
  path: string;
  slug: string;
}

/** Something to do at the desk. Done again, after a request that got no answer, it changes nothing more. */
export type Deed = () => Promise<void>;

/** Somebody at the desk who writes down in the ledger what is done. */
export async function hireEditor(desk: () => Promise<Desk>, ledger: Ledger, random: Random) {
  const rubric = await (await desk()).create(rubrics, { name: 'Город', slug: 'gorod', position: 1 });
  const live: Known[] = [];
  const withdrawn: Known[] = [];
  let last = 0;
  let names = 0;

  const fieldsOf = ({ number, version, slug }: Known) => ({
    title: `Новость ${number}, ${markOf(number, version)}`,
    slug,
    lead: `Как это было, ${markOf(number, version)}`,
    body: `${markOf(number, version)}\n\n${'Слово за словом. '.repeat(200)}\n\n${markOf(number, version)}`,
    rubric: linked(rubric),
  });

  /** The article at the desk, made there if it is not. */
  async function draftOf(known: Known): Promise<Stored> {
    const [found] = await (await desk()).list(articles, { 'filters[slug][$eq]': known.slug });
    return found ?? (await desk()).create(articles, fieldsOf(known));
  }

  function show(known: Known): void {
    ledger.expect(known.path, { status: 200, mark: markOf(known.number, known.version) });
  }

  const publishAgain = (known: Known) => async () => {
    await (await desk()).publish(articles, known.documentId, fieldsOf(known));
  };

  function publish(): Deed {
    last += 1;
    const name = `novost-${last}`;
    const path = articlePath(slug.parse(name));
    const known: Known = { number: last, version: 1, documentId: '', path, slug: name };
    live.push(known);
    show(known);
    return async () => {
      known.documentId = (await draftOf(known)).documentId;
      await (await desk()).publish(articles, known.documentId);
    };
  }

  function edit(): Deed {
    const known = some(live);
    known.version += 1;
    show(known);
    return publishAgain(known);
  }

  function move(): Deed {
    const known = some(live);
    const from = known.path;
    known.version += 1;
    known.slug = `novost-${known.number}-${known.version}`;
    known.path = articlePath(slug.parse(known.slug));
    ledger.expect(from, { status: 301, to: known.path });
    for (const path of ledger.leadingTo(from)) ledger.expect(path, { status: 301, to: known.path });
    show(known);
    return publishAgain(known);
  }

  function withdraw(): Deed {
    const known = some(live);
    live.splice(live.indexOf(known), 1);
    withdrawn.push(known);
    ledger.expect(known.path, { status: 410 });
    return async () => {
      const query = { 'filters[slug][$eq]': known.slug, status: 'published' };
      const [row] = await (await desk()).list(articles, query);
      if (row) await (await desk()).unpublish(articles, row.documentId);
    };
  }

  function republish(): Deed {
    const known = withdrawn.pop();
    if (!known) return publish();
    live.push(known);
    known.version += 1;
    show(known);
    return publishAgain(known);
  }

  function renameRubric(): Deed {
    names += 1;
    const name = `Город ${names}`;
    return async () => void (await (await desk()).update(rubrics, rubric.documentId, { name }));
  }

  const some = (known: Known[]): Known => {
    const picked = random.pickIfAny(known);
    if (!picked) throw new Error('Nothing is published that could be changed.');
    return picked;
  };

  return {
    /** Begins an act: the ledger knows of it before the desk does. */
    begin(act: Act): Deed {
      const begun: Record<Act, () => Deed> = {
        publish,
        edit,
        move,
        withdraw,
        republish,
        'rename the rubric': renameRubric,
      };
      return begun[act]();
    },
  };
}
