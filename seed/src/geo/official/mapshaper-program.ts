import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const tools = fileURLToPath(new URL('../../../tools', import.meta.url));
const program = `${tools}/node_modules/mapshaper/bin/mapshaper`;

/** Whether the tools of seed/tools are installed; `npm ci` at the root leaves them out. */
export const hasMapshaper = (): boolean => existsSync(program);

/** The path of mapshaper, installed first where it is missing. */
export function mapshaperProgram(say: (line: string) => void): string {
  if (!hasMapshaper()) {
    say('0/4 installing the tools of seed/tools (once)');
    execFileSync('npm', ['ci', '--prefix', tools, '--ignore-scripts'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  return program;
}
