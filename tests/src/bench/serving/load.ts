import { readFileSync } from 'node:fs';
import autocannon from 'autocannon';
import type { Random } from '../../random.ts';

/** What a server did under load. */
export interface Load {
  requestsPerSecond: number;
  /** Milliseconds in which 99 of 100 answers came, on the slowest connection. */
  slowest: number;
  /** Answers that were not 200, and connections that broke. */
  failures: number;
  /** Processors that the server kept busy; well under 1: the load was not enough to find its limit. */
  busy: number | undefined;
  /** Answers for each second of a processor: what one would give that does nothing else. */
  perProcessorSecond: number | undefined;
}

interface Wishes {
  url: string;
  /** The server's processes. */
  pids: () => number[];
  paths: readonly string[];
  random: Random;
}

const connections = 16;
/** Several requests on their way in each connection, or the load would cost more than the answers. */
const pipelining = 8;
/** Seconds. */
const warmUp = 3;
const duration = 8;
/** Addresses that each connection asks for in turn, drawn from all. */
const drawn = 4_000;

/** Asks for pages at random, compressed, as fast as the server answers. */
export async function load({ url, pids, paths, random }: Wishes): Promise<Load> {
  const draw = () => ({ path: random.pick(paths) });
  // Each connection has addresses of its own: together on one list, they would ask for the same page at the same time.
  const press = (seconds: number) =>
    Promise.all(
      Array.from({ length: connections }, () =>
        autocannon({
          url,
          connections: 1,
          pipelining,
          duration: seconds,
          headers: { 'accept-encoding': 'gzip, deflate, br' },
          requests: Array.from({ length: drawn }, draw),
        }),
      ),
    );
  await press(warmUp);
  const before = processorSeconds(pids());
  const began = performance.now();
  const results = await press(duration);
  const seconds = (performance.now() - began) / 1000;
  const after = processorSeconds(pids());
  const sum = (figure: (result: autocannon.Result) => number) =>
    results.reduce((total, result) => total + figure(result), 0);
  const answers = sum(({ requests }) => requests.total);
  const busy = before === undefined || after === undefined ? undefined : (after - before) / seconds;
  return {
    requestsPerSecond: Math.round(answers / seconds),
    slowest: Math.max(...results.map(({ latency }) => latency.p99)),
    failures: sum(({ non2xx, errors, timeouts }) => non2xx + errors + timeouts),
    busy: busy && Math.round(busy * 100) / 100,
    perProcessorSecond: busy && Math.round(answers / seconds / busy),
  };
}

/** Where the system tells. */
function processorSeconds(pids: number[]): number | undefined {
  try {
    const ticks = pids.map((pid) => {
      const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
      const [user = 0, system = 0] = fields.split(' ').slice(11, 13).map(Number);
      return user + system;
    });
    return ticks.reduce((sum, each) => sum + each, 0) / 100;
  } catch {
    return undefined;
  }
}
