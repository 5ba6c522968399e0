// npm test: everything. Installs, finds a Chromium, builds, checks layout, types, lint and content,
// runs every test. `npm test -- contact-budget` runs the tests whose file name holds that word, and
// nothing else: it builds only where one of them looks at the built site. What else is said goes to
// Vitest. `npm test -- --browser` (npm run test:browser) runs only the tests of the built site.
// `npm test -- --thorough` (npm run test:thorough) runs them on every guide, and what is timed or
// killed on purpose. `npm test -- --fresh` repeats also what did not change since it passed.
import { existsSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
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
/** What holds code with types, and which pages are checked without checking that code again. */
const TYPED = ['src', 'tests', '.config'];
const PAGES = '.config/tsconfig.pages.json';
/** Projects of Vitest that need no built site, that look at one, and those that take long. */
const PROJECTS = {
  unit: ['!site', '!browser', '!timed'],
  site: ['site', 'browser'],
  gate: ['!timed'],
  thorough: ['site', 'browser', 'timed'],
};
const SITE_TESTS = 'tests/site';
const OWN = {
  fresh: { type: 'boolean' },
  browser: { type: 'boolean' },
  thorough: { type: 'boolean' },
};
const REPORT = join(root, '.cache', 'vitest.json');
const phases = [];

function record(name, ok, since, note = '') {
  phases.push({ name, ok });
  say(
    `  ${name.padEnd(10)} ${(ok ? 'ok' : 'FAILED').padEnd(7)} ${seconds(since).padStart(8)}  ${note}`,
  );
}

/**
 * Runs one phase; a failure is shown at once and the rest goes on, so that one run tells
 * everything.
 */
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

/**
 * A check whose verdict depends on these files only: skipped where they are as they were when it
 * passed.
 */
const unlessUnchanged = (name, inputs, fresh, check) => async () => {
  const print = fingerprint(inputs);
  if (!fresh && isStamped(name, print)) return 'unchanged since it passed';
  stamp(name);
  await check();
  stamp(name, print);
  return '';
};

/** Types of code and tests, and the rules of the lint that need types. */
const code = () =>
  succeed(
    tool(
      'oxlint/bin/oxlint',
      ['-c', '.config/oxlint.json', '--type-aware', '--type-check', '--deny-warnings', ...TYPED],
      { quiet: true },
    ),
  );
/** Types of the pages, which only Astro can read. */
const pages = () =>
  succeed(
    tool(
      'astro/bin/astro.mjs',
      ['check', '--noSync', '--minimumFailingSeverity', 'warning', '--tsconfig', PAGES],
      { quiet: true },
    ),
  );
const types = async () => {
  await code();
  await pages();
};
const eslint = () =>
  succeed(
    tool(
      'eslint/bin/eslint.js',
      ['--config', '.config/eslint.config.mjs', '--max-warnings', '0', '.'],
      { quiet: true },
    ),
  );
/** No unused file, export or dependency. */
const knip = () =>
  succeed(tool('knip/bin/knip.js', ['--config', '.config/knip.json'], { quiet: true }));
const format = () =>
  succeed(
    tool('prettier/bin/prettier.cjs', ['--ignore-path', '.config/prettierignore', '--check', '.'], {
      quiet: true,
    }),
  );
const content = async () => {
  const { ok, output } = await run(toolNode(), ['src/cli/content.ts'], { quiet: true });
  if (!ok) throw new Stop(output);
  return output.trim().split('\n').at(-1);
};

/**
 * What was asked for: own options, names of test files, and the rest, which is for Vitest, in the
 * order given.
 */
function asked(args) {
  const { values, positionals, tokens } = parseArgs({
    args,
    options: OWN,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const rest = tokens.filter(({ kind, name }) => !(kind === 'option' && name in OWN));
  return {
    ...values,
    names: positionals,
    rest: [...new Set(rest.map(({ index }) => index))].map((index) => args[index]),
  };
}

/**
 * Whether one of the test files with these names looks at the built site; no names mean all files.
 */
function needSite(names) {
  if (names.length === 0) return true;
  const files = readdirSync(join(root, SITE_TESTS)).filter((file) => file.endsWith('.test.ts'));
  return files.some((file) => names.some((name) => `${SITE_TESTS}/${file}`.includes(name)));
}

async function vitest(env, args) {
  rmSync(REPORT, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  const { ok } = await tool(
    'vitest/vitest.mjs',
    ['run', '--config', '.config/vitest.config.ts', ...reporters, ...args],
    {
      env: toolEnv({ SITE_FOLDER: join(root, 'dist'), ...env }),
    },
  );
  const report = existsSync(REPORT) ? JSON.parse(readFileSync(REPORT, 'utf8')) : {};
  const passed = report.numPassedTests ?? 0;
  const failed = (report.numFailedTests ?? 0) || (ok ? 0 : 1);
  const skipped = (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0);
  return { passed, failed, skipped };
}

/**
 * Installs and, where the built site is looked at, finds a Chromium and builds, with text and code
 * checked meanwhile where `all` is; gives what is there to test with.
 */
function prepare({ site, fresh, all }) {
  let chromium = '';
  return alone(async () => {
    if (!(await phase('install', ensureInstalled))) return { ready: false, built: false };
    if (!site) return { ready: true, built: false };
    const checked = all ? checkText(fresh) : undefined;
    const found = await phase('chromium', async () => {
      chromium = await ensureChromium();
      return chromium;
    });
    if (!found) {
      await checked;
      return { ready: false, built: false };
    }
    const since = Date.now();
    const building = phase('build', async () =>
      (await ensureBuilt({ force: fresh })) ? '' : 'unchanged since the last build',
    );
    await checked;
    if (all) {
      await typesWritten(since, building);
      await checkCode(fresh);
    }
    return { ready: true, built: await building, chromium };
  });
}

const WRITTEN = ['.astro/content.d.ts', '.astro/types.d.ts'].map((file) => join(root, file));

/**
 * Until the build that began at this moment has written the types of the content, which it does
 * first; or has ended, where nothing had changed.
 */
async function typesWritten(since, building) {
  let hasEnded = false;
  void building.finally(() => {
    hasEnded = true;
  });
  const isNew = (file) => existsSync(file) && statSync(file).mtimeMs >= since;
  while (!hasEnded && !WRITTEN.every(isNew)) await sleep(200);
}

/** What is checked while the site is built, which leaves one core to it. */
async function checkText(fresh) {
  await phase('content', content);
  await phase('format', unlessUnchanged('format', CODE, fresh, format));
  await phase('unused', unlessUnchanged('unused', CODE, fresh, knip));
}

/** What reads the types of the content that the build wrote. */
const checkCode = (fresh) =>
  Promise.all([
    phase('types', unlessUnchanged('types', CODE, fresh, types)),
    phase('lint', unlessUnchanged('lint', CODE, fresh, eslint)),
  ]);

function projectsOf({ browser, thorough }, built) {
  // Without a build there is no site to test: a failure that was told, and the rest runs.
  if (!built) return PROJECTS.unit;
  if (thorough) return PROJECTS.thorough;
  return browser ? PROJECTS.site : PROJECTS.gate;
}

await main(async () => {
  const since = performance.now();
  const wanted = asked(process.argv.slice(2));
  const { fresh = false, names } = wanted;
  const siteOnly = wanted.browser === true || wanted.thorough === true;
  const named = names.length > 0;

  headline(named ? `Firm & Fair: tests named ${names.join(', ')}` : 'Firm & Fair: all checks');
  const all = !siteOnly && !named;
  const site = siteOnly || needSite(names);
  const { ready, built, chromium } = await prepare({ site, fresh, all });
  if (!ready || (siteOnly && !built)) return 1;

  headline('\nTests');
  const env = {
    ...(chromium && { CHROME_PATH: chromium }),
    ...(wanted.thorough && { ALL_PAGES: '1' }),
  };
  const projects = projectsOf(wanted, built).map((project) => `--project=${project}`);
  const { passed, failed, skipped } = await vitest(env, [...projects, ...wanted.rest]);

  const broken = phases.filter(({ ok }) => !ok).map(({ name }) => name);
  if (broken.length) headline(`Failed before the tests: ${broken.join(', ')} (see above)`);
  if (skipped && !wanted.rest.length)
    headline(`${skipped} tests are skipped: a skipped test counts as failed here.`);
  say(`All of it took ${seconds(since)}.`);
  const lost = failed + broken.length + (wanted.rest.length ? 0 : skipped);
  headline(`${passed + phases.length - broken.length} passed, ${lost} failed`);
  return lost ? 1 : 0;
});
