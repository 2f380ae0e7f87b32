import { spawn } from 'node:child_process';
import { Socket } from 'node:net';
import { createInterface } from 'node:readline';

/**
 * Everything written to the file system of this folder is on the disk. Throws where the system cannot do that. A shell
 * that stays is asked to do it: to start a program from a process as large as the site takes longer than the sync.
 */
export function syncFileSystem(folder: string): Promise<void> {
  shell ??= startShell();
  return shell(folder);
}

type Shell = (folder: string) => Promise<void>;
let shell: Shell | undefined;

const script =
  'while IFS= read -r folder; do sync -f "$folder" 2>/dev/null && echo done || echo failed; done';

function startShell(): Shell {
  const asked: { resolve: () => void; reject: (reason: Error) => void }[] = [];
  const child = spawn('sh', ['-c', script], { stdio: ['pipe', 'pipe', 'ignore'] });
  const handles = [child, child.stdin, child.stdout].filter(
    (one): one is typeof child | Socket => one === child || one instanceof Socket,
  );
  // Nobody waits for a shell that has nothing to do.
  const hold = () => handles.forEach((handle) => handle.ref());
  const letGo = () => handles.forEach((handle) => handle.unref());

  function end(): void {
    if (shell === sync) shell = undefined;
    for (const { reject } of asked.splice(0))
      reject(new Error('There is no shell that could sync the disk.'));
  }
  child.once('error', end).once('exit', end);
  child.stdin.on('error', end);
  createInterface(child.stdout).on('line', (line) => {
    const first = asked.shift();
    if (asked.length === 0) letGo();
    if (line === 'done') first?.resolve();
    else first?.reject(new Error('The system cannot sync a file system as a whole.'));
  });
  letGo();

  function sync(folder: string): Promise<void> {
    return new Promise((resolve, reject) => {
      asked.push({ resolve, reject });
      hold();
      child.stdin.write(`${folder}\n`);
    });
  }
  return sync;
}
