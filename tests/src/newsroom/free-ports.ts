import { once } from 'node:events';
import { createServer } from 'node:net';

/** Ports that the system says are free, each another one. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
  return Promise.all(
    servers.map(async (server) => {
      if (!server.listening) await once(server, 'listening');
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('a server without a port');
      server.close();
      await once(server, 'close');
      return address.port;
    }),
  );
}
