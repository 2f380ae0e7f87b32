import { startSite } from './site.ts';
import { readEnvironment } from './environment.ts';

const site = await startSite(readEnvironment());

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
// The launcher's end is this process's end, however it came.
process.once('disconnect', () => void stop());
// A dropped rejection would leave a paper that looks alive and publishes nothing.
process.on('unhandledRejection', (reason) => {
  throw reason;
});

async function stop(): Promise<void> {
  await site.stop();
  process.exit(0);
}
