/**
 * How easily content reads, by kind, from its own words, and the words that stand in the code of
 * planner and tools: the tests of the built pages measure what a page adds to them.
 */
import type { CheckedContent, ContentProblem } from '#cli/content/files.ts';
import { sentences, stringsOf } from '#cli/content/figures.ts';
import type { WordsInCode } from '#cli/content/island-words.ts';
import { readingGrade, wordCount } from '#cli/content/readability.ts';
import type { CountryFile } from '#schemas/countries.ts';
import { lawNotes } from '#schemas/law-notes.ts';
import type { SearchFile } from '#schemas/search.ts';
import type { ToneFile } from '#schemas/tone.ts';

/**
 * The highest reading grade of a page of each kind. Notes of law name sections, courts and
 * conditions, so they may be one grade harder than a guide. What a source supports is one sentence
 * or two, and a grade is an average: a single long word weighs much there.
 */
export const GRADE_LIMITS = {
  guides: 8,
  'notes of law': 9,
  countries: 8,
  questions: 8,
  rules: 8,
  steps: 8,
  letters: 8,
  rehearsal: 8,
  tone: 8,
  clinic: 8,
  log: 6,
  glossary: 8,
  changes: 8,
  search: 8,
  sources: 10,
  'planner and tools': 8,
} as const;
type Kind = keyof typeof GRADE_LIMITS;

interface Allowed {
  readonly path: string;
  readonly reason: string;
}
/** Pages over the limit, each with the reason why it may be. */
export const OVER_LIMIT: readonly Allowed[] = [];

export interface Grade {
  readonly path: string;
  readonly grade: number;
}
export interface KindGrades {
  readonly kind: Kind;
  readonly limit: number;
  readonly grades: readonly Grade[];
}

/**
 * A short fragment, such as "Tex. Civ.", is no sentence to read: it would make a page look easier
 * than it is.
 */
const isProse = (sentence: string): boolean => wordCount(sentence) > 3;
const plain = (body: string): string => body.replace(/^\s*(?:[-*]|\d+\.)\s+/gm, '');
const proseOf = (body: string): string[] =>
  sentences(
    plain(body)
      .split('\n')
      .filter((line) => !line.startsWith('|'))
      .join('\n'),
  ).filter(isProse);

const proseIn = (texts: readonly (string | null | undefined)[]): string[] =>
  texts.flatMap((text) => (text ? sentences(text) : [])).filter(isProse);

/** The words of the file of a country that are sentences for readers. */
const countryProse = (file: CountryFile): string[] =>
  proseIn([
    ...file.background.map(({ text }) => text),
    ...file.notCovered,
    ...file.limitation.restarts.map(({ words }) => words),
    file.statutoryInterest?.notes,
  ]);

/** What a tone file says to readers; the phrases that it looks for are those of others. */
const toneProse = ({ risk, better, phrases }: ToneFile): string[] =>
  proseIn([
    risk,
    better,
    ...Object.values(phrases).flatMap((phrase) => [phrase.risk, phrase.better]),
  ]);

/** What the search says before its results, where it says it in English. */
const searchProse = ({ pages, happened, notes }: SearchFile): string[] =>
  proseIn([
    ...pages.filter(({ page }) => page !== 'espanol').map(({ answer }) => answer),
    ...happened.map(({ says }) => says),
    ...notes.filter(({ language }) => language === undefined).map(({ answer }) => answer),
  ]);

const grade = (path: string, prose: readonly string[]): Grade[] =>
  prose.length ? [{ path, grade: readingGrade(prose) }] : [];

/** The reading grades of each kind of page and of the words in code, the highest first. */
export function readingGrades(
  content: CheckedContent,
  inCode: readonly WordsInCode[] = [],
): readonly KindGrades[] {
  const kind = <T extends { readonly path: string }>(
    name: Kind,
    entries: readonly T[],
    prose: (entry: T) => readonly string[],
  ): KindGrades => ({
    kind: name,
    limit: GRADE_LIMITS[name],
    grades: entries
      .flatMap((entry) => grade(entry.path, prose(entry)))
      .sort((a, b) => b.grade - a.grade),
  });
  return [
    kind('guides', content.guides, ({ data, body }) => [data.answer, ...proseOf(body)]),
    kind('notes of law', content.law, ({ data }) => proseIn(lawNotes(data))),
    kind('countries', content.countries, ({ data }) => countryProse(data)),
    kind('questions', content.questions, ({ data }) => proseIn(stringsOf(data))),
    kind('rules', content.rules, ({ data }) => proseIn([data.text, data.short])),
    kind('steps', content.steps, ({ data }) => proseIn([data.title, data.how, ...data.record])),
    kind('letters', content.letters, ({ data, body }) => [
      ...proseIn([data.title, data.summary, data.subject]),
      ...proseOf(body),
    ]),
    kind('rehearsal', content.rehearsal, ({ data: { prepare, lines, answers } }) =>
      proseIn(stringsOf({ prepare, lines, answers })),
    ),
    kind('tone', content.tone, ({ data }) => toneProse(data)),
    kind('clinic', content.clinic, ({ data }) =>
      proseIn([data.move, data.tempts, data.risks, data.better, data.say]),
    ),
    kind('log', content.log, ({ data }) => stringsOf(data).filter(isProse)),
    kind('glossary', content.glossary, ({ data, body }) => [data.short, ...proseOf(body)]),
    kind('changes', content.changes, ({ data }) => proseIn([data.title, data.text])),
    kind('search', content.search, ({ data }) => searchProse(data)),
    kind('sources', content.sources, ({ data }) => proseIn([data.supports, data.confidenceNote])),
    kind('planner and tools', inCode, ({ texts }) => proseIn(texts)),
  ];
}

/**
 * A problem for each page over its limit without a reason, and for each reason that nothing needs
 * any more.
 */
export function checkReading(
  kinds: readonly KindGrades[],
  allowed: readonly Allowed[] = OVER_LIMIT,
): ContentProblem[] {
  const over = kinds.flatMap(({ limit, grades }) =>
    grades.filter((one) => one.grade > limit).map((one) => ({ ...one, limit })),
  );
  const reasons = new Set(allowed.map(({ path }) => path));
  const hard = over.filter(({ path }) => !reasons.has(path));
  const idle = allowed.filter(({ path }) => !over.some((one) => one.path === path));
  return [
    ...hard.map(({ path, grade: own, limit }) => ({
      path,
      text: `reads at grade ${own.toFixed(1)}, over ${limit}; shorten it, or give the reason in src/cli/content/reading.ts`,
    })),
    ...idle.map(({ path }) => ({
      path: 'src/cli/content/reading.ts',
      text: `allows ${path} to be hard to read, which it is not`,
    })),
  ];
}

/** One line a kind: how many, the limit, the highest and the middle grade. */
export function gradeLines(kinds: readonly KindGrades[]): string[] {
  return kinds
    .filter(({ grades }) => grades.length > 0)
    .map(({ kind, limit, grades }) => {
      const [highest] = grades;
      const middle = grades[Math.floor(grades.length / 2)];
      return `${kind}: highest ${highest!.grade.toFixed(1)} (${highest!.path}), middle ${middle!.grade.toFixed(1)}, limit ${limit}, ${grades.length} measured`;
    });
}
