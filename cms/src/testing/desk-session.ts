import { testEnvironment, type RunningCms } from './strapi';

type Json = Record<string, unknown>;

/** Sends the dashboard's own requests, as the first admin after a real login; throws when one is refused. */
export async function openDesk(cms: RunningCms) {
  const { data } = await send('POST', '/admin/login', {
    email: testEnvironment.ADMIN_EMAIL,
    password: testEnvironment.ADMIN_PASSWORD,
  });
  const authorization = { Authorization: `Bearer ${data.token}` };

  async function send(method: string, path: string, body: Json | FormData = {}, headers = {}) {
    const form = body instanceof FormData;
    const response = await fetch(`${cms.url}${path}`, {
      method,
      headers: form ? headers : { ...headers, 'Content-Type': 'application/json' },
      body: method === 'GET' ? undefined : form ? body : JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} answers ${response.status}: ${text}`);
    return text ? JSON.parse(text) : undefined;
  }

  return {
    send: (method: string, path: string, body?: Json) => send(method, path, body, authorization),

    /** What the media library sends; `replaced` is the row id of the file that gets new bytes. */
    async upload(name: string, type: string, bytes: Buffer, replaced?: number) {
      const form = new FormData();
      form.append('files', new Blob([new Uint8Array(bytes)], { type }), name);
      form.append('fileInfo', JSON.stringify({ name }));
      const query = replaced === undefined ? '' : `?id=${replaced}`;
      const answer = await send('POST', `/upload${query}`, form, authorization);
      return replaced === undefined ? answer[0] : answer;
    },
  };
}
