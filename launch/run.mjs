/**
 * `node launch/run.mjs COMMAND …` installs what is missing, finds a Node that can run the rest, and hands over to
 * `launch/COMMAND.ts`. It is the only file that an old Node has to read, hence its plain syntax and imports.
 */
import { spawn, spawnSync } from 'child_process';
import { createHash } from 'crypto';
import { existsSync, readFileSync, writeFileSync } from 'fs';
import { delimiter, dirname, join } from 'path';
import { fileURLToPath } from 'url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const installStamp = join(root, 'node_modules', '.gazeta-install');

void main(process.argv[2], process.argv.slice(3));

async function main(command, rest) {
  const [major] = versionOf(process.versions.node);
  if (major < 20) {
    give(
      `Gazeta needs Node.js 20 or newer, and this is ${process.versions.node}: get one at https://nodejs.org`,
    );
  }
  const wanted = installDigest();
  if (!existsSync(installStamp) || readFileSync(installStamp, 'utf8') !== wanted) {
    await install();
    writeFileSync(installStamp, wanted);
  }
  const node = findNode();
  const env = Object.assign({}, process.env, {
    PATH: dirname(node) + delimiter + (process.env.PATH || ''),
  });
  handOver(node, [join(root, 'launch', `${command}.ts`)].concat(rest), env);
}

/** What the installed packages depend on, as one digest. */
function installDigest() {
  const hash = createHash('sha256').update(process.platform + process.arch);
  for (const file of ['package.json', 'pnpm-workspace.yaml', 'pnpm-lock.yaml']) {
    hash.update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

/** Quiet unless it fails; a terminal sees the seconds pass. CI=true keeps pnpm from asking questions. */
function install() {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const env = Object.assign({}, process.env, { CI: 'true', npm_config_loglevel: 'error' });
  delete env.NODE_ENV;
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  const title = 'Installing packages (half a minute the first time, more on a slow network)';
  const show = (text) => process.stdout.write(process.stdout.isTTY ? `\r\u001b[K${text}` : `${text}\n`);
  show(title);
  const clock = setInterval(() => process.stdout.isTTY && show(`${title}: ${seconds()} s`), 1000);

  return new Promise((resolve) => {
    const pnpm = spawn('npx', ['--yes', packageManager, 'install', '--frozen-lockfile'], {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    pnpm.stdout.on('data', (chunk) => (output += chunk));
    pnpm.stderr.on('data', (chunk) => (output += chunk));
    pnpm.on('error', () => give('\nnpx, which comes with Node.js and npm, is not on the PATH: install npm.'));
    pnpm.on('close', (code) => {
      clearInterval(clock);
      if (code !== 0) give(`\n${output}\nThe packages could not be installed: what pnpm said stands above.`);
      show(`Installed packages in ${seconds()} s`);
      if (process.stdout.isTTY) process.stdout.write('\n');
      resolve();
    });
  });
}

/** The pinned Node where it runs, else this one if it reads TypeScript by itself. */
function findNode() {
  const pinned = join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');
  if (existsSync(pinned) && spawnSync(pinned, ['--version']).status === 0) return pinned;
  const [major, minor] = versionOf(process.versions.node);
  if (major >= 24 || (major === 22 && minor >= 18)) return process.execPath;
  return give(
    `There is no packaged Node.js for ${process.platform} ${process.arch}, and ${process.versions.node} is too old here: ` +
      'install Node.js 24 from https://nodejs.org and run this again.',
  );
}

/**
 * Runs the command to its end. Signals are passed on, and the command sees its channel close when this process is
 * gone. An npm that was killed outright leaves this process to another parent (the scripts `exec` it, so that no shell
 * stands between): that too ends the command.
 */
function handOver(node, args, env) {
  const child = spawn(node, args, { cwd: root, env, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event) {
    setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 1000).unref();
  }
  child.on('exit', (code, signal) => process.exit(signal ? 1 : code));
}

function versionOf(version) {
  return version.split('.').map(Number);
}

function give(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
