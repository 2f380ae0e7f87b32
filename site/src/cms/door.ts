export interface CmsAddress {
  url: string;
  /** FEED_TOKEN: what the desk lets the paper ask. */
  token: string;
}

/** The desk does not answer, or not with what was asked: nothing that a reader did wrong, and over some day. */
export class CmsGone extends Error {
  override readonly name = 'CmsGone';
}

/** By name: the pages on demand are a bundle and have a class of their own. */
export function isCmsGone(error: unknown): error is CmsGone {
  return error instanceof Error && error.name === 'CmsGone';
}

/** Asks the CMS with the site's token; throws `CmsGone` when nobody answers there. */
export function openDoor({ url, token }: CmsAddress) {
  return async function ask(path: string, request: RequestInit = {}): Promise<Response> {
    try {
      return await fetch(new URL(path, url), {
        ...request,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      });
    } catch (cause) {
      throw new CmsGone(`The CMS at ${url} does not answer.`, { cause });
    }
  };
}

/** An answer that was not asked for. */
export function refusal(path: string, response: Response): CmsGone {
  const hint =
    response.status === 401 || response.status === 403
      ? ' The site and the CMS must have the same FEED_TOKEN: see .env.'
      : '';
  return new CmsGone(`The CMS answered ${response.status} to ${path}.${hint}`);
}
