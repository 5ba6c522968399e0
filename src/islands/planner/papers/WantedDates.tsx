import { Tick } from '#islands/planner/papers/Tick.tsx';
import type { Wanted } from '#islands/planner/papers/dates-plan.ts';
import css from '#islands/planner/papers/papers.module.css';
import { DATES } from '#islands/planner/words/dates.ts';
import type { StoredCase } from '#islands/storage/read-all.ts';
import { DATE_PARTS } from '#planner/papers/calendar-events.ts';

interface Props {
  readonly wanted: Wanted;
  readonly onWanted: (wanted: Wanted) => void;
  /** The cases to choose among; none where there is no choice. */
  readonly cases: readonly StoredCase[];
  readonly letters: ReadonlyMap<string, string>;
}

const toggled = <T,>(set: ReadonlySet<T>, value: T): ReadonlySet<T> =>
  set.has(value) ? new Set([...set].filter((each) => each !== value)) : new Set([...set, value]);

/** What the owner wants in the calendar: which dates, of which cases, and whether with names. */
export function WantedDates({ wanted, onWanted, cases, letters }: Props) {
  const { parts, named, leftOut } = wanted;
  return (
    <>
      <fieldset class={css['ticks']}>
        <legend>{DATES.what}</legend>
        {DATE_PARTS.map((part) => (
          <Tick
            key={part}
            label={DATES.parts[part]}
            {...(part === 'later' ? { hint: DATES.laterHint } : {})}
            on={parts.has(part)}
            onChange={() => onWanted({ ...wanted, parts: toggled(parts, part) })}
          />
        ))}
        <Tick
          label={DATES.addNames}
          hint={DATES.addNamesHint}
          on={named}
          onChange={() => onWanted({ ...wanted, named: !named })}
        />
      </fieldset>
      {cases.length > 0 && (
        <fieldset class={css['ticks']}>
          <legend>{DATES.cases}</legend>
          {cases.map(({ case: { id, title } }) => (
            <Tick
              key={id}
              label={title}
              hint={DATES.letter(letters.get(id) ?? '')}
              on={!leftOut.has(id)}
              onChange={() => onWanted({ ...wanted, leftOut: toggled(leftOut, id) })}
            />
          ))}
        </fieldset>
      )}
    </>
  );
}
