/** `npm run content` finds what it is for: each fault is made once here, in memory. */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkFigures, sentences, statesFigure } from '#cli/content/figures.ts';
import { readAll, type Content, type Entry } from '#cli/content/files.ts';
import { checkNamed } from '#cli/content/named-in-code.ts';
import { checkReferences, referencesInText } from '#cli/content/references.ts';
import { checkReview } from '#cli/content/review.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { content } = readAll(root);

/** The content with one guide changed. */
function withGuide(id: string, change: Partial<Entry<Content['guides'][number]['data']>>): Content {
  return { ...content, guides: content.guides.map((guide) => (guide.id === id ? { ...guide, ...change } : guide)) };
}
const guide = content.guides[0]!;
const textsOf = (problems: readonly { text: string }[]): string => problems.map(({ text }) => text).join('\n');

test('all content parses by its schema', () => {
  expect(readAll(root).problems).toEqual([]);
});

describe('references', () => {
  test('tags and links are read from the text', () => {
    const text = 'See <Cite id="a-source" /> and <Term id="debt">debts</Term>, <LawFigure place="US-TX" figure="x" />,\n'
      + '[one](/guides/stay-calm/), [two](/law/us-tx/#limit), [three](/glossary/#hold), [all](/guides/).';
    expect(referencesInText('x.mdx', text).map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'source a-source', 'term debt', 'place US-TX', 'guide stay-calm', 'place us-tx', 'term hold',
    ]);
  });

  test.each([
    ['<Cite id="no-such-source" />', 'source "no-such-source"'],
    ['<Term id="no-such-term">x</Term>', 'term "no-such-term"'],
    ['<LawFigure place="US-ZZ" figure="x" />', 'place "US-ZZ"'],
    ['[x](/guides/no-such-guide/)', 'guide "no-such-guide"'],
    ['[x](/letters/no-such-letter/)', 'letter "no-such-letter"'],
  ])('%s is a problem', (body, named) => {
    expect(textsOf(checkReferences(withGuide(guide.id, { body })).problems)).toContain(named);
  });

  test('a guide that names a guide or a source that is not there is a problem', () => {
    const data = { ...guide.data, next: ['no-such-guide'], sources: ['no-such-source'] };
    const told = textsOf(checkReferences(withGuide(guide.id, { data })).problems);
    expect(told).toContain('guide "no-such-guide"');
    expect(told).toContain('source "no-such-source"');
  });

  test('a source that is cited and not listed is a problem', () => {
    const cited = content.sources.find(({ id }) => !guide.data.sources.includes(id))!.id;
    expect(textsOf(checkReferences(withGuide(guide.id, { body: `<Cite id="${cited}" />` })).problems)).toContain(`cites ${cited}`);
  });

  test('a question without words, and words without a question, are problems', () => {
    const [first, ...rest] = content.questions;
    const changed = { ...content, questions: [...rest, { ...first!, id: 'never-asked' }] };
    expect(checkReferences(changed).problems).toHaveLength(2);
  });
});

describe('rules and steps', () => {
  const only = { ...content, rules: content.rules.filter(({ id }) => id === 'pace-gentle'), steps: [] };

  test.each(["because: ['pace-gentle']", 'because: [`pace-${pace}`]'])('are named by %s', (code) => {
    expect(checkNamed(only, code)).toEqual([]);
  });

  test('that no code names are problems', () => {
    expect(checkNamed(only, "because: ['pace-brisk']")).toHaveLength(1);
  });
});

describe('figures typed in prose', () => {
  test.each([
    'Claims up to $12,500 go there.', 'The court adds 8% a year.', 'You have six years to sue.', 'A judgment lasts 10 years.',
    'The law gives them twenty-one days.', 'The fee is £35.', 'You must wait 14 days.',
  ])('%s', (sentence) => {
    expect(statesFigure(sentence)).toBe(true);
  });

  test.each(['Call again in two days.', 'Wait a week.', 'A judge may read it one day.', 'Send it on the day it falls due.', 'Add 3 copies.'])('not: %s', (sentence) => {
    expect(statesFigure(sentence)).toBe(false);
  });

  test('scripts to say and figures shown by a component are not typed prose', () => {
    expect(sentences('<Say>\n\nI can wait until the 14 days of law are over.\n\n</Say>\n\nThe limit is <LawFigure place="US-TX" figure="limit" />.'))
      .toEqual(['The limit is .']);
  });

  test('an allowance holds for its sentence only, and an idle one is a problem', () => {
    const changed = withGuide(guide.id, { body: 'Vendors ask 10%. Courts add 8%.' });
    const allow = (words: string) => checkFigures({ ...changed, guides: changed.guides.filter(({ id }) => id === guide.id) }, [{ guide: guide.id, words, reason: 'a try' }]);
    expect(textsOf(allow('Vendors ask'))).toMatch(/Courts add 8%/);
    expect(allow('Vendors ask')).toHaveLength(1);
    expect(allow('nowhere')).toHaveLength(3);
  });
});

describe('review dates', () => {
  const first = content.law.toSorted((a, b) => (a.data.reviewBy < b.data.reviewBy ? -1 : 1))[0]!;

  test('what is due within two months is told, on the day after its date it is past review', () => {
    expect(checkReview(content, first.data.reviewBy).soon.join('\n')).toContain(first.path);
    expect(checkReview(content, '2100-01-01').overdue.join('\n')).toContain(first.path);
    expect(checkReview(content, first.data.checkedOn).overdue).toEqual([]);
  });

  test('a check in the future is a problem', () => {
    expect(checkReview(content, '2020-01-01').problems.length).toBeGreaterThan(0);
  });
});
