import { entryDate, isThirdParty, type LogEntry } from '#domain/case.ts';
import { useToday } from '#islands/planner/context.ts';
import css from '#islands/planner/log/log.module.css';
import { twoClocks } from '#islands/planner/log/moments.ts';
import shared from '#islands/planner/planner.module.css';
import { Screen } from '#islands/planner/Screen.tsx';
import { ruleLink } from '#islands/planner/reasons/rule-link.ts';
import { hashOf } from '#islands/planner/screen-address.ts';
import { GUARD } from '#islands/planner/words/guard.ts';
import { PLAN } from '#islands/planner/words/plan.ts';
import { SHELL } from '#islands/planner/words/shell.ts';
import { showDay } from '#islands/shared/format.ts';
import { REST_WORDS } from '#islands/shared/rest-words.ts';
import type { Breach } from '#planner/contact/contact-guard.ts';

interface Props {
  readonly caseId: string;
  readonly entry: LogEntry;
  readonly breach: Breach;
  readonly onLog: () => void;
}

/**
 * A screen of its own before a contact that breaks a limit: why, when it would be fair, and the way
 * to log it all the same.
 */
export function Guard({ caseId, entry, breach, onLog }: Props) {
  const today = useToday();
  const elsewhere = entry.type === 'contact' && isThirdParty(entry);
  // On hold, and to somebody else, it is never right; a limit only asks for another day.
  const stops = elsewhere || breach.hold;
  const past = entryDate(entry) < today;
  const next = breach.nextAt ? twoClocks(breach.nextAt, today) : undefined;
  return (
    <Screen
      title={elsewhere ? GUARD.otherTitle : GUARD.title}
      back={{ to: { at: 'case', id: caseId }, label: SHELL.toCase }}
      narrow
    >
      <div class={`${css['panel']} ${stops ? css['halted'] : ''}`}>
        <p>
          <span class={css['flag']}>{stops ? PLAN.stop : GUARD.notToday}</span>
        </p>
        <p>{elsewhere ? GUARD.otherHow : GUARD.how}</p>
        {breach.rest && <p>{REST_WORDS[breach.rest]}</p>}
        <ul class={shared['reasons']}>
          {breach.reasons.map(({ rule, text }) => (
            <li key={rule}>
              {text}{' '}
              <a class={shared['source']} href={ruleLink(rule)}>
                {PLAN.rule}
                <span class="hush"> {rule.replaceAll('-', ' ')}</span>
              </a>
            </li>
          ))}
        </ul>
        {elsewhere && (
          <ul>
            {GUARD.otherDo.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        {breach.hold && (
          <p>
            <strong>{GUARD.hold}</strong>
          </p>
        )}
        {!past && breach.nextOn && (
          <>
            <h2>{GUARD.next}</h2>
            <p class="figures">
              <strong>
                {next
                  ? GUARD.nextMoment(next.theirs)
                  : GUARD.nextDay(showDay(breach.nextOn, today))}
              </strong>
              {next?.yours && <> {GUARD.yours(next.yours)}</>}
            </p>
            {breach.planOn && <p>{GUARD.planDay(showDay(breach.planOn, today))}</p>}
          </>
        )}
      </div>
      <p class="actions">
        {!past && breach.nextOn && (
          <a class="button" href={hashOf({ at: 'dates-of', id: caseId })}>
            {GUARD.remind}
          </a>
        )}
        <a class="button" href={hashOf({ at: 'case', id: caseId })}>
          {GUARD.back}
        </a>
        <button type="button" class="button" onClick={onLog}>
          {GUARD.log}
        </button>
      </p>
      <p class={`quiet small ${css['after']}`}>{GUARD.happened}</p>
      <p class="small">
        <a href={`${import.meta.env.BASE_URL}clinic/#${elsewhere ? 'others' : 'contact'}`}>
          {GUARD.clinic}
        </a>
      </p>
      {!breach.hold && (
        <section aria-labelledby="instead">
          <h2 id="instead" class={shared['section']}>
            {GUARD.instead}
          </h2>
          <ul role="list" class={shared['replies']}>
            <li>
              <a href={hashOf({ at: 'log', id: caseId, kind: 'notice', preset: 'stop-contact' })}>
                {GUARD.asked}
              </a>
            </li>
            <li>
              <a href={hashOf({ at: 'log', id: caseId, kind: 'notice', preset: 'lawyer' })}>
                {GUARD.lawyer}
              </a>
            </li>
          </ul>
        </section>
      )}
    </Screen>
  );
}
