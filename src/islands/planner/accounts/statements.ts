/**
 * Statements of account of many cases: the letter that each would get by itself, on paper, as text
 * and as a table.
 */
import { localeOfCase } from '#domain/case-country.ts';
import type { Case, SentBy } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import type { Law } from '#domain/law.ts';
import { inMannerOf } from '#islands/planner/accounts/in-manner.ts';
import type { LetterText } from '#islands/planner/data.ts';
import { letterMaterial, type LetterMaterial } from '#islands/planner/letter/letter-document.ts';
import { letterView } from '#islands/planner/letter/letter-view.ts';
import { letterForms, type LetterForms } from '#islands/planner/letter/letter-paper.ts';
import type { StatementTable } from '#islands/planner/papers/statement-csv.ts';
import { accountStatement } from '#planner/papers/account-statement.ts';
import type { PaperDocument } from '#planner/papers/document.ts';
import { fitOf, stepOf } from '#planner/papers/letter-fit.ts';
import { untruths } from '#planner/papers/truth.ts';
import type { PlanNow } from '#planner/plan/plan-types.ts';

/** The letter that a statement is. */
export const STATEMENT_LETTER = 'statement';
/** Blanks that are the owner's own, and so the same on each statement. */
export const OWN_BLANKS = [
  'creditorName',
  'signerName',
  'howToPay',
  'creditorPhone',
  'creditorEmail',
] as const;
export type Filled = Readonly<Record<string, string>>;

interface Setting {
  readonly law: Law;
  readonly today: PlainDate;
  readonly letter: LetterText;
}

/** The statement of one case, with what its text is made from. */
export interface OneStatement {
  readonly file: Case;
  readonly locale: string;
  readonly onPaper: LetterMaterial;
  readonly byMail: LetterMaterial;
  /** The names of the blanks that the case says nothing for. */
  readonly open: readonly string[];
}

/** The statement of a case; undefined where none may go out now, or it would not be true. */
export function oneStatementOf(
  file: Case,
  plan: PlanNow,
  { law, today, letter }: Setting,
): OneStatement | undefined {
  const about = { ...letter, id: STATEMENT_LETTER };
  const { deadline: _, ...undated } = plan.next;
  const step = stepOf(STATEMENT_LETTER, file, plan, law) ?? undated;
  const { kind } = fitOf(about, file, plan, law, today);
  if (kind === 'not-now' || untruths(about, file, plan, step, law, today).length > 0)
    return undefined;
  const locale = localeOfCase(law, file.answers);
  return inMannerOf(locale, () => {
    const view = letterView(file, plan, step, law, today, STATEMENT_LETTER);
    const as = (sentBy: SentBy) => letterMaterial(STATEMENT_LETTER, letter, view, sentBy);
    // By hand, so that no address is asked for: where one is known, it stands on the sheet.
    const onPaper = as('hand');
    const { open } = letterForms(onPaper, { from: '', filled: {} }, 'hand');
    return { file, locale, onPaper, byMail: as('email'), open: open.map(({ name }) => name) };
  });
}

const formsOf = (
  material: LetterMaterial,
  locale: string,
  filled: Filled,
  by: SentBy,
): LetterForms => inMannerOf(locale, () => letterForms(material, { from: '', filled }, by));

/** What a statement still asks for, with so much filled in. */
export const openIn = ({ open }: OneStatement, filled: Filled): readonly string[] =>
  open.filter((name) => (filled[name] ?? '').trim() === '');

/** The sheet of a statement. How it goes out is left to whoever sends it. */
export const statementSheet = (
  { onPaper, locale }: OneStatement,
  filled: Filled,
): PaperDocument => ({
  ...formsOf(onPaper, locale, filled, 'hand').out,
  sentBy: undefined,
});

/** The text of a statement, to mail. */
export const mailOf = ({ byMail, locale }: OneStatement, filled: Filled): string =>
  formsOf(byMail, locale, filled, 'email').text;

/** The account as a table. */
export function tableOf(file: Case, law: Law, today: PlainDate): StatementTable {
  const { currency, sums, lines, aging } = accountStatement(file, law, today);
  return { currency, opening: sums.opening, lines, aging };
}

/** So many letters of a name are enough to tell a file by. */
const MOST_LETTERS = 40;

/**
 * The name of a file about a customer: numbered, of letters and digits alone, so that every system
 * takes it and no two are the same.
 * @example fileNameOf('Blue Door Café / Ltd.', 6, 120) // => '007-blue-door-cafe-ltd'
 */
export function fileNameOf(title: string, at: number, of: number): string {
  const number = String(at + 1).padStart(String(of).length, '0');
  const letters = title
    .toWellFormed()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  // A letter of two units is not cut in half.
  const short = letters.slice(0, MOST_LETTERS).replace(/[\uD800-\uDBFF]$|-+$/, '');
  return short === '' ? number : `${number}-${short}`;
}
