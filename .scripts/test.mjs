// npm test: everything. Installs, finds a Chromium, builds, checks types, lint and content, runs every test.
// Arguments go to Vitest: `npm test -- contact-budget` runs the tests whose file name holds that word.
// `npm test -- --browser` (npm run test:browser) runs only the tests of the built site.
// `npm test -- --fresh` repeats also the build, types and lint whose inputs did not change since they passed.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { ensureInstalled } from './install.mjs';
import {
  Stop,
  alone,
  fingerprint,
  headline,
  isStamped,
  main,
  root,
  run,
  say,
  seconds,
  stamp,
  tool,
  toolEnv,
  toolNode,
} from './tools.mjs';

const CODE = [
  'src',
  'tests',
  '.config',
  '.scripts',
  'astro.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];
const REPORT = join(root, '.cache', 'vitest.json');
const phases = [];

function record(name, ok, since, note = '') {
  phases.push({ name, ok });
  say(
    `  ${name.padEnd(10)} ${(ok ? 'ok' : 'FAILED').padEnd(7)} ${seconds(since).padStart(8)}  ${note}`,
  );
}

/** Runs one phase; a failure is shown at once and the rest goes on, so that one run tells everything. */
async function phase(name, work) {
  const since = performance.now();
  try {
    record(name, true, since, await work());
    return true;
  } catch (error) {
    record(name, false, since);
    say(`\n${error instanceof Stop ? error.message : error.stack}\n`);
    return false;
  }
}

const succeed = async (running) => {
  const { ok, output } = await running;
  if (!ok) throw new Stop(output);
};

/** A check whose verdict depends on these files only: skipped where they are as they were when it passed. */
const unlessUnchanged = (name, inputs, fresh, check) => async () => {
  const print = fingerprint(inputs);
  if (!fresh && isStamped(name, print)) return 'unchanged since it passed';
  stamp(name);
  await check();
  stamp(name, print);
  return '';
};

const tsc = () => succeed(tool('typescript/bin/tsc', ['--noEmit', '-p', '.'], { quiet: true }));
const astroCheck = () =>
  succeed(
    tool('astro/bin/astro.mjs', ['check', '--noSync', '--minimumFailingSeverity', 'warning'], {
      quiet: true,
    }),
  );
const lint = () =>
  succeed(
    tool(
      'eslint/bin/eslint.js',
      ['--config', '.config/eslint.config.mjs', '--max-warnings', '0', '.'],
      { quiet: true },
    ),
  );
const content = async () => {
  const { ok, output } = await run(toolNode(), ['src/cli/content.ts'], { quiet: true });
  if (!ok) throw new Stop(output);
  return output.trim().split('\n').at(-1);
};

async function vitest(chromium, args) {
  rmSync(REPORT, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  const { ok } = await tool(
    'vitest/vitest.mjs',
    ['run', '--config', '.config/vitest.config.ts', ...reporters, ...args],
    {
      env: toolEnv({ CHROME_PATH: chromium, SITE_FOLDER: join(root, 'dist') }),
    },
  );
  const report = existsSync(REPORT) ? JSON.parse(readFileSync(REPORT, 'utf8')) : {};
  const passed = report.numPassedTests ?? 0;
  const failed = (report.numFailedTests ?? 0) || (ok ? 0 : 1);
  const skipped = (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0);
  return { passed, failed, skipped };
}

await main(async () => {
  const since = performance.now();
  const args = process.argv.slice(2);
  const fresh = args.includes('--fresh');
  const siteOnly = args.includes('--browser');
  const filters = args.filter((arg) => arg !== '--fresh' && arg !== '--browser');

  headline('Firm & Fair: all checks');
  let chromium = '';
  const ready = await alone(async () => {
    if (!(await phase('install', ensureInstalled))) return false;
    if (
      !(await phase('chromium', async () => {
        chromium = await ensureChromium();
        return chromium;
      }))
    )
      return false;
    return await phase('build', async () =>
      (await ensureBuilt({ force: fresh })) ? '' : 'unchanged since the last build',
    );
  });
  if (!chromium || (siteOnly && !ready)) return 1;

  if (!siteOnly)
    await Promise.all([
      // One after the other: both read the whole program, and the types of the content that the build wrote.
      phase(
        'types',
        unlessUnchanged('types', CODE, fresh, async () => {
          await tsc();
          await astroCheck();
        }),
      ),
      phase('lint', unlessUnchanged('lint', CODE, fresh, lint)),
      phase('content', content),
    ]);

  headline('\nTests');
  // Without a build there is no site to test: say so as a failure, and run the rest.
  const projects = !ready
    ? ['--project=!site', '--project=!browser', '--project=!timed']
    : siteOnly
      ? ['--project=site', '--project=browser']
      : ['--project=!timed'];
  const { passed, failed, skipped } = await vitest(chromium, [...projects, ...filters]);

  const broken = phases.filter(({ ok }) => !ok).map(({ name }) => name);
  if (broken.length) headline(`Failed before the tests: ${broken.join(', ')} (see above)`);
  if (skipped && !filters.length)
    headline(`${skipped} tests are skipped: a skipped test counts as failed here.`);
  say(`All of it took ${seconds(since)}.`);
  const lost = failed + broken.length + (filters.length ? 0 : skipped);
  headline(`${passed + phases.length - broken.length} passed, ${lost} failed`);
  return lost ? 1 : 0;
});
