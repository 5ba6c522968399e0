import { useState } from 'preact/hooks';
import { useSiteData, useToday } from '#islands/planner/context.ts';
import home from '#islands/planner/home/home.module.css';
import { hashOf } from '#islands/planner/screen-address.ts';
import { CASES } from '#islands/planner/words/home.ts';
import { DEADLINE_NAMES } from '#islands/planner/words/plan.ts';
import { showBrief } from '#islands/shared/format.ts';
import type { Due } from '#planner/cases/overview.ts';

/** Lines shown before the rest is asked for. */
const SHOWN = 7;

interface Props {
  readonly title: string;
  readonly due: readonly Due[];
  readonly titles: ReadonlyMap<string, string>;
  /** The day stands before each line. */
  readonly dated?: boolean;
  readonly none?: string;
}

/** What is due, one line each, with the way into its case. */
export function Agenda({ title, due, titles, dated = false, none }: Props) {
  const { law } = useSiteData();
  const today = useToday();
  const [all, setAll] = useState(false);
  const id = dated ? 'week' : 'today';
  const shown = all ? due : due.slice(0, SHOWN);
  const words = ({ what }: Due): string =>
    what.kind === 'step' ? (law.steps[what.id]?.title ?? what.id) : DEADLINE_NAMES[what.deadline];
  return (
    <section aria-labelledby={id} class={home['agenda']}>
      <h2 id={id}>{title}</h2>
      {due.length === 0 && <p class="quiet">{none}</p>}
      <ol role="list">
        {shown.map((line) => (
          <li key={`${line.caseId}${line.on}${words(line)}`}>
            <a href={hashOf({ at: 'case', id: line.caseId })}>
              {dated && (
                <span class={`figures small ${home['day']}`}>{showBrief(line.on, today)}</span>
              )}
              <strong>{titles.get(line.caseId)}</strong>{' '}
              <span>
                {words(line)}
                {line.what.kind === 'step' && line.what.since && (
                  <span class="quiet small">
                    {' '}
                    ({CASES.since(showBrief(line.what.since, today))})
                  </span>
                )}
              </span>
            </a>
          </li>
        ))}
      </ol>
      {due.length > shown.length && (
        <button type="button" class="button" onClick={() => setAll(true)}>
          {CASES.more(due.length - shown.length)}
          <span class="hush"> ({title})</span>
        </button>
      )}
    </section>
  );
}
