import { useState } from 'preact/hooks';
import { entryDate, type LogEntry } from '#domain/case.ts';
import { usePlans, useSay, useSiteData, useToday } from '#islands/planner/context.ts';
import { sentIn } from '#islands/planner/letter/as-sent.ts';
import desk from '#islands/planner/case/desk/desk.module.css';
import { CHANGE } from '#islands/planner/log/change.ts';
import { hasHour } from '#domain/has-hour.ts';
import { entryInWords } from '#islands/planner/log/entry-words.ts';
import { useLog } from '#islands/planner/log/use-log.ts';
import css from '#islands/planner/planner.module.css';
import { hashOf } from '#islands/planner/screen-address.ts';
import { LOG } from '#islands/planner/words/log.ts';
import { PLAN } from '#islands/planner/words/plan.ts';
import { SHELL } from '#islands/planner/words/shell.ts';
import { newId, withOffset } from '#islands/shared/clock.ts';
import { showClock, showDate } from '#islands/shared/format.ts';
import type { StoredCase } from '#islands/storage/read-all.ts';
import { orderedLog } from '#planner/replay/log-order.ts';

/** The time of day as it was recorded, where it is known. */
const timeOf = ({ at }: LogEntry): string => (hasHour(at) ? showClock(at) : '');

/** How many entries are shown before the rest is asked for. */
const SHOWN = 30;

/** The log, the latest first. */
export function LogList({ stored }: { readonly stored: StoredCase }) {
  const { planOf } = usePlans();
  const today = useToday();
  const [all, setAll] = useState(false);
  const { log } = stored.case;
  const { struck } = orderedLog(stored.case, today);
  const unmoved = new Set(planOf(stored.case).unmoved);
  const entries = log.filter(({ type }) => type !== 'correction').toReversed();
  return (
    <section aria-labelledby="log" class={desk['section']}>
      <h2 id="log">{PLAN.log}</h2>
      {entries.length === 0 && <p class="quiet">{PLAN.logEmpty}</p>}
      <ol role="list" class={`${css['log']} ${desk['past']}`}>
        {(all ? entries : entries.slice(0, SHOWN)).map((entry) => (
          <Entry
            key={entry.id}
            stored={stored}
            entry={entry}
            struck={struck.has(entry.id)}
            unmoved={unmoved.has(entry.id)}
          />
        ))}
      </ol>
      {!all && entries.length > SHOWN && (
        <button type="button" class="button" onClick={() => setAll(true)}>
          {PLAN.showAll(entries.length)}
        </button>
      )}
    </section>
  );
}

interface EntryProps {
  readonly stored: StoredCase;
  readonly entry: LogEntry;
  readonly struck: boolean;
  readonly unmoved: boolean;
}

function Entry({ stored, entry, struck, unmoved }: EntryProps) {
  const { save } = useLog(stored.case);
  const say = useSay();
  const data = useSiteData();
  const [asking, setAsking] = useState(false);
  const time = timeOf(entry);
  const words = entryInWords(entry, stored.case.answers.debt.currency, data);
  const strike = () => {
    save([{ type: 'correction', id: newId(), at: withOffset(), of: entry.id }], 'here');
    setAsking(false);
    say(SHELL.saved);
  };
  return (
    <li>
      <span class={`figures small ${css['date']}`}>
        {showDate(entryDate(entry))}
        {time && <span>{time}</span>}
      </span>
      <div>
        <p>{struck ? <s>{words}</s> : words}</p>
        {entry.note && <p class={css['note']}>{entry.note}</p>}
        {sentIn(entry) && (
          <p class="small">
            <a class="go" href={hashOf({ at: 'sent', id: stored.case.id, entry: entry.id })}>
              {LOG.readSent}
            </a>
          </p>
        )}
        {struck && <p class="small quiet">{PLAN.corrected}</p>}
        {unmoved && !struck && <p class="small quiet">{PLAN.unmoved}</p>}
        {!struck && !asking && (
          <button type="button" class={css['link']} onClick={() => setAsking(true)}>
            {PLAN.correct}
            <span class="hush">
              {' '}
              {showDate(entryDate(entry))}: {words}
            </span>
          </button>
        )}
        {asking && (
          <div class={css['ask']} role="group" aria-label={PLAN.correctTitle}>
            <p>
              <strong>{PLAN.correctTitle}</strong> {PLAN.correctHow}
            </p>
            <p class="actions">
              <button type="button" class="button" onClick={strike}>
                {PLAN.correct}
              </button>
              <a
                class="button"
                href={hashOf({ at: 'log', id: stored.case.id, kind: CHANGE, preset: entry.id })}
              >
                {LOG.change}
              </a>
              <button type="button" class="button" onClick={() => setAsking(false)}>
                {PLAN.keep}
              </button>
            </p>
          </div>
        )}
      </div>
    </li>
  );
}
