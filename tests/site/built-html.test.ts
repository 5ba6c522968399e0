/** The built pages are valid HTML: what a browser has to mend, it may mend another way tomorrow. */
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import config from '../../.config/html-validate.mjs';
import { builtPage, pagePaths } from '../support/pages.ts';

const validator = new HtmlValidate(config);
/** The two hundred terms of the glossary are made alike: every tenth. */
const pages = pagePaths().filter(
  (path, index) => !path.startsWith('/glossary/') || index % 10 === 0,
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
