import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Sees to it that a throw-away database does not outlive the test run that started it, even one that is killed:
 * a small process of its own waits for the end of this one, then ends the database and removes the folder.
 */
export function clearWhenGone(folder: string): void {
  const self = fileURLToPath(import.meta.url);
  const watcher = spawn(process.execPath, [self, folder], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    detached: true,
  });
  watcher.unref();
  watcher.channel?.unref();
}

function clear(folder: string) {
  try {
    const pid = Number(readFileSync(join(folder, 'postgres-18/postmaster.pid'), 'utf8').split('\n')[0]);
    if (pid > 1) process.kill(pid, 'SIGQUIT');
  } catch {
    // Stopped already, as after every run that came to its end.
  }
  setTimeout(() => rmSync(folder, { recursive: true, force: true }), 1000);
}

const [program, folder] = process.argv.slice(1);
if (program === fileURLToPath(import.meta.url) && folder) process.once('disconnect', () => clear(folder));
