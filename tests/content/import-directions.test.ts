/**
 * The house rules of who may import whom, and of purity, are lint errors: each is broken here once
 * to see it caught.
 */
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';
import { LAYERS } from '../../.config/layers.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: '.config/eslint.config.mjs',
});

const RULES = /^no-(restricted-(imports|syntax|globals|properties)|console)$/;

/** The messages of the house rules for a file of this name with this code. */
async function complaints(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: `${root}${file}` });
  const fatal = result?.messages.find((message) => message.fatal);
  if (fatal) throw new Error(`The snippet for ${file} does not parse: ${fatal.message}`);
  return (result?.messages ?? [])
    .filter(({ ruleId }) => RULES.test(ruleId ?? ''))
    .map(({ message }) => message);
}

const isAstro = (folder: string) => ['components', 'layouts', 'pages'].includes(folder);
const inFile = (folder: string, code: string): [string, string] =>
  isAstro(folder)
    ? [`src/${folder}/Snippet.astro`, `---\n${code}\n---\n<p>text</p>\n`]
    : [`src/${folder}/snippet.ts`, `${code}\n`];

const TARGETS: Record<string, string> = {
  domain: '#domain/dates.ts',
  planner: '#planner/plan/plan-types.ts',
  books: '#books/book.ts',
  schemas: '#schemas/common.ts',
  lib: '#lib/guides.ts',
  islands: '#islands/storage/store.ts',
  choices: '#islands/storage/choices.ts',
  searches: '#islands/storage/recent-searches.ts',
  search: 'minisearch/SearchableMap',
  cli: '#cli/plan.ts',
  components: '#components/Day.astro',
  layouts: '#layouts/Page.astro',
  pages: '#pages/index.astro',
  astro: 'astro:content',
  astroZod: 'astro/zod',
  node: 'node:fs',
  preact: 'preact/hooks',
  xstate: 'xstate',
  zodMini: 'zod/mini',
  zod: 'zod',
  calendar: 'ical-generator',
  worker: '#worker/offline.ts',
  workbox: 'workbox-precaching',
  pictures: 'satori',
  feed: '@astrojs/rss',
  parent: '../domain/dates.ts',
  madeUp: 'fast-check',
  spreadsheets: 'papaparse',
  workbooks: 'read-excel-file/universal',
  other: 'lodash',
};

/**
 * What each folder may import: the table of the house style, written down a second time on purpose.
 */
const MAY: Record<string, readonly string[]> = {
  domain: ['domain', 'zodMini'],
  planner: ['domain', 'planner', 'xstate', 'zodMini'],
  'planner/explore': ['domain', 'planner', 'xstate', 'zodMini', 'madeUp'],
  books: ['domain', 'planner', 'books', 'spreadsheets', 'workbooks'],
  schemas: ['domain', 'planner', 'schemas', 'astroZod'],
  lib: ['domain', 'schemas', 'lib', 'astro', 'node', 'pictures', 'spreadsheets'],
  islands: [
    'domain',
    'planner',
    'books',
    'islands',
    'choices',
    'searches',
    'preact',
    'zodMini',
    'calendar',
    'spreadsheets',
  ],
  cli: ['domain', 'planner', 'schemas', 'cli', 'node', 'astroZod'],
  worker: ['worker', 'workbox'],
  components: [
    'domain',
    'planner',
    'schemas',
    'lib',
    'components',
    'choices',
    'searches',
    'search',
    'astro',
    'astroZod',
  ],
  layouts: ['domain', 'planner', 'schemas', 'lib', 'components', 'layouts', 'astro', 'astroZod'],
  pages: [
    'domain',
    'planner',
    'schemas',
    'lib',
    'components',
    'layouts',
    'islands',
    'choices',
    'searches',
    'astro',
    'astroZod',
    'feed',
  ],
};

test('every layer has its row in this table', () => {
  expect(LAYERS.map(({ folder }) => folder)).toEqual(Object.keys(MAY));
});

describe.each(Object.entries(MAY))('src/%s', (folder, may) => {
  const allowed = may.map((name) => TARGETS[name]!);
  const refused = Object.entries(TARGETS)
    .filter(([name]) => !may.includes(name))
    .map(([, target]) => target);

  test.each(allowed)('may import %s', async (target) => {
    expect(
      await complaints(
        ...inFile(folder, `import { thing } from '${target}';\nexport const used = thing;`),
      ),
    ).toEqual([]);
  });

  test.each(refused)('may not import %s, and the message gives the reason', async (target) => {
    const found = await complaints(
      ...inFile(folder, `import { thing } from '${target}';\nexport const used = thing;`),
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(LAYERS.find((layer) => layer.folder === folder)!.why);
  });

  test('may not get around it with a type import, an export or import()', async () => {
    const target = TARGETS[refused[0]!] ?? refused[0]!;
    for (const code of [
      `import type { T } from '${target}'`,
      `export * from '${target}'`,
      `export const x = () => import('${target}')`,
    ]) {
      // A component may not re-export at all: Astro files have no exports of their own.
      if (isAstro(folder) && code.startsWith('export *')) continue;
      expect(await complaints(...inFile(folder, `${code};`)), code).not.toEqual([]);
    }
  });
});

const IMPURE = [
  'window.name',
  'document.title',
  'navigator.language',
  'localStorage.length',
  'sessionStorage.length',
  "fetch('/x')",
  'performance.now()',
  'Date.now()',
  'new Date()',
  'Date()',
  'Math.random()',
  'crypto.randomUUID()',
  'process.env',
  'setTimeout(() => 1, 1)',
  'globalThis.name',
  "new Date('2026-03-08').getDate()",
  "'a'.localeCompare('b')",
  '(1).toLocaleString()',
  "console.log('x')",
];
describe.each(['domain', 'planner', 'books'])('src/%s is pure', (folder) => {
  test.each(IMPURE)('%s is an error', async (code) => {
    expect(await complaints(`src/${folder}/snippet.ts`, `export const x = ${code};\n`)).not.toEqual(
      [],
    );
  });

  test.each(['new Date(0).getUTCDate()', 'Date.UTC(2026, 1, 1)', 'Math.max(1, 2)'])(
    '%s is fine',
    async (code) => {
      expect(await complaints(`src/${folder}/snippet.ts`, `export const x = ${code};\n`)).toEqual(
        [],
      );
    },
  );
});

test.each([
  ['src/islands/snippet.tsx', 'export const X = () => <p style="color: red">x</p>;'],
  [
    'src/islands/snippet.tsx',
    "export const X = () => <p dangerouslySetInnerHTML={{ __html: '' }} />;",
  ],
  ['src/islands/snippet.ts', "document.body.innerHTML = '';"],
  ['src/components/Snippet.astro', '<p style="color: red">x</p>'],
  ['src/components/Snippet.astro', '<script is:inline>let a;</script>'],
  ['src/components/Snippet.astro', '---\nconst a = 1;\n---\n<style define:vars={{ a }}></style>'],
  ['src/components/Snippet.astro', '---\nconst a = "";\n---\n<p set:html={a} />'],
])('what the content security policy would drop is an error in %s: %s', async (file, code) => {
  expect(await complaints(file, `${code}\n`)).not.toEqual([]);
});

describe('storage has one owner', () => {
  const SNIPPETS = [
    'localStorage.length',
    'window.localStorage',
    'globalThis.sessionStorage',
    'sessionStorage.length',
  ];
  test.each(SNIPPETS)(
    '%s is an error elsewhere, and the message says whom to ask',
    async (code) => {
      for (const folder of ['islands/planner', 'islands/guides', 'components', 'worker']) {
        const found = await complaints(`src/${folder}/snippet.ts`, `export const x = ${code};\n`);
        expect(found, folder).toHaveLength(1);
        expect(found[0]).toContain('src/islands/storage');
      }
      expect(
        await complaints(
          'src/components/Snippet.astro',
          `<p>x</p>\n<script>\n  export const x = ${code};\n</script>\n`,
        ),
      ).toHaveLength(1);
      expect(
        await complaints('src/islands/storage/snippet.ts', `export const x = ${code};\n`),
      ).toEqual([]);
    },
  );
});

test.each(['test.skip', 'test.only', 'describe.todo'])('%s is an error in a test', async (call) => {
  expect(await complaints('tests/domain/snippet.test.ts', `${call}('x', () => {});\n`)).not.toEqual(
    [],
  );
});

test('no comment switches a rule off', async () => {
  expect(
    await complaints(
      'src/domain/snippet.ts',
      '/* eslint-disable */\nexport const x = Math.random();\n',
    ),
  ).not.toEqual([]);
});
