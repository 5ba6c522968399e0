import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { STAGE_HELP } from '#islands/planner/papers/stage-help.ts';
import { GUIDE_TITLES } from '#islands/planner/words/share.ts';
import { law } from '../../../support/law.ts';

const { steps } = law;
const guides = new Set(readdirSync('content/guides').map((name) => name.replace(/\.mdx$/, '')));

test.each(Object.entries(STAGE_HELP))(
  'the help for %s names steps and guides that there are',
  (_stage, help) => {
    for (const step of help.steps) expect(Object.keys(steps)).toContain(step);
    for (const guide of help.guides) {
      expect(guides).toContain(guide);
      expect(Object.keys(GUIDE_TITLES)).toContain(guide);
    }
  },
);

test.each(Object.entries(GUIDE_TITLES))('%s is called as its guide is', (guide, title) => {
  const [, written = ''] =
    /^title: (.*)$/m.exec(readFileSync(`content/guides/${guide}.mdx`, 'utf8')) ?? [];
  expect(title).toBe(written.replace(/^"(.*)"$/, '$1'));
});
