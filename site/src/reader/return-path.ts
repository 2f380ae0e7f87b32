import type { Path } from '@gazeta/shared/routes';

const anywhere = 'https://paper.invalid';

/**
 * Where a reader wants to go on after a form: a path of this paper, as the address or a hidden field has it. Whatever
 * leads to another host, in any spelling that browsers understand, is undefined.
 */
export function returnPath(wanted: unknown): Path | undefined {
  if (typeof wanted !== 'string' || !/^\/(?![/\\])[^\s\\]{0,500}$/.test(wanted)) return undefined;
  if (!URL.canParse(wanted, anywhere)) return undefined;
  const { origin, pathname, search, hash } = new URL(wanted, anywhere);
  return origin === anywhere && !pathname.startsWith('//')
    ? `/${pathname.slice(1)}${search}${hash}`
    : undefined;
}
