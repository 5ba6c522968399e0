import { useMemo } from 'preact/hooks';
import { useToday } from '#islands/planner/context.ts';
import caseCss from '#islands/planner/case/case.module.css';
import { useStanding } from '#islands/planner/case/case-standing.ts';
import css from '#islands/planner/case/pictures/pictures.module.css';
import { CALENDAR } from '#islands/planner/words/pictures.ts';
import { showBrief, showMonth } from '#islands/shared/format.ts';
import type { Case } from '#domain/case.ts';
import { daysBetween, type PlainDate } from '#domain/dates.ts';
import type { RuleId } from '#domain/law.ts';
import { ASKED, contactCalendar, type CalendarDay } from '#planner/pictures/contact-calendar.ts';
import type { PlanNow } from '#planner/plan/plan-types.ts';
import { reasonsOf } from '#planner/plan/reasons.ts';

const DID = ['call', 'electronic', 'post', 'visit'] as const;

interface CellProps {
  readonly day: CalendarDay;
  readonly today: PlainDate;
  readonly next: PlanNow['next'];
}

/** A day in words: what was done, what the plan has for it, and what is fair. */
function Cell({ day: { on, done, theirs, over, allowed, planned }, today, next }: CellProps) {
  const did = DID.filter((channel) => done[channel] > 0);
  const isNext = planned.includes(next);
  const some =
    allowed.length === 0 ? [CALENDAR.rest] : allowed.map((channel) => CALENDAR.may[channel]);
  const may = allowed.length === ASKED.length ? [CALENDAR.any] : some;
  const past = on < today ? css['day-past'] : undefined;
  return (
    <td
      class={on === today ? css['day-now'] : past}
      aria-current={on === today ? 'date' : undefined}
    >
      <span class={css['number']}>
        {on.endsWith('-01') ? `${showMonth(on)} 1` : Number(on.slice(8))}
        {on === today && <span class="hush"> {CALENDAR.today}</span>}
      </span>
      {did.map((channel) => (
        <b key={channel}>{CALENDAR.did[channel](done[channel])}</b>
      ))}
      {theirs > 0 && <span>{CALENDAR.theirs}</span>}
      {over.length > 0 && <b class={css['too-much']}>{CALENDAR.over}</b>}
      {planned.length > 0 && (
        <b class={isNext ? css['flag'] : css['planned']}>
          {isNext ? CALENDAR.next : CALENDAR.plan}
        </b>
      )}
      {on >= today &&
        may.map((word) => (
          <span key={word} class={allowed.length === 0 ? 'quiet' : undefined}>
            {word}
          </span>
        ))}
    </td>
  );
}

/**
 * The days of each rule that closes them to every kind of contact, or to some: few lines for the
 * whole calendar.
 */
function closedDays(days: readonly CalendarDay[]): ReadonlyMap<RuleId, readonly PlainDate[]> {
  const found = new Map<RuleId, Set<PlainDate>>();
  for (const { on, over, refused } of days) {
    for (const rule of [...over, ...ASKED.flatMap((channel) => refused[channel] ?? [])])
      found.set(rule, (found.get(rule) ?? new Set()).add(on));
  }
  return new Map([...found].map(([rule, on]) => [rule, [...on]]));
}

/** Days in words: each by itself, or the first and the last of many in a row. */
function daysInWords(days: readonly PlainDate[], today: PlainDate): string {
  const [first, last] = [days[0] ?? today, days.at(-1) ?? today];
  const unbroken = days.length > 2 && daysBetween(first, last) === days.length - 1;
  return unbroken
    ? CALENDAR.span(showBrief(first, today), showBrief(last, today))
    : days.map((on) => showBrief(on, today)).join('; ');
}

/**
 * Six weeks of contact as a calendar of words: what was done, what is fair, and what would be too
 * much.
 */
export function ContactCalendarPicture({
  file,
  plan,
}: {
  readonly file: Case;
  readonly plan: PlanNow;
}) {
  const today = useToday();
  const standing = useStanding(file);
  const { weeks, used } = useMemo(() => contactCalendar(standing, plan.steps), [standing, plan]);
  const closed = closedDays(weeks.flat());
  const told = reasonsOf(standing, closed.keys());
  return (
    <div class={css['drawn']}>
      <p>{CALENDAR.how}</p>
      <p class="figures small">
        {CALENDAR.used(
          used.map(({ what, used: count, of }) => CALENDAR.usedOf[what](count, of)).join(', '),
        )}
      </p>
      <table class={`${css['month']} figures`}>
        <caption class="hush">{CALENDAR.label}</caption>
        <thead>
          <tr>
            {CALENDAR.days.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]?.on}>
              {week.map((day) => (
                <Cell key={day.on} day={day} today={today} next={plan.next} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <dl class={css['legend']}>
        {CALENDAR.legend.map(([word, meaning]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      {closed.size > 0 && (
        <>
          <h3 class={caseCss['minor']}>{CALENDAR.why}</h3>
          <ul class="small">
            {[...closed].map(([rule, days]) => (
              <li key={rule}>
                {told[rule]?.text ?? rule}{' '}
                <span class="quiet figures">{CALENDAR.dayWhy(daysInWords(days, today))}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
