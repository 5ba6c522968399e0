/** Runs a command line of this project with its own Node, as npm does. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** What `node src/cli/NAME.ts ARGS` prints, and its exit code; `input` is its standard input. */
export function runCli(
  name: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  input = '',
): Ran {
  const { status, stdout, stderr } = spawnSync(
    `${ROOT}/node_modules/.bin/node`,
    [`src/cli/${name}.ts`, ...args],
    {
      cwd: ROOT,
      encoding: 'utf8',
      input,
      env: { ...process.env, ...env, NODE_NO_WARNINGS: '1' },
      maxBuffer: 64_000_000,
    },
  );
  return { code: status, out: stdout, err: stderr };
}
