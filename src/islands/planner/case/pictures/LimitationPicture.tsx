import { useSiteData, useToday } from '#islands/planner/context.ts';
import caseCss from '#islands/planner/case/case.module.css';
import { LimitationLine } from '#islands/planner/case/pictures/LimitationLine.tsx';
import css from '#islands/planner/case/pictures/pictures.module.css';
import { sourceLink } from '#islands/planner/reasons/source-link.ts';
import shared from '#islands/planner/planner.module.css';
import { hashOf } from '#islands/planner/screen-address.ts';
import { CLOCK } from '#islands/planner/words/pictures.ts';
import { PLAN } from '#islands/planner/words/plan.ts';
import { showDate, showDay, showDistance } from '#islands/shared/format.ts';
import { isTimeBarred } from '#domain/limitation.ts';
import type { LimitationClock } from '#planner/pictures/limitation-clock.ts';

/** Of what started the time anew, so many of the last are shown. */
const MOST_RESTARTS = 6;

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
  const { from, earliest, latest, edges, effect, confidence, source } = clock;
  const restarts = clock.restarts.slice(-MOST_RESTARTS);
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
        {CLOCK.from(showDate(from))}{' '}
        {earliest === latest ? CLOCK.same : CLOCK.both(showDate(latest))}
      </p>
      <LimitationLine clock={{ from, earliest, latest, restarts }} today={today} />
      {edges.length > 0 && <WhyUnsure caseId={caseId} edges={edges} />}
      {restarts.length > 0 && (
        <>
          <h3 class={caseCss['minor']}>{CLOCK.restarts}</h3>
          <ul class="figures">
            {restarts.map(({ on, kind }, index) => (
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

/** Why the end is not one day, with the question whose answer would make it one. */
function WhyUnsure({
  caseId,
  edges,
}: {
  readonly caseId: string;
  readonly edges: LimitationClock['edges'];
}) {
  const question = { at: 'question', id: caseId, question: 'agreement', back: 'case' } as const;
  return (
    <>
      <h3 class={caseCss['minor']}>{CLOCK.why}</h3>
      <ul>
        {edges.map((edge) => (
          <li key={edge}>
            {CLOCK.edges[edge]}
            {edge === 'agreement-unknown' && (
              <>
                {' '}
                <a class="screen-only" href={hashOf(question)}>
                  {CLOCK.answer}
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
