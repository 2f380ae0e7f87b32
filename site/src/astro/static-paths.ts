import type { GetStaticPathsOptions } from 'astro';
import type { Path } from '@gazeta/shared/routes';
import { paper } from '../content-store/open-paper.ts';

interface StaticPath {
  params: Record<string, string | undefined>;
}

/** What `astro build` writes of one route: those of the paper's addresses that have its form. */
export function getStaticPaths({ routePattern }: GetStaticPathsOptions): StaticPath[] {
  return paramsOf(routePattern, paper().contentPaths());
}

/** The parameters of every address that a route matches: `/rubric/[slug]/[...page]` as Astro writes it. */
export function paramsOf(route: string, paths: Iterable<Path>): StaticPath[] {
  const expression = route
    .replaceAll('.xml', '\\.xml')
    .replaceAll(/\/\[\.\.\.(\w+)\]/g, '(?:/(?<$1>[^/.]+))?')
    .replaceAll(/\[(\w+)\]/g, '(?<$1>[^/.]+)');
  const address = new RegExp(`^${expression}$`);
  return [...paths].flatMap((path) => {
    const groups = address.exec(path)?.groups;
    return groups ? [{ params: { ...groups } }] : [];
  });
}
