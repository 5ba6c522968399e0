import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { GUIDE_TITLES } from '#islands/planner/words/share.ts';

test.each(Object.entries(GUIDE_TITLES))('%s is called as its guide is', (guide, title) => {
  const [, written = ''] =
    /^title: (.*)$/m.exec(readFileSync(`content/guides/${guide}.mdx`, 'utf8')) ?? [];
  expect(title).toBe(written.replace(/^"(.*)"$/, '$1'));
});
