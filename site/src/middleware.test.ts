import { createServer } from 'node:http';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { document } from './testing/newsroom.ts';
import { bundle, paperOf } from './testing/render.ts';

test.each(['/', '/news/most', '/news/most.html', '/404', '/rss.xml'])(
  'a visitor cannot have %s rendered',
  async (path) => {
    const paper = paperOf([document('article', 'most', { slug: 'most', title: 'Мост открыт' })]);
    expect((await paper.render('/news/most')).status).toBe(200);
    const server = createServer((request, response) => void bundle.handler(request, response)).listen(
      0,
      '127.0.0.1',
    );
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    const response = await fetch(`http://127.0.0.1:${address.port}${path}`);
    server.close();
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('Not found');
  },
);
