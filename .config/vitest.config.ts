/// <reference types="vitest/config" />
// Projects: the pure core (also in two far time zones), the islands in a DOM, the built site, the
// built site in a browser.
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';
import { LongestFirst } from './longest-first.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const CORE = ['tests/domain/**/*.test.{ts,tsx}'];
/** Of those, what holds no date. */
const DATELESS = ['tone', 'money', 'sums', 'source-href'].map(
  (name) => `tests/domain/${name}.test.ts`,
);
const SITE = 'tests/site/**/*.test.ts';
const BUILT = 'tests/site/built-*.test.ts';
const TIMED = ['planner-scale', 'planner-crashes', 'planner-storage'].map(
  (name) => `tests/site/${name}.test.ts`,
);

/**
 * Pure tests share the modules of their worker: reading them anew for each file took half of their
 * time. What a test changes outside itself it puts back.
 */
const node = (name: string, include: string[], exclude: string[] = [], TZ = 'UTC') => ({
  extends: true as const,
  test: {
    name,
    include,
    exclude,
    environment: 'node',
    isolate: false,
    env: { TZ },
    setupFiles: ['tests/support/time-zone.ts'],
  },
});

/**
 * Tests in a real browser. Those that mostly wait may say `concurrent`; each has a browser profile
 * of its own.
 */
const browser = (
  name: string,
  include: string[],
  exclude: string[],
  { groupOrder, fileParallelism }: { groupOrder: number; fileParallelism: boolean },
) => ({
  extends: true as const,
  test: {
    name,
    include,
    exclude,
    fileParallelism,
    environment: 'node' as const,
    // One connection to the browser a worker; what tells tests apart is the profile of each.
    isolate: false,
    globalSetup: ['tests/support/start-browser.ts'],
    sequence: { groupOrder },
    maxConcurrency: 4,
    expect: { poll: { timeout: 60_000, interval: 100 } },
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});

export default getViteConfig({
  root,
  test: {
    root,
    // A run that finds no test, or only focused ones, has proved nothing.
    passWithNoTests: false,
    allowOnly: false,
    // No test may fail by the load of the machine: this only stops one that hangs.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // Vitest leaves one core free by default. Browser tests wait for the browser half of the time:
    // three files on two cores.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    sequence: { sequencer: LongestFirst },
    projects: [
      node('unit', ['tests/**/*.test.{ts,tsx}'], ['tests/islands/**', SITE]),
      // Dates must not depend on where the reader lives: the same tests west and east of the date
      // line.
      node('new-york', CORE, DATELESS, 'America/New_York'),
      node('apia', CORE, DATELESS, 'Pacific/Apia'),
      {
        extends: true,
        test: {
          name: 'islands',
          include: ['tests/islands/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          setupFiles: ['tests/support/patience.ts'],
          // As above: each file has a window of its own, and none leaves anything in a module.
          isolate: false,
        },
      },
      node('site', [BUILT]),
      browser('browser', [SITE], [BUILT, ...TIMED], { groupOrder: 0, fileParallelism: true }),
      // In npm run test:thorough only, one file at a time: what is timed is timed on a quiet
      // machine.
      browser('timed', TIMED, [], { groupOrder: 1, fileParallelism: false }),
    ],
  },
});
