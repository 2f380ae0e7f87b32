import { instant } from '@gazeta/shared/content/ids';
import type { PublicationOutcome, PublicationReport } from '@gazeta/shared/publication';
import type { Cms } from '../cms/connection.ts';
import { ownPath } from '../content-store/addresses.ts';
import type { Store } from '../content-store/store.ts';
import type { Untold } from '../content-store/troubles.ts';

/** Tells the desk which documents failed, and which do not any more. What it does not hear is told at the next look. */
export async function tellDesk(cms: Pick<Cms, 'report'>, store: Store): Promise<void> {
  for (const untold of store.untold()) {
    await cms.report(reportOf(store, untold));
    store.told(untold);
  }
}

function reportOf(store: Store, { documentId, kind, title }: Untold): PublicationReport {
  const trouble = store.troubleOf(documentId);
  const document = store.get(documentId);
  const outcome: PublicationOutcome = trouble
    ? { state: 'failed', failure: trouble.failure }
    : { state: document ? 'published' : 'withdrawn' };
  return {
    documentId,
    kind,
    title: title.slice(0, 1000),
    path: ownPath(document) ?? null,
    at: instant.parse(trouble?.at ?? new Date().toISOString()),
    outcome,
  };
}
