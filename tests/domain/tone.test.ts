/** The tone check with the real phrases: what it must find, and what it must leave alone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { dataOf, readContent } from '#cli/read-content.ts';
import { toneGroups } from '#schemas/tone.ts';
import { betterFor, toneOf, withBetter, type ToneContext } from '#domain/tone.ts';
import { fillLetter } from '#islands/planner/letter/letter-text.ts';

const content = readContent(join(process.cwd(), 'content'));
const groups = toneGroups(dataOf(content.tone));
const phrases = groups.flatMap((group) => group.phrases);
const cases = (name: string): unknown =>
  parse(readFileSync(join(process.cwd(), 'tests/domain/tone-cases', `${name}.yaml`), 'utf8'));
const angry = Object.entries(cases('angry') as Record<string, readonly string[]>).flatMap(
  ([group, texts]) => texts.map((text) => [text, group] as const),
);
const innocent = cases('innocent') as readonly string[];

const found = (text: string, context: ToneContext = {}): readonly string[] =>
  toneOf(text, phrases, context).map(({ phrase, text: words }) => `${phrase.group}: ${words}`);

test('there are many phrases, each with a risk, better words and a source, and ids of their own', () => {
  expect(phrases.length).toBeGreaterThanOrEqual(80);
  expect(angry.length).toBeGreaterThanOrEqual(60);
  expect(innocent.length).toBeGreaterThanOrEqual(60);
  expect(new Set(phrases.map(({ id }) => id)).size).toBe(phrases.length);
  for (const { risk, better, sources } of phrases)
    expect([risk.length > 20, better.length > 3, sources.length > 0]).toEqual([true, true, true]);
});

test.each(angry)('finds the risk in: %s', (text, group) => {
  expect(found(text).map((each) => each.split(':')[0])).toContain(group);
});

test.each(innocent)('finds nothing in: %s', (text) => {
  expect(found(text)).toEqual([]);
});

describe('letters of this site', () => {
  test.each(Object.entries(content.letters))('%s passes its own check', (id, { body }) => {
    expect(found(body, { finalDemand: id.startsWith('final-demand') })).toEqual([]);
  });

  test('the words that the check offers pass it', () => {
    const offered = new Set(phrases.map(({ better }) => better));
    const facts = { amountDue: '$290.00', deadline: 'Dec 1, 2026', signerName: 'Sam Lee' };
    for (const better of offered) {
      const { paragraphs } = fillLetter({ body: better }, facts);
      expect(found(paragraphs.join(' ')), better).toEqual([]);
    }
  });
});

describe('how text is read', () => {
  test.each([
    'I WILL CALL THE POLICE',
    'i will call the  police',
    'I will call\nthe police',
    'I’ll call the police',
    "I'll call the police",
    'I will call the po\u200blice',
    'I will call the p o l i c e',
    'I will call the pólice',
  ])('%j is found', (text) => {
    expect(toneOf(text, phrases, {}).map(({ phrase }) => phrase.id)).toEqual(['call-the-police']);
  });

  test('spaces and hyphens in a word change nothing', () => {
    for (const text of ['a lawsuit follows', 'a law suit follows', 'a law-suit follows'])
      expect(found(text).length).toBe(1);
  });

  test('a word that is two other words when written apart is found in one piece only', () => {
    const ids = (text: string) => toneOf(text, phrases, {}).map(({ phrase }) => phrase.id);
    expect(ids('I hereby ask you to pay.').length).toBe(1);
    expect(ids('Please have it here by Friday.')).toEqual([]);
  });

  test('"I will not" is no threat, "if you do not pay I will" is one', () => {
    expect(found('I will not sue you.')).toEqual([]);
    expect(found('If you do not pay I will sue you.')).not.toEqual([]);
  });

  test('a final demand may name the true next step, a reminder may not; neither may frighten', () => {
    const step = 'If it has not arrived by then, I will file a claim in small claims court.';
    expect(found(step)).not.toEqual([]);
    expect(found(step, { finalDemand: true })).toEqual([]);
    expect(found('Pay or else.', { finalDemand: true })).not.toEqual([]);
  });

  test('the place of a finding is the place in the text', () => {
    const text = 'Hello.\n\nPlease pay. You’re a thief, and I know it. Bye.';
    const [finding] = toneOf(text, phrases, {});
    expect(text.slice(finding!.start, finding!.end)).toBe('thief');
    expect(text.slice(finding!.from, finding!.to)).toBe('You’re a thief, and I know it.');
    expect(withBetter(text, finding!, 'It is unpaid.')).toBe(
      'Hello.\n\nPlease pay. It is unpaid. Bye.',
    );
  });

  test('shouting is offered again in a normal voice', () => {
    const text = 'PAY THE INVOICE TODAY!!!';
    const findings = toneOf(text, phrases, {});
    const calmer = [...findings]
      .reverse()
      .reduce(
        (now, finding) =>
          finding.phrase.look ? withBetter(now, finding, betterFor(finding)) : now,
        text,
      );
    expect(calmer).toBe('pay the invoice today.');
  });
});

describe('hostile text', () => {
  const fast = (text: string) => {
    // The time of this thread, not of the wall: other work on the machine does not count.
    const before = process.threadCpuUsage();
    const findings = toneOf(text, phrases, {});
    return { ms: process.threadCpuUsage(before).user / 1000, findings };
  };
  test.each([
    ['a word without end', 'a'.repeat(200_000)],
    ['a row of stars', '*'.repeat(200_000)],
    ['a row of marks', '!'.repeat(200_000)],
    ['one insult again and again', 'idiot '.repeat(20_000)],
    ['starts of patterns', 'call call the i will take you '.repeat(1000)],
    ['apostrophes', "'".repeat(100_000)],
    ['letters one by one', 'a '.repeat(50_000)],
    ['hidden signs', 'p\u200b'.repeat(50_000)],
    ['stars in words', 'a**'.repeat(50_000)],
    ['names of objects', "constructor __proto__ hasOwnProperty toString don't't ".repeat(2000)],
  ])('%s is read in time and without an exception', (_, text) => {
    const { ms, findings } = fast(text);
    expect(ms).toBeLessThan(4000);
    expect(findings.length).toBeLessThanOrEqual(200);
  });
});
