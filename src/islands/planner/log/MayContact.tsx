import { placeLaw } from '#domain/law.ts';
import { usePlans, useSiteData, useToday } from '#islands/planner/context.ts';
import css from '#islands/planner/log/log.module.css';
import { twoHours } from '#islands/planner/log/moments.ts';
import { GUARD } from '#islands/planner/words/guard.ts';
import { withOffset } from '#islands/shared/clock.ts';
import { showDay } from '#islands/shared/format.ts';
import type { StoredCase } from '#islands/storage/read-all.ts';
import {
  MAY_CHANNELS,
  mayContact,
  type MayChannel,
  type Verdict,
} from '#planner/contact/may-contact.ts';

/**
 * May I contact them now? Yes until when, or no, why and from when: by call, message and post, on
 * both clocks. Nothing is logged.
 */
export default function MayContact({ stored }: { readonly stored: StoredCase }) {
  const { law } = useSiteData();
  const today = useToday();
  const { planOf, breachOf } = usePlans();
  const file = stored.case;
  const plan = planOf(file);
  if (plan.stage.startsWith('closed.')) return <p>{GUARD.closed}</p>;
  const now = withOffset();
  const zone =
    file.answers.debtor?.timeZone ?? placeLaw(law, file.answers.debtor?.place)?.timeZones[0];
  const found = MAY_CHANNELS.map((channel) => ({
    channel,
    verdict: mayContact(file, channel, now, zone, breachOf),
  }));
  const waits = plan.next.kind === 'wait' && found.some(({ verdict }) => verdict.kind === 'yes');
  return (
    <div>
      <dl class={css['verdicts']}>
        {found.map(({ channel, verdict }) => (
          <Line key={channel} channel={channel} verdict={verdict} unknown={zone === undefined} />
        ))}
      </dl>
      {waits && (
        <p>
          {GUARD.planWaits(
            (law.steps[plan.next.id]?.title ?? plan.next.id).toLowerCase(),
            showDay(plan.next.on, today),
          )}
        </p>
      )}
      <p class="small quiet">{GUARD.own}</p>
    </div>
  );
}

function Line({
  channel,
  verdict,
  unknown,
}: {
  readonly channel: MayChannel;
  readonly verdict: Verdict;
  readonly unknown: boolean;
}) {
  const today = useToday();
  if (verdict.kind === 'yes') {
    const { theirs, yours } = verdict.until
      ? twoHours(verdict.until, today)
      : { theirs: '', yours: '' };
    const allDay = unknown && channel !== 'post' ? GUARD.yesUnknown : GUARD.yesToday;
    const words = verdict.until ? GUARD.yesUntil(theirs, yours) : allDay;
    return (
      <div class={`${css['verdict']} ${css['yes']}`}>
        <dt>{GUARD.channels[channel]}</dt>
        <dd>
          <strong>{GUARD.yes}</strong>, {words}
        </dd>
      </div>
    );
  }
  const { hold, nextAt, nextOn, reasons } = verdict.breach;
  const { theirs, yours } =
    nextAt && channel !== 'post' ? twoHours(nextAt, today) : { theirs: '', yours: '' };
  const fromDay = nextOn ? GUARD.noDay(showDay(nextOn, today)) : '';
  const from = theirs ? GUARD.noUntil(theirs, yours) : fromDay;
  return (
    <div class={`${css['verdict']} ${css['no']} ${hold ? css['never'] : ''}`}>
      <dt>{GUARD.channels[channel]}</dt>
      <dd>
        <strong>{hold ? GUARD.never : GUARD.no}</strong>
        {from && <>, {from}</>}
        <ul>
          {reasons.map(({ rule, text }) => (
            <li key={rule}>{text}</li>
          ))}
        </ul>
      </dd>
    </div>
  );
}
