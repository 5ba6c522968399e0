import css from '#islands/planner/case/desk/rail.module.css';
import { useSiteData, useToday } from '#islands/planner/context.ts';
import { entryInWords } from '#islands/planner/log/entry-words.ts';
import { hashOf } from '#islands/planner/screen-address.ts';
import { AT_DESK } from '#islands/planner/words/desk.ts';
import { showShort } from '#islands/shared/format.ts';
import { entryDate, type Case } from '#domain/case.ts';
import { orderedLog } from '#planner/replay/log-order.ts';

const SHOWN = 3;

/** The last entries of the log that count, and the way to all of it. */
export function LastEntries({ file }: { readonly file: Case }) {
  const data = useSiteData();
  const today = useToday();
  const entries = orderedLog(file, today).counting.filter(({ type }) => type !== 'correction');
  if (entries.length === 0) return null;
  return (
    <section class={css['last']} aria-labelledby="last-entries">
      <h2 id="last-entries">{AT_DESK.lastEntries}</h2>
      <ul role="list" class={css['entries']}>
        {entries
          .slice(-SHOWN)
          .toReversed()
          .map((entry) => (
            <li key={entry.id}>
              <span class="figures quiet">{showShort(entryDate(entry), today)}</span>
              <span>{entryInWords(entry, file.answers.debt.currency, data)}</span>
            </li>
          ))}
      </ul>
      <a class="go screen-only" href={hashOf({ at: 'log', id: file.id })}>
        {AT_DESK.allEntries(entries.length)}
      </a>
    </section>
  );
}
