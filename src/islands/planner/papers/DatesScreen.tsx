import { compare } from '#domain/order.ts';
import { useState } from 'preact/hooks';
import { useCases, usePlans, useSay, useSiteData, useToday } from '#islands/planner/context.ts';
import { download } from '#islands/planner/backup/files.ts';
import { Tick } from '#islands/planner/papers/Tick.tsx';
import { calendarText } from '#islands/planner/papers/calendar-file.ts';
import {
  datesOf,
  lettersOf,
  type CaseDates,
  type Wanted,
} from '#islands/planner/papers/dates-plan.ts';
import css from '#islands/planner/papers/papers.module.css';
import shared from '#islands/planner/planner.module.css';
import { Screen } from '#islands/planner/Screen.tsx';
import { DATES, EVENT } from '#islands/planner/words/dates.ts';
import { SHELL } from '#islands/planner/words/shell.ts';
import { showBrief } from '#islands/shared/format.ts';
import { readDates, writeDates } from '#islands/storage/exported-dates.ts';
import type { StoredCase } from '#islands/storage/read-all.ts';
import { DATE_PARTS, rememberedOf, type DatePart } from '#planner/papers/calendar-events.ts';

/** Rows that are shown before the rest is only counted. */
const SHOWN = 60;
const EVERYTHING: Wanted = { parts: new Set(), named: false, leftOut: new Set() };

/** The calendar file of one case, or of all. */
export default function DatesScreen({ stored }: { readonly stored?: StoredCase }) {
  const { state } = useCases();
  const { law } = useSiteData();
  const today = useToday();
  const { planOf } = usePlans();
  const say = useSay();
  const [parts, setParts] = useState<ReadonlySet<DatePart>>(new Set(['next', 'deadline']));
  const [named, setNamed] = useState(false);
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const [saved, setSaved] = useState<'no' | 'saved' | 'takenOut' | 'failed'>('no');
  const [forgot, setForgot] = useState(false);

  const remembered = new Map(
    state.cases.flatMap((each) => {
      const dates = readDates(each.case.id);
      return dates ? [[each.case.id, dates] as const] : [];
    }),
  );
  const letters = lettersOf(state.cases, remembered);
  const included = stored
    ? [stored]
    : state.cases.filter(
        (each) => !planOf(each.case).stage.startsWith('closed.') || remembered.has(each.case.id),
      );
  const several = state.cases.length > 1;
  const work = (wanted: Wanted): readonly CaseDates[] => {
    const setting = { law, today, address: location.href.replace(/#.*$/, ''), now: Date.now() };
    return included.map((each) => {
      const { id } = each.case;
      const letter = letters.get(id) ?? 'A';
      return {
        ...datesOf(
          each,
          planOf(each.case),
          several ? letter : '',
          remembered.get(id),
          wanted,
          setting,
        ),
        letter,
      };
    });
  };
  const dates = work({ parts, named, leftOut });
  const all = dates.flatMap(({ events }) => events).toSorted((a, b) => compare(a.on, b.on));
  const [live, gone] = [
    all.filter(({ cancelled }) => !cancelled),
    all.filter(({ cancelled }) => cancelled),
  ];
  const newlyGone = gone.filter(({ uid }) =>
    [...remembered.values()].some(({ events }) =>
      events.some((event) => event.uid === uid && !event.cancelled),
    ),
  );
  const toTakeOut = included.some((each) =>
    remembered.get(each.case.id)?.events.some(({ cancelled }) => !cancelled),
  );

  const save = async (of: readonly CaseDates[], done: 'saved' | 'takenOut') => {
    try {
      const text = await calendarText(
        of.flatMap(({ events }) => events),
        EVENT.calendar,
        new Date(),
      );
      download(`firm-and-fair-${today}.ics`, text, 'text/calendar');
    } catch {
      setSaved('failed');
      return;
    }
    // Nothing is written where a newer version of this site has written.
    const kept =
      !state.newer &&
      of.every(
        ({
          stored: {
            case: { id },
          },
          letter,
          sequence,
          events,
        }) =>
          events.length === 0 || writeDates(id, { letter, sequence, events: rememberedOf(events) }),
      );
    setForgot(!kept);
    setSaved(done);
    say(DATES[done]);
  };
  const changed = (change: () => void) => {
    change();
    setSaved('no');
  };
  const toggled = <T,>(set: ReadonlySet<T>, value: T): ReadonlySet<T> =>
    set.has(value) ? new Set([...set].filter((each) => each !== value)) : new Set([...set, value]);
  const back = stored
    ? ({ to: { at: 'case', id: stored.case.id }, label: SHELL.toCase } as const)
    : ({ to: { at: 'home' }, label: SHELL.allCases } as const);
  return (
    <Screen title={DATES.title} back={back} narrow>
      <div class={css['stack']}>
        <p>
          {DATES.lead} {DATES.ahead}
        </p>
        <fieldset class={css['ticks']}>
          <legend>{DATES.what}</legend>
          {DATE_PARTS.map((part) => (
            <Tick
              key={part}
              label={DATES.parts[part]}
              {...(part === 'later' ? { hint: DATES.laterHint } : {})}
              on={parts.has(part)}
              onChange={() => changed(() => setParts(toggled(parts, part)))}
            />
          ))}
          <Tick
            label={DATES.addNames}
            hint={DATES.addNamesHint}
            on={named}
            onChange={() => changed(() => setNamed(!named))}
          />
        </fieldset>
        {!stored && included.length > 1 && (
          <fieldset class={css['ticks']}>
            <legend>{DATES.cases}</legend>
            {included.map(({ case: { id, title } }) => (
              <Tick
                key={id}
                label={title}
                hint={DATES.letter(letters.get(id) ?? '')}
                on={!leftOut.has(id)}
                onChange={() => changed(() => setLeftOut(toggled(leftOut, id)))}
              />
            ))}
          </fieldset>
        )}
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
        <div>
          <p class="actions">
            <button
              type="button"
              class="button button--next"
              disabled={all.length === 0}
              onClick={() => void save(dates, 'saved')}
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
        <section aria-labelledby="open-file">
          <h2 id="open-file" class={shared['section']}>
            {DATES.open}
          </h2>
          <dl class={css['facts']}>
            {DATES.openHow.map(([where, how]) => (
              <div key={where}>
                <dt>{where}</dt>
                <dd>{how}</dd>
              </div>
            ))}
          </dl>
          <p class="quiet small">{DATES.openCheck}</p>
        </section>
        <section aria-labelledby="again">
          <h2 id="again" class={shared['section']}>
            {DATES.again}
          </h2>
          {DATES.againHow.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {toTakeOut && (
            <>
              <p>{DATES.takeOutHow}</p>
              <p class="actions">
                <button
                  type="button"
                  class="button"
                  onClick={() => void save(work(EVERYTHING), 'takenOut')}
                >
                  {DATES.takeOut}
                </button>
              </p>
            </>
          )}
        </section>
      </div>
    </Screen>
  );
}
