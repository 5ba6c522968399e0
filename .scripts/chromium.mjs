// Finds a real Chromium, or installs one. The browser tests are half of the promises: they are
// never left out.
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { Stop, run, say, systemEnv, tool, toolEnv } from './tools.mjs';

// The shell is the same browser without windows of its own: its tests take half the time.
const SHELL = 'chromium-headless-shell';
const NAMES = [
  SHELL,
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];
const PLAYWRIGHT_CACHES = [
  process.env.PLAYWRIGHT_BROWSERS_PATH,
  join(homedir(), '.cache/ms-playwright'),
  join(homedir(), 'Library/Caches/ms-playwright'),
  join(homedir(), 'AppData/Local/ms-playwright'),
];
const INSIDE_CACHE = [
  'chrome-linux64/chrome',
  'chrome-linux/chrome',
  'chrome-headless-shell-linux64/chrome-headless-shell',
  'chrome-linux/headless_shell',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-win64/chrome.exe',
  'chrome-win/chrome.exe',
];

function* candidates() {
  if (process.env.CHROME_PATH) yield process.env.CHROME_PATH;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  for (const name of NAMES) for (const folder of folders) yield join(folder, name);
  yield* PLACES;
  for (const cache of PLAYWRIGHT_CACHES) {
    if (!cache || !existsSync(cache)) continue;
    const builds = readdirSync(cache)
      .filter((name) => name.startsWith('chromium'))
      .sort()
      .reverse();
    for (const build of builds) for (const inside of INSIDE_CACHE) yield join(cache, build, inside);
  }
}

/**
 * A browser that starts; on Windows `--version` opens a window instead, so there its presence must
 * do.
 */
const works = (path) =>
  existsSync(path) &&
  (process.platform === 'win32' ||
    spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0);

/** The path of a Chromium on this machine that starts, or undefined. */
export function findChromium() {
  for (const path of candidates()) if (works(path)) return path;
  return undefined;
}

const isRoot = process.getuid?.() === 0;
const has = (command) => spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined;
const asRoot = (command, args) => {
  if (!isRoot && !has('sudo'))
    return { ok: false, output: `${command}: needs root, and there is no sudo\n` };
  const [name, ...rest] = isRoot ? [command, ...args] : ['sudo', '-n', command, ...args];
  return run(name, rest, {
    env: systemEnv({ DEBIAN_FRONTEND: 'noninteractive' }),
    quiet: true,
    timeout: 600_000,
  });
};
const playwright = (args) =>
  tool('playwright-core/cli.js', args, {
    env: toolEnv({ PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' }),
    quiet: true,
    timeout: 300_000,
  });

const ATTEMPTS = [
  {
    name: 'npx playwright-core install chromium',
    work: async () => {
      const install = await playwright(['install', 'chromium']);
      // It came, and does not start: the system lacks libraries that it links to.
      return install.ok && !findChromium() && isRoot && has('apt-get')
        ? playwright(['install-deps', 'chromium'])
        : install;
    },
  },
  {
    name: 'apt-get install chromium',
    when: () => has('apt-get'),
    work: async () => {
      const update = await asRoot('apt-get', ['update']);
      const wanted = (names) =>
        asRoot('apt-get', [
          'install',
          '-y',
          '--no-install-recommends',
          ...names,
          'fonts-liberation',
        ]);
      const shell = await wanted(['chromium', SHELL]);
      // Older Debians have no such package.
      const install = shell.ok ? shell : await wanted(['chromium']);
      return {
        ok: install.ok,
        output: update.ok ? install.output : update.output + install.output,
      };
    },
  },
  {
    name: 'dnf install chromium',
    when: () => has('dnf'),
    work: () => asRoot('dnf', ['install', '-y', 'chromium']),
  },
  {
    name: 'apk add chromium',
    when: () => existsSync('/sbin/apk'),
    work: () => asRoot('apk', ['add', 'chromium']),
  },
  {
    name: 'pacman -S chromium',
    when: () => has('pacman'),
    work: () => asRoot('pacman', ['-Sy', '--noconfirm', 'chromium']),
  },
];

/** The lines of an installer's output that say what went wrong, or its last ones. */
function telling(output) {
  const lines = output
    .trim()
    .split('\n')
    .filter((line) => line.trim() && !/^\s+at /.test(line));
  const faults = lines.filter((line) => /error|failed|unable|needs|cannot|denied/i.test(line));
  return (faults.length ? faults : lines)
    .slice(-3)
    .map((line) => `      ${line.trim().slice(0, 200)}`)
    .join('\n');
}

/**
 * On a Debian whose Chromium is there without its shell: the shell, where it can be had; else what
 * is there.
 */
async function shellBeside(present) {
  if (process.env.CHROME_PATH || !has('apt-get')) return present;
  const get = () => asRoot('apt-get', ['install', '-y', '--no-install-recommends', SHELL]);
  const first = await get();
  if (!first.ok && (await asRoot('apt-get', ['update'])).ok) await get();
  return findChromium() ?? present;
}

/** The path of a Chromium that starts, installing one where there is none. */
export async function ensureChromium() {
  const present = findChromium();
  if (present) return /\/chromium$/.test(present) ? await shellBeside(present) : present;
  const tried = [];
  for (const { name, when, work } of ATTEMPTS) {
    if (when && !when()) continue;
    say(`No Chromium found. Trying: ${name} …`);
    const { output } = await work();
    const path = findChromium();
    if (path) return path;
    tried.push(`  ${name}\n${telling(output)}`);
  }
  throw new Stop(
    'The browser tests need a real Chromium, none was found, and none could be installed:\n' +
      `${tried.join('\n')}\n\nInstall Chromium or Chrome yourself and run "npm test" again.\n` +
      'If it is in an unusual place, name it: CHROME_PATH=/path/to/chrome npm test',
  );
}
