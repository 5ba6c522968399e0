import { useState } from 'preact/hooks';
import type { Case } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import { usePlans, useSay, useToday } from '#islands/planner/context.ts';
import { go } from '#islands/planner/go.ts';
import css from '#islands/planner/calm/calm.module.css';
import type { SaveRefusal } from '#islands/storage/save-refusal.ts';
import { untilChoices } from '#islands/planner/calm/until.ts';
import { useLog } from '#islands/planner/log/use-log.ts';
import { hashOf } from '#islands/planner/screen-address.ts';
import { CALM } from '#islands/planner/words/calm.ts';
import { REFUSED_SAVE } from '#islands/planner/words/refused.ts';
import { SHELL } from '#islands/planner/words/shell.ts';
import { newId, withOffset } from '#islands/shared/clock.ts';
import { showDay } from '#islands/shared/format.ts';

/** One press cools off: it is logged, and the case is on hold until then. */
export function Wait({ file }: { readonly file: Case }) {
  const today = useToday();
  const { planOf } = usePlans();
  const { save } = useLog(file);
  const say = useSay();
  const [refused, setRefused] = useState<SaveRefusal | undefined>();
  const plan = planOf(file);
  if (plan.stage.startsWith('closed.')) return null;
  const cooling =
    plan.stage === 'onHold.coolingOff'
      ? file.log.findLast((entry) => entry.type === 'cooling-off')
      : undefined;
  const wait = (until: PlainDate) => {
    const entry = {
      id: newId(),
      at: withOffset(),
      type: 'cooling-off' as const,
      until,
      note: CALM.note,
    };
    const why = save([entry]);
    if (why) return setRefused(why);
    say(SHELL.saved);
    go({ at: 'case', id: file.id }, true);
  };
  return (
    <section aria-labelledby="calm-wait" class={`${css['part']} screen-only`}>
      <h2 id="calm-wait">{CALM.waitTitle}</h2>
      {cooling?.type === 'cooling-off' ? (
        <>
          <p>{CALM.waiting(showDay(cooling.until, today))}</p>
          <p class="actions">
            <a class="button" href={hashOf({ at: 'log', id: file.id, kind: 'hold-ended' })}>
              {CALM.end}
            </a>
          </p>
        </>
      ) : (
        <>
          <p>{CALM.waitHow}</p>
          {refused && (
            <p role="alert" class={css['stop']}>
              {REFUSED_SAVE[refused]}
            </p>
          )}
          <ul role="list" class={css['waits']}>
            {untilChoices(today).map(({ kind, day }, index) => (
              <li key={kind}>
                <button
                  type="button"
                  class={`button ${index === 0 ? css['first'] : ''}`}
                  onClick={() => wait(day)}
                >
                  {CALM.until[kind](showDay(day, today))}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
