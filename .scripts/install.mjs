// Installs the dependencies where they are missing or older than package-lock.json.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Stop, fingerprint, root, run, say, seconds, systemEnv, toolNode } from './tools.mjs';

const STAMP = join(root, 'node_modules', '.lock-hash');

/**
 * Whether what npm recorded as installed is what the lock file names; parts of other platforms may
 * be absent.
 */
function matchesLock() {
  const hidden = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(hidden)) return false;
  const installed = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional, peer }]) =>
      path === '' ||
      installed[path]?.version === version ||
      (!installed[path] && (optional || peer)),
  );
}

/** Makes `node_modules` what the lock file says; does nothing where it is already. */
export async function ensureInstalled() {
  const print = fingerprint(['package-lock.json']);
  const stamped = existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : '';
  if (stamped === print && existsSync(join(root, 'node_modules', 'astro'))) return;
  if (stamped || !matchesLock()) {
    const since = performance.now();
    say('Installing dependencies (npm ci) …');
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const { ok, output } = await run(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      env: systemEnv(),
      quiet: true,
    });
    if (!ok)
      throw new Stop(
        `${output}\nnpm ci failed. Check that this machine reaches the npm registry, then try again.`,
      );
    say(`Installed in ${seconds(since)}.`);
  }
  toolNode();
  writeFileSync(STAMP, print);
}
