import { z } from 'zod';

/** A content type, as `api::article.article`. */
export type Uid = `${'api' | 'plugin'}::${string}.${string}`;
type Fields = Record<string, unknown>;

const stored = z.looseObject({ documentId: z.string() });
/** The accounts plugin answers in a way of its own. */
const answered = z.union([z.object({ data: stored }).transform(({ data }) => data), stored]);
export type Stored = z.infer<typeof stored>;
const uploaded = z.looseObject({ id: z.int(), documentId: z.string(), name: z.string(), url: z.string() });
export type Uploaded = z.infer<typeof uploaded>;

/** How somebody gets in at the dashboard. */
export interface Login {
  email: string;
  password: string;
}

/** What an editor does at the dashboard, by the requests that the dashboard sends. */
export interface Desk {
  /** Saves a new draft, or a new document of a type without drafts. */
  create(uid: Uid, fields: Fields): Promise<Stored>;
  update(uid: Uid, documentId: string, fields: Fields): Promise<Stored>;
  /** Publishes the draft as it stands, with the fields that are given changed first. */
  publish(uid: Uid, documentId: string, fields?: Fields): Promise<Stored>;
  unpublish(uid: Uid, documentId: string): Promise<Stored>;
  remove(uid: Uid, documentId: string): Promise<void>;
  /** Changes the only document of a single type. */
  updateSingle(uid: Uid, fields: Fields): Promise<Stored>;
  /** Documents of the type, at most a hundred, in the list's order. */
  list(uid: Uid, query?: Record<string, string>): Promise<Stored[]>;
  upload(name: string, type: string, bytes: Uint8Array<ArrayBuffer>): Promise<Uploaded>;
  /** Gives somebody a place at the dashboard, with the role of this name. */
  invite(role: string, login: Login): Promise<void>;
}

/** The value of a relation field: these documents, in this order, beside those that are linked already. */
export const linked = (...documents: Stored[]) => ({
  connect: documents.map(({ documentId }) => ({ documentId })),
  disconnect: [],
});

/** Logs in at the dashboard; a request that is refused throws with what the CMS answered. */
export async function openDesk(cmsUrl: string, { email, password }: Login): Promise<Desk> {
  let authorization: string | undefined;

  async function ask(method: string, path: string, body?: Fields | FormData): Promise<unknown> {
    const response = await fetch(new URL(path, cmsUrl), {
      method,
      headers: {
        ...(authorization && { authorization }),
        ...(!(body instanceof FormData) && { 'content-type': 'application/json' }),
      },
      ...(body && { body: body instanceof FormData ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  }

  const login = z.object({ data: z.object({ token: z.string() }) });
  const { data } = login.parse(await ask('POST', '/admin/login', { email, password }));
  authorization = `Bearer ${data.token}`;

  const document = async (method: string, path: string, body?: Fields) =>
    answered.parse(await ask(method, `/content-manager/${path}`, body));

  return {
    create: (uid, fields) => document('POST', `collection-types/${uid}`, fields),
    update: (uid, documentId, fields) => document('PUT', `collection-types/${uid}/${documentId}`, fields),
    publish: (uid, documentId, fields = {}) =>
      document('POST', `collection-types/${uid}/${documentId}/actions/publish`, fields),
    unpublish: (uid, documentId) =>
      document('POST', `collection-types/${uid}/${documentId}/actions/unpublish`, {}),
    remove: async (uid, documentId) => {
      await ask('DELETE', `/content-manager/collection-types/${uid}/${documentId}`);
    },
    updateSingle: (uid, fields) => document('PUT', `single-types/${uid}`, fields),
    list: async (uid, query = {}) => {
      const parameters = new URLSearchParams({ pageSize: '100', ...query });
      const answer = await ask('GET', `/content-manager/collection-types/${uid}?${parameters}`);
      return z.object({ results: z.array(stored) }).parse(answer).results;
    },
    upload: async (name, type, bytes) => {
      const form = new FormData();
      form.append('files', new Blob([bytes], { type }), name);
      form.append('fileInfo', JSON.stringify({ name }));
      const [file] = z.tuple([uploaded]).parse(await ask('POST', '/upload', form));
      return file;
    },
    invite: async (role, login) => {
      const roles = z.object({ data: z.array(z.object({ id: z.int(), name: z.string() })) });
      const found = roles.parse(await ask('GET', '/admin/roles')).data.find(({ name }) => name === role);
      if (!found) throw new Error(`The dashboard has no role «${role}».`);
      const firstname = role;
      const user = { firstname, email: login.email, roles: [found.id] };
      const invited = z.object({ data: z.object({ registrationToken: z.string() }) });
      const { registrationToken } = invited.parse(await ask('POST', '/admin/users', user)).data;
      const userInfo = { firstname, password: login.password };
      await ask('POST', '/admin/register', { registrationToken, userInfo });
    },
  };
}
