import { useLastChange, usePlans, useToday } from '#islands/planner/context.ts';
import caseCss from '#islands/planner/case/case.module.css';
import { useStanding } from '#islands/planner/case/case-standing.ts';
import { Deadlines } from '#islands/planner/case/Deadlines.tsx';
import { BalanceCurve } from '#islands/planner/case/pictures/BalanceCurve.tsx';
import { ContactCalendarPicture } from '#islands/planner/case/pictures/ContactCalendarPicture.tsx';
import { LimitationPicture } from '#islands/planner/case/pictures/LimitationPicture.tsx';
import { PictureFold } from '#islands/planner/case/PictureFold.tsx';
import { Routes } from '#islands/planner/case/Routes.tsx';
import { WouldChange } from '#islands/planner/case/WouldChange.tsx';
import { Fold } from '#islands/planner/controls/Fold.tsx';
import { Sharpen } from '#islands/planner/interview/Sharpen.tsx';
import { LogList } from '#islands/planner/log/LogList.tsx';
import { hashOf } from '#islands/planner/screen-address.ts';
import { CALENDAR, CLOCK, CURVE } from '#islands/planner/words/pictures.ts';
import { PLAN } from '#islands/planner/words/plan.ts';
import { HOME } from '#islands/planner/words/shell.ts';
import { showDate, showDistance } from '#islands/shared/format.ts';
import type { StoredCase } from '#islands/storage/read-all.ts';
import { limitationClock } from '#planner/pictures/limitation-clock.ts';
import type { PlainDate } from '#domain/dates.ts';

/**
 * Lets the folds put their pictures on the page, then prints: a page prints what is there when
 * printing starts.
 */
function printPage(): void {
  dispatchEvent(new Event('beforeprint'));
  setTimeout(() => print());
}

/**
 * The rest of a case: log, answers that would sharpen the plan, pictures, routes, dates, backup.
 */
export default function CaseMore({ stored }: { readonly stored: StoredCase }) {
  const today = useToday();
  const { planOf } = usePlans();
  const { last } = useLastChange();
  const file = stored.case;
  const { id } = file;
  const plan = planOf(file);
  const standing = useStanding(file);
  const closed = plan.stage.startsWith('closed.');
  const clock = limitationClock(standing);
  const local = (at: string) => at.slice(0, 10) as PlainDate;
  return (
    <div class={caseCss['rest']}>
      {!closed && <Sharpen stored={stored} />}
      <LogList stored={stored} />
      <div>
        <PictureFold title={CURVE.title}>{() => <BalanceCurve file={file} />}</PictureFold>
        {!closed && (
          <PictureFold title={CALENDAR.title}>
            {() => <ContactCalendarPicture file={file} plan={plan} />}
          </PictureFold>
        )}
        <Routes plan={plan} file={file} open={last?.caseId === id && last.routes === true} />
        <Deadlines file={file} plan={plan} />
        {clock && (
          <PictureFold title={CLOCK.title} gist={showDate(clock.earliest)}>
            {() => <LimitationPicture caseId={id} clock={clock} />}
          </PictureFold>
        )}
        {!closed && <WouldChange file={file} />}
        <Fold title={PLAN.backup} screenOnly>
          <p class="small quiet">
            {PLAN.savedAt(showDistance(local(stored.savedAt), today))}.{' '}
            {stored.lastBackup
              ? HOME.lastBackup(showDistance(local(stored.lastBackup), today))
              : HOME.noBackup}
            {stored.lastBackup &&
              stored.changesSince > 0 &&
              `, ${HOME.changes(stored.changesSince)}`}
            .
          </p>
          <p class="actions">
            <a class="button" href={hashOf({ at: 'backup', id })}>
              {PLAN.backup}
            </a>
            <button type="button" class="button" onClick={printPage}>
              {PLAN.print}
            </button>
            <a href={hashOf({ at: 'check', id })}>{PLAN.answers}</a>
          </p>
        </Fold>
      </div>
    </div>
  );
}
