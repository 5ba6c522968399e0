import type { Case } from '#domain/case.ts';
import { placeLaw } from '#domain/law.ts';
import { usePlans, useSiteData, useToday } from '#islands/planner/context.ts';
import { twoHours } from '#islands/planner/log/moments.ts';
import { GUARD } from '#islands/planner/words/guard.ts';
import { LETTERS_UI } from '#islands/planner/words/letter.ts';
import { withOffset } from '#islands/shared/clock.ts';
import { showDay } from '#islands/shared/format.ts';
import { mayContact } from '#planner/contact/may-contact.ts';

/** A number as a phone dials it: digits, and a plus in front. */
const dialled = (phone: string): string => phone.replace(/(?!^\+)[^\d]/g, '');

/** The debtor's number, to press where a call may be made now; else why not, and from when. */
export function CallLink({
  file,
  main = false,
}: {
  readonly file: Case;
  /** It is the main thing to do where it stands. */
  readonly main?: boolean;
}) {
  const { law } = useSiteData();
  const today = useToday();
  const { breachOf } = usePlans();
  const { phone, timeZone, place } = file.answers.debtor ?? {};
  if (phone === undefined || dialled(phone) === '') return null;
  const zone = timeZone ?? placeLaw(law, place)?.timeZones[0];
  const verdict = mayContact(file, 'call', withOffset(), zone, breachOf);
  if (verdict.kind === 'yes')
    return (
      <p class="actions">
        <a class="button" data-main={main || undefined} href={`tel:${dialled(phone)}`}>
          {LETTERS_UI.call(phone)}
        </a>
      </p>
    );
  const { nextAt, nextOn, reasons } = verdict.breach;
  const hours = nextAt ? twoHours(nextAt, today) : undefined;
  const day = nextOn ? GUARD.noDay(showDay(nextOn, today)) : '';
  const from = hours?.theirs ? GUARD.noUntil(hours.theirs, hours.yours) : day;
  return (
    <p>
      {LETTERS_UI.noCall(phone)} {from} {reasons.map(({ text }) => text).join(' ')}
    </p>
  );
}
