import { useState } from 'preact/hooks';
import { useToday } from '#islands/planner/context.ts';
import { DatesAgain, OpenDates } from '#islands/planner/papers/DatesHelp.tsx';
import { WantedDates } from '#islands/planner/papers/WantedDates.tsx';
import type { Outlook, Wanted } from '#islands/planner/papers/dates-plan.ts';
import css from '#islands/planner/papers/papers.module.css';
import { useDates } from '#islands/planner/papers/use-dates.ts';
import shared from '#islands/planner/planner.module.css';
import { Screen } from '#islands/planner/Screen.tsx';
import { DATES } from '#islands/planner/words/dates.ts';
import { SHELL } from '#islands/planner/words/shell.ts';
import { showBrief } from '#islands/shared/format.ts';
import type { StoredCase } from '#islands/storage/read-all.ts';

/** Rows that are shown before the rest is only counted. */
const SHOWN = 60;
const USUAL: Wanted = {
  parts: new Set(['next', 'deadline']),
  named: false,
  leftOut: new Set(),
};

/** The calendar file of one case, or of all. */
export default function DatesScreen({ stored }: { readonly stored?: StoredCase }) {
  const [wanted, setWanted] = useState(USUAL);
  const dates = useDates(stored, wanted);
  const { included, letters, outlook, saved, forgot } = dates;
  const back = stored
    ? ({ to: { at: 'case', id: stored.case.id }, label: SHELL.toCase } as const)
    : ({ to: { at: 'home' }, label: SHELL.allCases } as const);
  return (
    <Screen title={DATES.title} back={back} narrow>
      <div class={css['stack']}>
        <p>
          {DATES.lead} {DATES.ahead}
        </p>
        <WantedDates
          wanted={wanted}
          onWanted={(next) => {
            setWanted(next);
            dates.anew();
          }}
          cases={!stored && included.length > 1 ? included : []}
          letters={letters}
        />
        <GoesIn outlook={outlook} />
        <div>
          <p class="actions">
            <button
              type="button"
              class="button button--next"
              disabled={outlook.all.length === 0}
              onClick={dates.save}
            >
              {DATES.save}
            </button>
          </p>
          <div role="alert">
            {saved === 'failed' && <p>{DATES.failed}</p>}
            {forgot && <p>{DATES.notKept}</p>}
          </div>
          {(saved === 'saved' || saved === 'takenOut') && <p>{DATES[saved]}</p>}
        </div>
        <OpenDates />
        <DatesAgain onTakeOut={outlook.toTakeOut ? dates.takeOut : undefined} />
      </div>
    </Screen>
  );
}

/** The dates that go into the calendar, and how many an earlier file held that go out. */
function GoesIn({ outlook: { live, newlyGone } }: { readonly outlook: Outlook }) {
  const today = useToday();
  return (
    <section aria-labelledby="goes-in">
      <h2 id="goes-in" class={shared['section']}>
        {live.length === 0 ? DATES.nothing : DATES.goesIn(live.length)}
      </h2>
      {live.length > 0 && (
        <ol role="list" class={shared['log']}>
          {live.slice(0, SHOWN).map(({ uid, on, title }) => (
            <li key={uid}>
              <span class={`figures ${shared['date']}`}>{showBrief(on, today)}</span>
              <span>{title}</span>
            </li>
          ))}
        </ol>
      )}
      {live.length > SHOWN && <p class="quiet">{DATES.more(live.length - SHOWN)}</p>}
      {newlyGone.length > 0 && <p>{DATES.goesOut(newlyGone.length)}</p>}
    </section>
  );
}
