/**
 * `npm run content`: checks the words and figures of `content/`, and shows the figures: counts,
 * reading grades, review dates.
 *
 * Problems fail it. Age does not, as a clone that nobody touched must not turn red by the calendar;
 * with `--strict` it fails on the day after a review date.
 */
import { join } from 'node:path';
import { argv, exit, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { checkFigures } from '#cli/content/figures.ts';
import { readAll } from '#cli/content/files.ts';
import { footingLines } from '#cli/content/footing-table.ts';
import { checkIdFiles } from '#cli/content/id-lists.ts';
import { islandWords } from '#cli/content/island-words.ts';
import { checkLinks, staticPages } from '#cli/content/links.ts';
import { checkLogWords } from '#cli/content/log-words.ts';
import { checkNamed, coreCode } from '#cli/content/named-in-code.ts';
import { checkReading, gradeLines, OVER_LIMIT, readingGrades } from '#cli/content/reading.ts';
import { checkReferences } from '#cli/content/references.ts';
import { lawChangeLines, checkReview } from '#cli/content/review.ts';
import { checkTerms } from '#cli/content/terms.ts';
import { toolLines } from '#cli/content/tool-table.ts';
import { todayOfMachine } from '#cli/local-today.ts';

const root = join(fileURLToPath(import.meta.url), '../../..');
const strict = argv.includes('--strict');
const today = todayOfMachine();

const print = (title: string, lines: readonly string[]): void => {
  if (lines.length) stdout.write(`${title}\n${lines.map((line) => `  ${line}\n`).join('')}\n`);
};

const { content, problems: unread } = readAll(root);
const references = checkReferences(content);
const review = checkReview(content, today);
const grades = readingGrades(content, islandWords(root));
const problems = [
  ...unread,
  ...checkIdFiles(root),
  ...references.problems,
  ...checkLinks(content, staticPages(root)),
  ...checkLogWords(content.log),
  ...checkNamed(content, coreCode(root)),
  ...checkFigures(content),
  ...checkTerms(content),
  ...checkReading(grades),
  ...review.problems,
];

const inOneLine = (ids: readonly string[]): string[] => (ids.length ? [ids.join(', ')] : []);
print('Reading grades (Flesch-Kincaid), by kind:', gradeLines(grades));
print('What the figures of law stand on:', footingLines(content));
print('Money tools, by how many places hold them and on what:', toolLines(content));
print(
  'Over the limit of their kind, with the reason:',
  OVER_LIMIT.map(({ path, reason }) => `${path}: ${reason}`),
);
print('Sources that nothing rests on yet:', inOneLine(references.unused.sources));
print('Terms that no page links to:', inOneLine(references.unused.terms));
const changes = lawChangeLines(content, today);
print('Changed within 90 days:', changes.late);
print('Enacted for a later day:', changes.ahead);
print('Due for review within 60 days:', review.soon);
print('Past review:', review.overdue);
print(
  'Problems:',
  problems.map(({ path, text }) => `${path}: ${text}`),
);

const counts = Object.entries(content)
  .map(([name, entries]) => `${String((entries as readonly unknown[]).length)} ${name}`)
  .join(', ');
stdout.write(
  `${counts}; ${problems.length} problems, ${review.soon.length} due soon, ${review.overdue.length} past review\n`,
);
exit(problems.length > 0 || (strict && review.overdue.length > 0) ? 1 : 0);
