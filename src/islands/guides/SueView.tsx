import type { PlainDate } from '#domain/dates.ts';
import type { TimeToSue as Edges } from '#domain/time-to-sue.ts';
import { SUE } from '#islands/guides/sue-words.ts';
import { WideTable } from '#islands/guides/tool-parts.tsx';
import { showDate } from '#islands/shared/format.ts';

/** Both edges of the time to sue, each with how it was counted. */
export function SueView({
  edges,
  dueOn,
  admittedOn,
}: {
  readonly edges: Edges;
  readonly dueOn: PlainDate;
  readonly admittedOn?: PlainDate | undefined;
}) {
  const { earliest, latest, shortest, longest, mayRestart } = edges;
  const due = showDate(dueOn);
  return (
    <WideTable label={SUE.edges} head={SUE.head}>
      <tr>
        <th scope="row">{SUE.earliest}</th>
        <td class="nowrap">{showDate(earliest)}</td>
        <td>{SUE.shortest(shortest, due)}</td>
      </tr>
      {latest !== earliest && (
        <tr>
          <th scope="row">{SUE.latest}</th>
          <td class="nowrap">{showDate(latest)}</td>
          <td>
            {mayRestart && admittedOn
              ? SUE.restarted(longest, showDate(admittedOn))
              : SUE.longest(longest, due)}
          </td>
        </tr>
      )}
    </WideTable>
  );
}
