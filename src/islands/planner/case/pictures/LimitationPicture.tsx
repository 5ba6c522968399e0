import { anchorAt } from '#islands/planner/case/pictures/looks.ts';
import { useSiteData, useToday } from '#islands/planner/context.ts';
import caseCss from '#islands/planner/case/case.module.css';
import css from '#islands/planner/case/pictures/pictures.module.css';
import { sourceLink } from '#islands/planner/reasons/source-link.ts';
import shared from '#islands/planner/planner.module.css';
import { hashOf } from '#islands/planner/screen-address.ts';
import { CLOCK } from '#islands/planner/words/pictures.ts';
import { PLAN } from '#islands/planner/words/plan.ts';
import { showDate, showDay, showDistance } from '#islands/shared/format.ts';
import { isTimeBarred } from '#domain/limitation.ts';
import { later, type PlainDate } from '#domain/dates.ts';
import type { LimitationClock } from '#planner/pictures/limitation-clock.ts';
import { shareOf } from '#planner/pictures/timeline.ts';

const LINE = 44;

/** The time to sue, from the due date to its earliest and its latest end, with today on it. */
export function LimitationPicture({
  caseId,
  clock,
}: {
  readonly caseId: string;
  readonly clock: LimitationClock;
}) {
  const { law } = useSiteData();
  const today = useToday();
  const { from, earliest, latest, edges, restarts, effect, confidence, source } = clock;
  const end = later(latest, today);
  const x = (on: PlainDate) => `${(2 + shareOf(on, from, end) * 96).toFixed(2)}%`;
  const one = earliest === latest;
  return (
    <div class={css['drawn']}>
      <p>
        <strong class="figures">
          {isTimeBarred(clock.clock)
            ? CLOCK.over(showDay(earliest, today))
            : CLOCK.keep(showDay(earliest, today), showDistance(earliest, today))}
        </strong>{' '}
        {CLOCK.effect[effect]}
      </p>
      <p class="figures">
        {CLOCK.from(showDate(from))} {one ? CLOCK.same : CLOCK.both(showDate(latest))}
      </p>
      <svg
        class={`${css['wide']} figures`}
        width="100%"
        height="96"
        role="img"
        aria-label={CLOCK.label(showDate(earliest), showDate(latest), showDate(today))}
      >
        <line class={css['axis']} x1={x(from)} x2={x(earliest)} y1={LINE} y2={LINE} />
        {!one && <line class={css['unsure']} x1={x(earliest)} x2={x(latest)} y1={LINE} y2={LINE} />}
        {restarts.slice(-6).map(({ on }, index) => (
          <circle key={index} class={css['did']} cx={x(on)} cy={LINE} r="5" />
        ))}
        <line class={css['today']} x1={x(today)} x2={x(today)} y1="20" y2={LINE + 14} />
        <text
          class={css['strong']}
          x={x(today)}
          y="14"
          text-anchor={anchorAt(shareOf(today, from, end), 0.1, 0.8)}
        >
          {CLOCK.today}
        </text>
        <svg x={x(earliest)} y={LINE} overflow="visible">
          <path class={css['keep']} d="M0-9l9 9-9 9-9-9z" />
        </svg>
        {!one && (
          <svg x={x(latest)} y={LINE} overflow="visible">
            <path class={css['plan']} d="M0-7l7 7-7 7-7-7z" />
          </svg>
        )}
        <text x={x(from)} y={LINE + 30} text-anchor="start">
          {CLOCK.due}
        </text>
        <text
          x={x(earliest)}
          y={LINE + 30}
          text-anchor={shareOf(earliest, from, end) > 0.85 ? 'end' : 'middle'}
        >
          {CLOCK.earliest}
        </text>
        {!one && (
          <text x={x(latest)} y={LINE + 46} text-anchor="end">
            {CLOCK.latest}
          </text>
        )}
      </svg>
      {edges.length > 0 && (
        <>
          <h3 class={caseCss['minor']}>{CLOCK.why}</h3>
          <ul>
            {edges.map((edge) => (
              <li key={edge}>
                {CLOCK.edges[edge]}
                {edge === 'agreement-unknown' && (
                  <>
                    {' '}
                    <a
                      class="screen-only"
                      href={hashOf({
                        at: 'question',
                        id: caseId,
                        question: 'agreement',
                        back: 'case',
                      })}
                    >
                      {CLOCK.answer}
                    </a>
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {restarts.length > 0 && (
        <>
          <h3 class={caseCss['minor']}>{CLOCK.restarts}</h3>
          <ul class="figures">
            {restarts.slice(-6).map(({ on, kind }, index) => (
              <li key={index}>
                {showDate(on)}: {CLOCK.restart[kind]}
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="small">{law.rules['time-barred-part-payment']?.text}</p>
      <p class="small quiet">
        {CLOCK.unknown} {CLOCK.sure[confidence]}{' '}
        <a class={`${shared['source']} screen-only`} href={sourceLink(source, law)}>
          {PLAN.source}
          <span class="hush"> {law.sources[source]?.title}</span>
        </a>
      </p>
    </div>
  );
}
