import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { document } from '../testing/newsroom.ts';
import { paperOf } from '../testing/render.ts';
import { securityHeaders } from './security-headers.ts';

test('the policy names what stands in a page by its digest, and lets nothing else that is inline run', async () => {
  const page = await paperOf([document('settings', 'settings')]).page('/');
  const inline = [...page.querySelectorAll('script:not([src], [type])')].map(({ textContent }) =>
    createHash('sha256').update(textContent).digest('base64'),
  );
  const policy = (await securityHeaders())['content-security-policy'];
  expect(policy).toContain(`script-src 'self' '${inline.map((digest) => `sha256-${digest}`).join(' ')}';`);
  expect(policy).not.toContain('unsafe');
});

test('nginx is configured to send the same', async () => {
  const file = new URL('../../../deploy/nginx/gazeta-headers.conf', import.meta.url);
  const lines = [...readFileSync(file, 'utf8').matchAll(/^add_header (\S+) "(.*)" always;$/gm)];
  expect(Object.fromEntries(lines.map(([, name, value]) => [name, value]))).toEqual(await securityHeaders());
});
