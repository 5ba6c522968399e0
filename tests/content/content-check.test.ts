/** `npm run content` finds what it is for: each fault is made once here, in memory. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkFigures, sentences, statesFigure } from '#cli/content/figures.ts';
import { readAll, type CheckedContent, type CheckedFile } from '#cli/content/files.ts';
import { checkLinks, headingId, staticPages } from '#cli/content/links.ts';
import { checkNamed } from '#cli/content/named-in-code.ts';
import { checkReading, gradeLines, GRADE_LIMITS, readingGrades } from '#cli/content/reading.ts';
import { checkReferences, referencesInText } from '#cli/content/references.ts';
import { addDays } from '#domain/dates.ts';
import { lawChangeLines, checkReview } from '#cli/content/review.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { content } = readAll(root);

/** The content with one guide changed. */
function withGuide(
  id: string,
  change: Partial<CheckedFile<CheckedContent['guides'][number]['data']>>,
): CheckedContent {
  return {
    ...content,
    guides: content.guides.map((guide) => (guide.id === id ? { ...guide, ...change } : guide)),
  };
}
const guide = content.guides[0]!;
const textsOf = (problems: readonly { text: string }[]): string =>
  problems.map(({ text }) => text).join('\n');

test('all content parses by its schema', () => {
  expect(readAll(root).problems).toEqual([]);
});

describe('a file that breaks its schema', () => {
  /** A project folder with one term in it. */
  function withTerm(text: string, name = 'term.md'): string[] {
    const folder = mkdtempSync(join(tmpdir(), 'content-'));
    try {
      for (const kind of Object.keys(content))
        mkdirSync(join(folder, 'content', kind), { recursive: true });
      writeFileSync(join(folder, 'content/glossary', name), text);
      return readAll(folder).problems.map(({ path, text: told }) => `${path}: ${told}`);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  test('a whole one is no problem', () => {
    expect(withTerm('---\nterm: Debt\nshort: What is owed.\n---\n')).toEqual([]);
  });

  test.each([
    ['an unknown key', '---\nterm: Debt\nshort: What is owed.\nauthor: nobody\n---\n', /author/],
    ['a missing key', '---\nterm: Debt\n---\n', /short/],
    ['no front matter', 'Debt\n', /front matter/],
  ])('%s is a problem that names it', (_, text, named) => {
    expect(withTerm(text).join('\n')).toMatch(named);
    expect(withTerm(text)).toHaveLength(1);
  });

  test('a file with another ending is a problem, as no collection takes it', () => {
    expect(withTerm('Debt', 'debt.txt').join()).toMatch(
      /debt\.txt: expected a file ending in \.md/,
    );
  });
});

describe('references', () => {
  test('tags and links are read from the text', () => {
    const text =
      'See <Cite id="a-source" /> and <Term id="debt">debts</Term>, <LawFigure place="US-TX" figure="x" />,\n' +
      '[one](/guides/stay-calm/), [two](/law/us-tx/#limit), [three](/glossary/#hold), [all](/guides/).';
    expect(referencesInText('x.mdx', text).map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'source a-source',
      'term debt',
      'place US-TX',
      'guide stay-calm',
      'place us-tx',
      'term hold',
    ]);
  });

  test.each([
    ['<Cite id="no-such-source" />', 'source "no-such-source"'],
    ['<SourceSays id="no-such-source" />', 'source "no-such-source"'],
    ['<Term id="no-such-term">x</Term>', 'term "no-such-term"'],
    ['<LawFigure place="US-ZZ" figure="x" />', 'place "US-ZZ"'],
    ['[x](/guides/no-such-guide/)', 'guide "no-such-guide"'],
    ['[x](/letters/no-such-letter/)', 'letter "no-such-letter"'],
  ])('%s is a problem', (body, named) => {
    expect(textsOf(checkReferences(withGuide(guide.id, { body })).problems)).toContain(named);
  });

  test('a guide that names a guide that is not there is a problem', () => {
    const data = { ...guide.data, next: ['no-such-guide'] };
    const told = textsOf(checkReferences(withGuide(guide.id, { data })).problems);
    expect(told).toContain('guide "no-such-guide"');
  });

  test('a phrase of the tone check whose move is not there is a problem', () => {
    const [first, ...rest] = content.tone;
    const data = { ...first!.data, clinic: 'no-such-move' };
    const changed = { ...content, tone: [{ ...first!, data }, ...rest] };
    expect(textsOf(checkReferences(changed).problems)).toContain('clinic "no-such-move"');
  });

  test('a move of the clinic that names a guide or a place that is not there is a problem', () => {
    const [first, ...rest] = content.clinic;
    const data = { ...first!.data, guides: ['no-such-guide'], places: ['US-ZZ'] };
    const told = textsOf(
      checkReferences({ ...content, clinic: [{ ...first!, data }, ...rest] }).problems,
    );
    expect(told).toContain('guide "no-such-guide"');
    expect(told).toContain('place "US-ZZ"');
  });

  test('a source that is cited and not listed is a problem', () => {
    const listed = new Set<string>(guide.data.sources);
    const cited = content.sources.find(({ id }) => !listed.has(id))!.id;
    expect(
      textsOf(checkReferences(withGuide(guide.id, { body: `<Cite id="${cited}" />` })).problems),
    ).toContain(`cites ${cited}`);
  });

  test('a question without words, and words without a question, are problems', () => {
    const [first, ...rest] = content.questions;
    const changed = { ...content, questions: [...rest, { ...first!, id: 'never-asked' }] };
    expect(checkReferences(changed).problems).toHaveLength(2);
  });
});

describe('links inside the site', () => {
  const fixed = staticPages(root);
  const told = (body: string): string =>
    textsOf(
      checkLinks(
        {
          ...content,
          guides: content.guides.map((one) => (one.id === guide.id ? { ...one, body } : one)),
        },
        fixed,
      ),
    );

  test('all of them lead somewhere', () => {
    expect(checkLinks(content, fixed)).toEqual([]);
  });

  test('the pages of the site are known by their files', () => {
    expect(fixed).toEqual(
      expect.arrayContaining(['/', '/plan/', '/law/', '/law/compare/', '/tools/', '/privacy/']),
    );
  });

  test.each([
    ['[x](/no-such-page/)', 'leads to no page'],
    ['[x](/tools/no-such-tool/)', 'leads to no page'],
    ['[x](/law/us-zz/)', 'leads to no page'],
    ['[x](/guides/no-such-guide/)', 'leads to no page'],
    ['<a href="/nowhere/">x</a>', 'leads to no page'],
    ['[x](/privacy)', 'needs a slash'],
    ['[x](/guides/stay-calm/#no-such-heading)', 'names a heading'],
  ])('%s is a problem', (body, expected) => {
    expect(told(body)).toContain(expected);
  });

  test.each([
    '[x](/plan/#/keeping)',
    '[x](/sources/law-uk/)',
    '[x](/law/us-tx/#limitation)',
    '[x](https://example.org/a)',
    '[x](#sources)',
    '[x](/feed.xml)',
  ])('%s is none', (body) => {
    expect(told(body)).toBe('');
  });

  test('a heading gets the id that the site gives it', () => {
    expect(headingId('May I file? A <Term id="x">claim</Term>, now')).toBe(
      'may-i-file-a-claim-now',
    );
  });
});

describe('how easily it reads', () => {
  const hard =
    'Notwithstanding aforementioned contractual considerations, the unsatisfied creditor institution reserves enforcement possibilities.';

  test('every guide and letter is within its limit, or has its reason', () => {
    expect(checkReading(readingGrades(content))).toEqual([]);
    expect(GRADE_LIMITS.guides).toBe(8);
    expect(GRADE_LIMITS['notes of law']).toBe(9);
  });

  test('a guide over the limit is a problem that says by how much', () => {
    const [problem, ...more] = checkReading(readingGrades(withGuide(guide.id, { body: hard })));
    expect(problem).toMatchObject({ path: guide.path });
    expect(problem?.text).toMatch(/reads at grade \d\d\.\d, over 8/);
    expect(more).toEqual([]);
  });

  test('a reason lets it pass, and a reason that nothing needs is a problem', () => {
    const grades = readingGrades(withGuide(guide.id, { body: hard }));
    expect(checkReading(grades, [{ path: guide.path, reason: 'words of a law' }])).toEqual([]);
    expect(
      textsOf(
        checkReading(readingGrades(content), [{ path: guide.path, reason: 'words of a law' }]),
      ),
    ).toMatch(/which it is not/);
  });

  test('each kind is told with its highest and its middle grade', () => {
    const lines = gradeLines(readingGrades(content));
    expect(lines.map((line) => line.split(':')[0])).toEqual([
      'guides',
      'notes of law',
      'countries',
      'questions',
      'rules',
      'steps',
      'letters',
      'rehearsal',
      'tone',
      'clinic',
      'log',
      'glossary',
      'changes',
      'search',
      'sources',
    ]);
    expect(lines[0]).toMatch(
      /highest \d+\.\d \(content\/guides\/.+\), middle \d+\.\d, limit 8, \d+ measured/,
    );
  });
});

describe('rules and steps', () => {
  const only = {
    ...content,
    rules: content.rules.filter(({ id }) => id === 'pace-gentle'),
    steps: [],
  };

  test('that the code names are fine', () => {
    expect(checkNamed(only, "because: ['pace-gentle']")).toEqual([]);
  });

  test('that no code names are problems', () => {
    expect(checkNamed(only, "because: ['pace-brisk']")).toHaveLength(1);
  });
});

describe('figures typed in prose', () => {
  test.each([
    'Claims up to $12,500 go there.',
    'The court adds 8% a year.',
    'You have six years to sue.',
    'A judgment lasts 10 years.',
    'The law gives them twenty-one days.',
    'The fee is £35.',
    'You must wait 14 days.',
  ])('%s', (sentence) => {
    expect(statesFigure(sentence)).toBe(true);
  });

  test.each([
    'Call again in two days.',
    'Wait a week.',
    'A judge may read it one day.',
    'Send it on the day it falls due.',
    'Add 3 copies.',
  ])('not: %s', (sentence) => {
    expect(statesFigure(sentence)).toBe(false);
  });

  test('scripts to say and figures shown by a component are not typed prose', () => {
    expect(
      sentences(
        '<Say>\n\nI can wait until the 14 days of law are over.\n\n</Say>\n\nThe limit is <LawFigure place="US-TX" figure="limit" />.',
      ),
    ).toEqual(['The limit is .']);
  });

  test("a figure in a term, a letter or a rule is found as well; this site's own limit is none of the law", () => {
    const changed = (kind: 'glossary' | 'letters' | 'rules', change: object): CheckedContent => ({
      ...content,
      [kind]: content[kind].map((entry, index) => (index === 0 ? { ...entry, ...change } : entry)),
    });
    const typed = { body: 'The court adds 8% a year.' };
    expect(textsOf(checkFigures(changed('glossary', typed)))).toMatch(/types a figure/);
    expect(textsOf(checkFigures(changed('letters', typed)))).toMatch(/types a figure/);
    const [rule] = content.rules;
    expect(
      textsOf(
        checkFigures(
          changed('rules', { data: { ...rule!.data, text: 'The law gives them thirty days.' } }),
        ),
      ),
    ).toMatch(/types a figure/);
    expect(
      checkFigures(
        changed('rules', {
          data: {
            ...rule!.data,
            text: "Two calls in any seven days is this site's own limit, below every law.",
          },
        }),
      ),
    ).toEqual([]);
  });

  test('an allowance holds for its sentence only, and an idle one is a problem', () => {
    const changed = withGuide(guide.id, { body: 'Vendors ask 10%. Courts add 8%.' });
    const allow = (words: string) =>
      checkFigures(
        { ...changed, rules: [], guides: changed.guides.filter(({ id }) => id === guide.id) },
        [{ guide: guide.id, words, reason: 'a try' }],
      );
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

  test('what changed is told for three months, and what a law changes later until its day', () => {
    const [first] = content.changes.toSorted((a, b) => (a.data.on < b.data.on ? -1 : 1));
    if (!first) throw new Error('no changes');
    const { on, title } = first.data;
    expect(lawChangeLines(content, addDays(on, 90)).late.join('\n')).toContain(title);
    expect(lawChangeLines(content, addDays(on, 91)).late.join('\n')).not.toContain(title);
    expect(lawChangeLines(content, '2029-12-31').ahead.join('\n')).toContain('us-ut.json');
    expect(lawChangeLines(content, '2030-01-01').ahead).toEqual([]);
  });

  test('age alone is no problem, however long past: no clone turns red by the calendar', () => {
    for (const day of [addDays(first.data.reviewBy, 1), '2031-07-15', '2099-01-01'] as const)
      expect(checkReview(content, day).problems).toEqual([]);
  });

  test('a check in the future is a problem', () => {
    expect(checkReview(content, '2020-01-01').problems.length).toBeGreaterThan(0);
  });
});
