/** The built pages are valid HTML: what a browser has to mend, it may mend another way tomorrow. */
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import config from '../../.config/html-validate.mjs';
import { builtPage, pageKinds, pagePaths } from '../support/pages.ts';
import { thorough } from '../support/thorough.ts';

const validator = new HtmlValidate(config);
/** Pages made alike, of data or of one set of parts: one in so many in the gate. */
const ALIKE = { glossary: 10, law: 4, letters: 4, guides: 3 } as const;
const shareOf = (path: string): number =>
  Object.entries(ALIKE).find(([folder]) => path.startsWith(`/${folder}/`))?.[1] ?? 1;
const kinds = new Set(pageKinds());
/** One of each template, the longest, is always among them. */
const pages = pagePaths().filter(
  (path, index) => thorough || kinds.has(path) || index % shareOf(path) === 0,
);

/**
 * Astro puts this one style beside the first island, wherever that stands; the policy knows its
 * hash.
 */
const ISLAND_STYLE = /<style>astro-island,astro-slot[^<]*<\/style>/g;

test.each(pages)('%s is valid', async (path) => {
  const report = await validator.validateString(
    builtPage(path).html.replace(ISLAND_STYLE, ''),
    `${path}index.html`,
  );
  const faults = report.results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, line, column, selector }) =>
        `${ruleId}: ${message} (${String(line)}:${String(column)} ${selector ?? ''})`,
    ),
  );
  expect(faults).toEqual([]);
});
