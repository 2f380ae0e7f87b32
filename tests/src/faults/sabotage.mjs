/**
 * Loaded into a server with `--import`: what the server does to its disk, its database and its clock goes through here,
 * so that a test can kill it at an exact point or let the disk refuse. The server's own code knows nothing of it.
 */
import fs from 'node:fs';
import { createRequire, syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';

const file = process.env.SABOTAGE;
const read = fs.readFileSync;
let text = '';
/** @type {import('./orders.ts').Orders} */
let orders = {};
let met = 0;

/** Read anew each time: they change while the server runs. */
function currentOrders() {
  const now = read(file, 'utf8');
  if (now !== text) {
    text = now;
    orders = JSON.parse(now);
    met = 0;
  }
  return orders;
}

/**
 * What happens at a point; undefined: what always does. A full disk lets files be renamed and removed, a broken one nothing.
 * @param {import('./orders.ts').Point} point
 */
function fateAt(point) {
  const { at, refuse } = currentOrders();
  if (at?.point === point) {
    met += 1;
    if (met === at.nth) return at.fate;
  }
  return refuse === 'ENOSPC' && ['rename', 'remove'].includes(point) ? undefined : refuse;
}

function suffer(fate, point) {
  if (fate === 'die') process.kill(process.pid, 'SIGKILL');
  if (fate) throw Object.assign(new Error(`${fate}: a test wants it so, ${point}`), { code: fate });
}

const meet = (point) => suffer(fateAt(point), point);

/** @type {Record<string, import('./orders.ts').Point>} */
const steps = {
  mkdir: 'folder',
  rename: 'rename',
  link: 'link',
  symlink: 'link',
  rm: 'remove',
  unlink: 'remove',
  datasync: 'sync',
  sync: 'sync',
  fsync: 'sync',
  fdatasync: 'sync',
};

function guardSteps(room, suffix = '') {
  for (const [name, point] of Object.entries(steps)) {
    const original = room[name + suffix];
    if (!original) continue;
    room[name + suffix] = suffix
      ? (...args) => (meet(point), original(...args))
      : async function (...args) {
          meet(point);
          return original.apply(this, args);
        };
  }
}

const half = (args, at) => args.map((arg, index) => (index === at ? arg.slice(0, arg.length >> 1) : arg));

/** A write that is cut off leaves the half of its bytes; `at` is where the data stands among the arguments. */
function guardWrite(room, name, at) {
  const original = room[name];
  room[name] = async function (...args) {
    const fate = fateAt('write');
    if (fate) await original.apply(this, half(args, at));
    suffer(fate, 'write');
    return original.apply(this, args);
  };
}

function guardWriteSync() {
  const original = fs.writeFileSync;
  fs.writeFileSync = (...args) => {
    const fate = fateAt('write');
    if (fate) original(...half(args, 1));
    suffer(fate, 'write');
    return original(...args);
  };
}

async function guardFiles() {
  const { promises } = fs;
  const handle = await promises.open(file);
  const handles = Object.getPrototypeOf(handle);
  await handle.close();
  guardSteps(handles);
  guardWrite(handles, 'writeFile', 0);
  guardSteps(promises);
  guardSteps(fs, 'Sync');
  guardWrite(promises, 'writeFile', 1);
  guardWriteSync();
  const { open } = promises;
  promises.open = async (path, flags, ...rest) => {
    if (flags?.startsWith('w')) meet('open');
    return open(path, flags, ...rest);
  };
  syncBuiltinESMExports();
}

/** A transaction, or a statement outside of one, is a commit. */
function guardDatabase() {
  const Database = createRequire(join(process.cwd(), 'package.json'))('better-sqlite3');
  const statements = Object.getPrototypeOf(new Database(':memory:').prepare('SELECT 1'));
  const { run } = statements;
  statements.run = function (...args) {
    // A refusal after BEGIN would leave a transaction open, which no disk does.
    if (this.database.inTransaction || this.source.startsWith('BEGIN')) return run.apply(this, args);
    meet('commit');
    const result = run.apply(this, args);
    meet('committed');
    return result;
  };
  const { transaction } = Database.prototype;
  Database.prototype.transaction = function (work) {
    const committed = transaction.call(this, (...args) => {
      const result = work(...args);
      meet('commit');
      return result;
    });
    return (...args) => {
      const result = committed(...args);
      meet('committed');
      return result;
    };
  };
}

function guardClock() {
  const RealDate = Date;
  const now = () => RealDate.now() + (currentOrders().clock ?? 0);
  globalThis.Date = class extends RealDate {
    constructor(...args) {
      super(...(args.length === 0 ? [now()] : args));
    }
    static now() {
      return now();
    }
  };
}

await guardFiles();
guardDatabase();
guardClock();
