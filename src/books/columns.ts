/** Which column of a table holds what: by the words above it, else by what stands in it. */
import type { BookSheet } from '#books/book.ts';
import { isSum } from '#books/amounts.ts';
import { isDay } from '#books/days.ts';
import { HEADS } from '#books/column-heads.ts';
import { isBucket, plainHead, QUIET_HEADS, type Role } from '#books/column-words.ts';

/** A column as the file has it, and what it is taken for. */
export interface BookColumn {
  /** The words above it; '' where there are none. */
  readonly head: string;
  /** Undefined: the words are not known, the owner may say what it is. */
  readonly role: Role | undefined;
}

export interface Layout {
  /** Index of the row with the heads; -1 where there is none. */
  readonly headRow: number;
  readonly columns: readonly BookColumn[];
}

/** What an owner says that columns are, by their plain heads. */
export type Pointed = Readonly<Record<string, Role>>;

/** Rows looked at to find the heads: titles and an address may stand above. */
const SEARCHED = 40;
/** Columns of which a table may have several. */
const REPEATED: ReadonlySet<Role> = new Set(['address', 'ignored']);

const ROLE_OF = new Map<
  string,
  { readonly role: Exclude<Role, 'ignored'>; readonly rank: number }
>();
for (const [role, words] of Object.entries(HEADS) as [
  Exclude<Role, 'ignored'>,
  readonly string[],
][])
  words.forEach((word, rank) => {
    if (!ROLE_OF.has(word)) ROLE_OF.set(word, { role, rank });
  });

/** How much a row looks like heads: known words, and no sum or day among them. */
function headScore(row: readonly string[]): number {
  const cells = row.filter((cell) => cell !== '');
  if (cells.some((cell) => isDay(cell))) return 0;
  const plain = cells.map(plainHead);
  const roles = new Set(plain.flatMap((head) => ROLE_OF.get(head)?.role ?? []));
  const quiet = plain.filter((head) => QUIET_HEADS.has(head) || isBucket(head)).length;
  const isMoney = roles.has('amount') || roles.has('open') || roles.has('line');
  const isWho = roles.has('customer') || roles.has('number') || roles.has('due');
  if (plain.filter(isBucket).length >= 3) return roles.size + quiet;
  return isMoney && isWho ? roles.size + quiet / 10 : 0;
}

/** The row with the heads; -1 where no row has them. */
function headRowOf(rows: BookSheet['rows']): number {
  const scores = rows.slice(0, SEARCHED).map(headScore);
  const best = Math.max(0, ...scores);
  return best < 2 ? -1 : scores.indexOf(best);
}

/** Where two columns claim the same, the surer words have it; the others are not needed. */
function rolesOf(heads: readonly string[], pointed: Pointed): readonly (Role | undefined)[] {
  const taken = new Set<Role>(heads.flatMap((head) => pointed[head] ?? []));
  const claims = heads.map((head, at) => ({ at, ...ROLE_OF.get(head) }));
  const bySure = claims.toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity));
  const roles: (Role | undefined)[] = heads.map((head) => pointed[head]);
  for (const { at, role } of bySure) {
    const head = heads[at] ?? '';
    if (roles[at] !== undefined) continue;
    if (role !== undefined && (!taken.has(role) || REPEATED.has(role))) {
      roles[at] = role;
      taken.add(role);
    } else if (role !== undefined || QUIET_HEADS.has(head) || isBucket(head) || head === '') {
      roles[at] = 'ignored';
    }
  }
  return secondChoice(heads, roles, taken);
}

/**
 * "Contact" is the customer only where nothing else is; "Reference" is an order beside a number.
 */
function secondChoice(
  heads: readonly string[],
  roles: readonly (Role | undefined)[],
  taken: ReadonlySet<Role>,
): readonly (Role | undefined)[] {
  return roles.map((role, at) => {
    if (role !== 'ignored') return role;
    const head = heads[at];
    if (head === 'contact' && !taken.has('contact')) return 'contact';
    if (head === 'reference' && !taken.has('order')) return 'order';
    return role;
  });
}

/** What most cells of a column are. */
function kindOf(cells: readonly string[]): 'day' | 'sum' | 'text' | 'none' {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length === 0) return 'none';
  const most = (is: (cell: string) => boolean) =>
    filled.filter(is).length >= Math.max(1, filled.length * 0.7);
  if (most(isDay)) return 'day';
  return most((cell) => isSum(cell) && !/^[A-Z]+-?\d+$/i.test(cell)) ? 'sum' : 'text';
}

/** Without heads: the first words are the customer, the last day is the due day, and so on. */
function guessed(rows: BookSheet['rows']): readonly BookColumn[] {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  const kinds = Array.from({ length: width }, (_, at) => kindOf(rows.map((row) => row[at] ?? '')));
  const days = kinds.flatMap((kind, at) => (kind === 'day' ? [at] : []));
  const isNumber = (at: number) =>
    rows.filter((row) => /\d/.test(row[at] ?? '') && !/ /.test(row[at] ?? '')).length >
    rows.length / 2;
  const texts = kinds.flatMap((kind, at) => (kind === 'text' ? [at] : []));
  const customer = texts.find((at) => !isNumber(at));
  const number = texts.find((at) => isNumber(at));
  const sums = kinds.flatMap((kind, at) => (kind === 'sum' ? [at] : []));
  const sure = new Map<number | undefined, Role>([
    [customer, 'customer'],
    [number, 'number'],
    [sums.length > 1 ? sums.at(-1) : undefined, 'open'],
    [sums[0], 'amount'],
    [days.length > 1 ? days[0] : undefined, 'issued'],
    [days.at(-1), 'due'],
  ]);
  return kinds.map((kind, at) => ({
    head: '',
    role: sure.get(at) ?? (kind === 'none' ? 'ignored' : undefined),
  }));
}

/**
 * Finds the heads of a table and what each column holds.
 * @param pointed what the owner said that columns are; it goes before all else. Columns without a
 *   head are named by their place, as in "column 3"
 */
export function layoutOf({ rows }: BookSheet, pointed: Pointed): Layout {
  const headRow = headRowOf(rows);
  if (headRow === -1) {
    const filled = rows.filter((row) => row.filter((cell) => cell !== '').length > 1);
    const columns = guessed(filled).map((column, at) => ({
      ...column,
      role: pointed[columnName('', at)] ?? column.role,
    }));
    return { headRow, columns };
  }
  const heads = rows[headRow] ?? [];
  const width = Math.max(
    heads.length,
    ...rows.slice(headRow, headRow + 50).map((row) => row.length),
  );
  const all = Array.from({ length: width }, (_, at) => heads[at] ?? '');
  const named = all.map((head, at) => columnName(head, at));
  const known = named.map((name, at) => (all[at] === '' ? '' : name));
  const roles = rolesOf(known, pointed);
  return {
    headRow,
    columns: all.map((head, at) => ({ head, role: pointed[named[at] ?? ''] ?? roles[at] })),
  };
}

/** The name by which what an owner said of a column is kept. */
export const columnName = (head: string, at: number): string =>
  head === '' ? `column ${at + 1}` : plainHead(head);
