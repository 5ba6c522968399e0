/** Content schemas: strict, so that a typo in a file fails the build. */
import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { termSchema } from '#schemas/glossary.ts';
import { guideSchema } from '#schemas/guides.ts';
import { assembleLaw } from '#schemas/law-bundle.ts';
import { letterSchema } from '#schemas/letters.ts';
import { questionSchema } from '#schemas/questions.ts';
import { readContent, readLaw } from '#cli/read-content.ts';
import { ruleSchema } from '#schemas/rules.ts';
import { sourceSchema } from '#schemas/sources.ts';
import { stepSchema } from '#schemas/steps.ts';

const GOOD = {
  source: {
    title: 'A statute',
    kind: 'law',
    places: ['US-TX'],
    url: 'https://example.org/a',
    confidence: 'seen',
    checkedOn: '2026-11-21',
    supports: 'It says so.',
  },
  rule: { text: 'Send it by {date}.', sources: ['call-opening'], places: ['US'] },
  step: {
    title: 'Call once',
    how: 'Call and listen.',
    record: ['Who you spoke to'],
    letter: 'call-first',
  },
  letter: {
    title: 'Final demand',
    summary: 'The last letter.',
    kind: 'letter',
    stage: 'chasing.finalDemand',
    audience: 'all',
    blanks: ['amount'],
    sources: ['call-opening'],
  },
  question: {
    legend: 'Who owes you?',
    why: 'It sets the rules.',
    errors: { empty: 'Choose one' },
    options: { business: { label: 'A business' } },
  },
  term: { term: 'Default judgment', short: 'A judgment because the other side did not answer.' },
  guide: {
    title: 'Send a demand letter',
    summary: 'When to send one.',
    answer: 'Send it once.',
    pillar: null,
    kind: 'rung',
    stage: 'chasing.demand',
    audience: 'owner',
    reviewed: '2026-11-21',
    sources: ['call-opening'],
    next: [],
  },
};
const SCHEMAS = {
  source: sourceSchema,
  rule: ruleSchema,
  step: stepSchema,
  letter: letterSchema,
  question: questionSchema,
  term: termSchema,
  guide: guideSchema,
};
type Name = keyof typeof GOOD;
const NAMES = Object.keys(GOOD) as Name[];
const fits = (name: Name, changes: object = {}): boolean =>
  SCHEMAS[name].safeParse({ ...GOOD[name], ...changes }).success;

describe.each(NAMES)('a %s', (name) => {
  test('fits its schema', () => {
    expect(fits(name)).toBe(true);
  });

  test('with an unknown field is refused', () => {
    expect(fits(name, { oops: 1 })).toBe(false);
  });

  test.each(
    Object.keys(GOOD[name]).filter(
      (key) => typeof (GOOD[name] as Record<string, unknown>)[key] === 'string',
    ),
  )('with an empty %s is refused', (key) => {
    expect(fits(name, { [key]: '' })).toBe(false);
  });
});

test('a date that YAML turned into a moment becomes a plain date again', () => {
  expect(
    sourceSchema.parse({ ...GOOD.source, checkedOn: new Date('2026-11-21T00:00:00Z') }).checkedOn,
  ).toBe('2026-11-21');
  expect(fits('source', { checkedOn: '2026-02-30' })).toBe(false);
});

test('a summary of 160 characters is too long for a guide, and a stage must be one of the ladder', () => {
  expect(fits('guide', { summary: 'x'.repeat(159) })).toBe(true);
  expect(fits('guide', { summary: 'x'.repeat(160) })).toBe(false);
  expect(fits('guide', { stage: 'chasing.shouting' })).toBe(false);
});

test('a guide, a rule and a letter rest on at least one source', () => {
  for (const name of ['guide', 'rule', 'letter'] as const)
    expect(fits(name, { sources: [] })).toBe(false);
});

test('a source that is not there is refused, with what to do after adding one', () => {
  const { error } = ruleSchema.safeParse({ ...GOOD.rule, sources: ['no-such-source'] });
  expect(error?.message).toMatch(/no-such-source[\s\S]*npm run ids/);
  expect(fits('guide', { sources: ['no-such-source'] })).toBe(false);
  expect(fits('step', { letter: 'no-such-letter' })).toBe(false);
});

test('a rule may rest on a figure of the place of the case', () => {
  expect(fits('rule', { sources: ['place.limitation'] })).toBe(true);
  expect(fits('rule', { sources: ['place.weather'] })).toBe(false);
});

test('an address that is not of the web is refused', () => {
  expect(fits('source', { url: 'javascript:alert(1)' })).toBe(false);
  expect(fits('source', { url: 'http://example.org/old' })).toBe(true);
});

describe('reading content from disk', () => {
  const empty = mkdtempSync(join(tmpdir(), 'content-'));

  test('gives an empty law where folders are missing', () => {
    const law = readLaw(empty);
    expect(law).toMatchObject({
      places: {},
      rules: {},
      steps: {},
      sources: {},
      countries: {},
    });
    expect(
      Object.values(readContent(empty)).every((collection) => Object.keys(collection).length === 0),
    ).toBe(true);
  });

  test('names the file and the field that does not fit', () => {
    const dir = mkdtempSync(join(tmpdir(), 'content-'));
    mkdirSync(join(dir, 'rules'));
    writeFileSync(join(dir, 'rules/one.yaml'), 'text: Hello\nsources: []\n');
    expect(() => readLaw(dir)).toThrow(/one\.yaml[\s\S]*sources/);
  });

  test('keeps the text after the front matter, and the dot of an id', () => {
    const dir = mkdtempSync(join(tmpdir(), 'content-'));
    mkdirSync(join(dir, 'glossary'));
    writeFileSync(
      join(dir, 'glossary/claim.md'),
      '---\nterm: Claim\nshort: The debt as put to a court.\n---\n\nMore --- words.\n',
    );
    mkdirSync(join(dir, 'questions'));
    writeFileSync(
      join(dir, 'questions/debtor.kind.yaml'),
      'legend: Who owes you?\nwhy: It sets the rules.\noptions:\n  yes: { label: Yes }\n',
    );
    const content = readContent(dir);
    expect(content.glossary['claim']).toEqual({
      data: {
        term: 'Claim',
        aka: [],
        short: 'The debt as put to a court.',
        see: [],
        explain: false,
        sources: [],
      },
      body: 'More --- words.',
    });
    expect(content.questions['debtor.kind']?.data.options).toHaveProperty('yes');
  });
});

test('the bundle leaves out sources that nothing names', () => {
  const source = sourceSchema.parse(GOOD.source);
  const law = assembleLaw({
    law: {},
    countries: {},
    steps: {},
    rules: { 'pace-usual': ruleSchema.parse(GOOD.rule) },
    sources: { 'call-opening': source, 'w9-and-credit-application': source },
  });
  expect(Object.keys(law.sources)).toEqual(['call-opening']);
  expect(law.rules['pace-usual']).toEqual({
    text: 'Send it by {date}.',
    sources: ['call-opening'],
    places: ['US'],
  });
});
