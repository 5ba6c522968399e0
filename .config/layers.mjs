// Who may import whom, as data: ESLint enforces it, tests/content/import-directions.test.ts proves
// that it does.

/** The folders of `src`, each with what it may import and the reason, told in the lint message. */
export const LAYERS = [
  {
    folder: 'domain',
    may: ['#domain/', 'zod/mini'],
    why: 'The domain is pure functions over plain data: it knows no machine, page, file or clock. Its validator of the case is zod/mini.',
  },
  {
    folder: 'planner',
    may: ['#domain/', '#planner/', 'xstate', 'xstate/', 'zod/mini'],
    why: 'The planner decides from its arguments alone, in browser, command line and tests alike: no Preact, DOM, Node or content.',
  },
  {
    folder: 'planner/explore',
    may: ['#domain/', '#planner/', 'xstate', 'xstate/', 'zod/mini', 'fast-check'],
    why: 'Exploring tries the planner before it is published, and never ships: it alone may make cases up, from numbers that are given.',
  },
  {
    folder: 'books',
    may: [
      '#domain/',
      '#planner/',
      '#books/',
      'papaparse',
      'read-excel-file/',
      'fast-xml-parser',
      'fflate',
    ],
    why: 'Books read files of bookkeeping, given as bytes: pure, and loaded only when a file is brought.',
  },
  {
    folder: 'schemas',
    may: ['#domain/', '#planner/', '#schemas/', 'astro/zod'],
    why: 'Schemas describe files of content: they query nothing and take only lists of ids from the planner.',
  },
  {
    folder: 'lib',
    may: [
      '#domain/',
      '#schemas/',
      '#lib/',
      'astro:content',
      'node:',
      'papaparse',
      'satori',
      'sharp',
    ],
    why: 'lib works at build time, on content and files; what runs in a browser must not reach it, nor it that.',
  },
  {
    folder: 'islands',
    may: [
      '#domain/',
      '#planner/',
      '#books/',
      '#islands/',
      'preact',
      'preact/',
      'zod/mini',
      'ical-generator',
      'docx',
      'fflate',
      'papaparse',
      './',
    ],
    why: 'Islands are shipped to readers: they get content as props and import only planner, domain and Preact.',
  },
  {
    folder: 'cli',
    may: ['#domain/', '#planner/', '#schemas/', '#cli/', 'astro/zod', 'node:', 'yaml'],
    why: 'The command line reads files and prints: it shares planner, domain and schemas with the site, and nothing of its pages.',
  },
  {
    folder: 'worker',
    may: [
      '#worker/',
      'workbox-core',
      'workbox-core/',
      'workbox-precaching',
      'workbox-routing',
      'workbox-strategies',
    ],
    why: 'The service worker keeps copies of files: it knows no case, no law and no page.',
  },
  {
    folder: 'components',
    may: [
      '#domain/',
      '#planner/',
      '#schemas/',
      '#lib/',
      '#components/',
      '#islands/storage/choices.ts',
      '#islands/storage/recent-searches.ts',
      'minisearch',
      'minisearch/',
      'astro:',
      'astro/',
      './',
    ],
    why: 'Components are static pieces: of islands they know only what a reader chose or searched for; pages and layouts use them, not the other way round, and pages mount islands.',
  },
  {
    folder: 'layouts',
    may: [
      '#domain/',
      '#planner/',
      '#schemas/',
      '#lib/',
      '#components/',
      '#layouts/',
      '#styles/',
      'astro:',
      'astro/',
      './',
    ],
    why: 'Layouts are shells that pages fill: they know no page.',
  },
  {
    folder: 'pages',
    may: [
      '#domain/',
      '#planner/',
      '#schemas/',
      '#lib/',
      '#components/',
      '#layouts/',
      '#islands/',
      '#styles/',
      '@astrojs/rss',
      'astro',
      'astro:',
      'astro/',
      './',
    ],
    why: 'Pages query, choose a layout and mount islands; nothing imports from a page, and a page needs no Node at run time.',
  },
];

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * A pattern that matches every import the layer may not have. An entry ending in `/` or `:` stands
 * for all below it.
 */
export function forbidden({ may }) {
  const allowed = may.map((entry) => escaped(entry) + (/[/:]$/.test(entry) ? '' : '$'));
  return `^(?!${allowed.join('|')})`;
}
