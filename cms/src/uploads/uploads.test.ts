import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startStrapi, testEnvironment, type RunningCms } from '../testing/strapi';

let cms: RunningCms;
let token: string;
beforeAll(async () => {
  cms = await startStrapi();
  const response = await fetch(`${cms.url}/admin/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: testEnvironment.ADMIN_EMAIL, password: testEnvironment.ADMIN_PASSWORD }),
  });
  token = (await response.json()).data.token;
});
afterAll(() => cms.stop());

/** What the desk sends when an editor drops a file on the media library. */
function upload(name: string, type: string, bytes: BlobPart, replaced?: number) {
  const form = new FormData();
  form.append('files', new Blob([bytes], { type }), name);
  form.append('fileInfo', JSON.stringify({ name }));
  return fetch(`${cms.url}/upload${replaced === undefined ? '' : `?id=${replaced}`}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}` },
    body: form,
  });
}

const picture = () => sharp({ create: { width: 40, height: 30, channels: 3, background: '#336699' } });
const script = '<script>alert(1)</script>';
const svg = `<svg xmlns="http://www.w3.org/2000/svg">${script}</svg>`;

test.each([
  ['SVG as PNG', 'photo.png', 'image/png', svg],
  ['SVG with an XML head as PNG', 'photo.png', 'image/png', `<?xml version="1.0"?>${svg}`],
  ['HTML as JPEG', 'photo.jpg', 'image/jpeg', `<!doctype html>${script}`],
  ['HTML as PDF', 'report.pdf', 'application/pdf', script],
  ['SVG', 'logo.svg', 'image/svg+xml', svg],
  ['HTML', 'page.html', 'text/html', script],
  ['a name without an extension', 'photo', 'image/png', svg],
])('%s is refused in Russian', async (_, name, type, content) => {
  const response = await upload(name, type, content);
  expect(response.status).toBe(400);
  expect((await response.json()).error.message).toContain(`Файл «${name}» не загружен`);
  expect(await cms.strapi.db.query('plugin::upload.file').count()).toBe(0);
});

test('a picture is stored under its true type, whatever the browser says', async () => {
  const response = await upload('photo.png', 'text/html', new Uint8Array(await picture().png().toBuffer()));
  expect(response.status).toBe(201);
  const [file] = await response.json();
  expect(file).toMatchObject({ mime: 'image/png', width: 40, height: 30 });
  const served = await fetch(`${cms.url}${file.url}`);
  expect(served.headers.get('content-type')).toBe('image/png');

  const replaced = await upload('photo.png', 'image/png', svg, file.id);
  expect(replaced.status).toBe(400);
});

test.each([
  ['jpg', 'image/jpeg', () => picture().jpeg().toBuffer()],
  ['webp', 'image/webp', () => picture().webp().toBuffer()],
  ['avif', 'image/avif', () => picture().avif().toBuffer()],
  ['gif', 'image/gif', () => picture().gif().toBuffer()],
  ['pdf', 'application/pdf', async () => Buffer.from('%PDF-1.7\n%%EOF')],
  ['zip', 'application/zip', async () => Buffer.from('PK\u0003\u0004zip')],
  [
    'docx',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    async () => Buffer.from('PK\u0003\u0004docx'),
  ],
])('%s is taken', async (extension, mime, bytes) => {
  const response = await upload(`file.${extension}`, mime, new Uint8Array(await bytes()));
  expect(await response.json()).toMatchObject([{ mime }]);
});
