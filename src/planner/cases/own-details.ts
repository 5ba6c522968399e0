/**
 * What papers say of the owner: told once, and known in every case of theirs. The place and the
 * kind of business stay with each case, as its law depends on them.
 */
import type { Answers, Case } from '#domain/case.ts';

type Creditor = NonNullable<Answers['creditor']>;

const OWN = [
  'name',
  'legalName',
  'signer',
  'address',
  'postcode',
  'phone',
  'email',
  'howToPay',
] as const satisfies readonly (keyof Creditor)[];

const nameIn = ({ answers }: Case): string | undefined => answers.creditor?.name;

/** Of two cases the one that was opened later; the second, where both were opened at once. */
const later = (one: Case, other: Case): Case => (other.openedOn >= one.openedOn ? other : one);
const latestOf = (cases: readonly Case[]): Case | undefined =>
  cases.length === 0 ? undefined : cases.reduce(later);

/**
 * The case with what it lacks of its owner, from the other cases: each detail from the one opened
 * last that says it. Whoever trades under two names has two sets of details: only cases of the same
 * name, or of none, are asked. The very same case where nothing is added.
 */
export function withOwnDetails(file: Case, cases: readonly Case[]): Case {
  const others = cases.filter(({ id }) => id !== file.id);
  const name =
    nameIn(file) ?? nameIn(latestOf(others.filter((each) => nameIn(each) !== undefined)) ?? file);
  const same = others.filter((each) => (nameIn(each) ?? name) === name);
  const known = file.answers.creditor ?? {};
  const added = OWN.flatMap((detail): readonly Partial<Creditor>[] => {
    if (known[detail] !== undefined) return [];
    const from = latestOf(same.filter(({ answers }) => answers.creditor?.[detail] !== undefined));
    const value = from?.answers.creditor?.[detail];
    return value === undefined ? [] : [{ [detail]: value }];
  });
  if (added.length === 0) return file;
  const from = added.reduce<Creditor>((all, one) => ({ ...all, ...one }), {});
  const creditor = { ...from, ...known };
  return { ...file, answers: { ...file.answers, creditor } };
}
