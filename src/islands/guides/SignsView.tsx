import type { DebtorType } from '#domain/case.ts';
import type { Signal } from '#domain/diagnosis.ts';
import { DEBTOR, TYPE_ADVICE } from '#islands/guides/debtor-words.ts';
import { WideTable } from '#islands/guides/tool-parts.tsx';

/** Words of the rules behind the signs, by id. */
export type SignWords = Readonly<Record<string, string>>;

/**
 * Each sign with the kind of debtor it speaks for and its weight; each leads to its rule and
 * sources.
 */
export function SignsView({
  signals,
  words,
}: {
  readonly signals: readonly Signal[];
  readonly words: SignWords;
}) {
  return (
    <WideTable label={DEBTOR.signs} head={DEBTOR.head}>
      {signals.map(({ rule, type, weight }) => (
        <tr key={`${rule} ${type}`}>
          <th scope="row">
            <a href={`${import.meta.env.BASE_URL}how-it-decides/#rule-${rule}`}>
              {words[rule] ?? rule}
            </a>
          </th>
          <td>{TYPE_ADVICE[type].name}</td>
          <td>{weight}</td>
        </tr>
      ))}
    </WideTable>
  );
}

/** Points of each kind that any sign speaks for, the most first. */
export function tallyOf(signals: readonly Signal[]): readonly (readonly [DebtorType, number])[] {
  const points = new Map<DebtorType, number>();
  for (const { type, weight } of signals) points.set(type, (points.get(type) ?? 0) + weight);
  return [...points].sort((a, b) => b[1] - a[1]);
}
