/**
 * For a reader who keeps cases in this browser: which of them a guide is about, and what comes next
 * in each.
 */
import { render } from 'preact';
import type { DebtorType } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import type { Law } from '#domain/law.ts';
import { askForData } from '#islands/planner/data.ts';
import { hashOf } from '#islands/planner/screen-address.ts';
import { localToday } from '#islands/shared/clock.ts';
import { showDay } from '#islands/shared/format.ts';
import { openStore } from '#islands/storage/browser.ts';
import type { Stage } from '#planner/ladder/stages.ts';
import { nextNow, type NextNow } from '#planner/plan/next-now.ts';

/** What a guide is about. */
export interface About {
  readonly stages: readonly Stage[];
  readonly types: readonly DebtorType[];
}

/** Most cases that are named: the rest are in the planner. */
const MOST = 3;
const WORDS = {
  title: (count: number) =>
    count === 1 ? 'This is about one of your cases' : `This is about ${count} of your cases`,
  next: 'Next',
  more: 'All your cases',
};

interface Fit extends NextNow {
  readonly id: string;
  readonly title: string;
}

/** Whether a guide about these stages and types is about a case that stands like this. */
export const isAbout = (
  { stages, types }: About,
  { stage, type }: Pick<NextNow, 'stage' | 'type'>,
): boolean => !stage.startsWith('closed.') && (stages.includes(stage) || types.includes(type));

/**
 * Shows the cases that the guide is about in the holder (`written`: what the page says it is about,
 * as JSON); where there is none, or nothing can be read, the holder stays as it is.
 */
export async function showCases(
  holder: HTMLElement,
  written: string,
  plannerUrl: string,
): Promise<void> {
  const about = JSON.parse(written) as About;
  const { cases } = (await openStore()).state();
  if (cases.length === 0) return;
  const { law } = await askForData();
  const today = localToday();
  const fits = cases
    .map(({ case: file }): Fit => ({
      id: file.id,
      title: file.title,
      ...nextNow(file, law, today),
    }))
    .filter((fit) => isAbout(about, fit))
    .sort((a, b) => (a.next.on < b.next.on ? -1 : 1));
  if (fits.length === 0) return;
  render(<Strip fits={fits} law={law} today={today} plannerUrl={plannerUrl} />, holder);
  holder.hidden = false;
}

interface Props {
  readonly fits: readonly Fit[];
  readonly law: Law;
  readonly today: PlainDate;
  readonly plannerUrl: string;
}

function Strip({ fits, law, today, plannerUrl }: Props) {
  return (
    <>
      <h2 class="label" id="your-cases">
        {WORDS.title(fits.length)}
      </h2>
      <ul role="list">
        {fits.slice(0, MOST).map(({ id, title, next }) => (
          <li key={id}>
            <a href={`${plannerUrl}${hashOf({ at: 'case', id })}`}>{title}</a>{' '}
            <span>
              {WORDS.next}: {law.steps[next.id]?.title ?? next.id},{' '}
              <span class="figures">{showDay(next.on, today)}</span>
            </span>
          </li>
        ))}
      </ul>
      {fits.length > MOST && (
        <p>
          <a href={plannerUrl}>{WORDS.more}</a>
        </p>
      )}
    </>
  );
}
