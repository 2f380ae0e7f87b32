import { mediaPath } from '@gazeta/shared/routes';
import { sourceName } from '../content-store/facets.ts';
import type { Store } from '../content-store/store.ts';
import { stage, type AffectedRoute } from './stages.ts';

/** Whether anything published shows this version of a file. */
export function isShown(store: Store, version: string): boolean {
  return store
    .allNamed('media', `version:${version}`)
    .flatMap(({ documentId, source }) => [documentId, sourceName(source)])
    .some((name) => store.isMentioned(name));
}

/** Every file that has to be shown, and those that are shown and should not be. */
export function mediaRoutes(store: Store, shownVersions: readonly string[]): AffectedRoute[] {
  const versions = new Set([...store.all('media').map(({ version }) => version), ...shownVersions]);
  return [...versions].map((version) => ({
    path: mediaPath(version),
    stage: isShown(store, version) ? stage.picture : stage.removal,
  }));
}
