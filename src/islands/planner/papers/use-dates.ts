/** The dates that a calendar file of one case, or of all, would hold, and saving them. */
import { useState } from 'preact/hooks';
import { useCases, usePlans, useSay, useSiteData, useToday } from '#islands/planner/context.ts';
import {
  datesOf,
  lettersOf,
  outlookOf,
  type CaseDates,
  type Outlook,
  type Wanted,
} from '#islands/planner/papers/dates-plan.ts';
import { downloadDates, rememberDates } from '#islands/planner/papers/save-dates.ts';
import { DATES } from '#islands/planner/words/dates.ts';
import { readDates } from '#islands/storage/exported-dates.ts';
import type { StoredCase } from '#islands/storage/read-all.ts';

/** A file with no part in it cancels everything that earlier files held. */
const NOTHING: Wanted = { parts: new Set(), named: false, leftOut: new Set() };

export interface Dates {
  readonly included: readonly StoredCase[];
  readonly letters: ReadonlyMap<string, string>;
  readonly outlook: Outlook;
  readonly saved: 'no' | 'saved' | 'takenOut' | 'failed';
  /** The file is out, but what it held could not be remembered. */
  readonly forgot: boolean;
  readonly save: () => void;
  readonly takeOut: () => void;
  /** What was said of the last file holds no more: something else is wanted now. */
  readonly anew: () => void;
}

/** Works out the dates, and saves them, for one case or for all of them. */
export function useDates(stored: StoredCase | undefined, wanted: Wanted): Dates {
  const { state } = useCases();
  const { law } = useSiteData();
  const today = useToday();
  const { planOf } = usePlans();
  const say = useSay();
  const [saved, setSaved] = useState<Dates['saved']>('no');
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
  const datesFor = (what: Wanted): readonly CaseDates[] => {
    const setting = { law, today, address: location.href.replace(/#.*$/, ''), now: Date.now() };
    return included.map((each) => {
      const { id } = each.case;
      const letter = letters.get(id) ?? 'A';
      const plan = planOf(each.case);
      const before = remembered.get(id);
      // A case that is alone needs no letter in its events; it keeps one for later files.
      return { ...datesOf(each, plan, several ? letter : '', before, what, setting), letter };
    });
  };
  const dates = datesFor(wanted);
  const save = async (of: readonly CaseDates[], done: 'saved' | 'takenOut') => {
    if (!(await downloadDates(of, today))) return setSaved('failed');
    // Nothing is written where a newer version of this site has written.
    setForgot(state.newer || !rememberDates(of));
    setSaved(done);
    say(DATES[done]);
  };
  return {
    included,
    letters,
    outlook: outlookOf(dates, remembered),
    saved,
    forgot,
    save: () => void save(dates, 'saved'),
    takeOut: () => void save(datesFor(NOTHING), 'takenOut'),
    anew: () => setSaved('no'),
  };
}
