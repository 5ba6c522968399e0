import { useEffect, useState } from 'preact/hooks';
import { checkContact, STOP_RULES, type CheckChannel, type Stop } from '#domain/contact-check.ts';
import { restOn } from '#domain/calendar.ts';
import type { Fairness } from '#domain/contact-fair.ts';
import { LIMITS, type ContactPlace } from '#domain/contact-limits.ts';
import { isPlainDate } from '#domain/dates.ts';
import type { RuleId } from '#domain/law.ts';
import { ContactFields, type ToldContact } from '#islands/guides/ContactFields.tsx';
import { CHECKER } from '#islands/guides/contact-words.ts';
import css from '#islands/guides/guides.module.css';
import { localToday } from '#islands/shared/clock.ts';
import { showDay } from '#islands/shared/format.ts';
import { REST_WORDS } from '#islands/shared/rest-words.ts';

interface Place extends ContactPlace {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
}
interface Props {
  readonly places: readonly Place[];
  /** The words of `CHECK_RULES`. */
  readonly rules: Readonly<Partial<Record<RuleId, string>>>;
}

const BLANK: ToldContact = {
  kind: 'consumer',
  channel: 'call',
  placeId: '',
  when: '',
  callsIn7: 0,
  callsIn30: 0,
  messagesIn7: 0,
  lettersIn7: 0,
  contactedToday: false,
  talkedIn7: false,
  stops: [],
};

/** Date and time of now in a time zone, as a `datetime-local` field holds them. */
function nowIn(timeZone: string | undefined): string {
  const format = (zone: string | undefined) =>
    new Intl.DateTimeFormat('sv-SE', {
      dateStyle: 'short',
      timeStyle: 'short',
      ...(zone ? { timeZone: zone } : {}),
    })
      .format(new Date())
      .replace(' ', 'T');
  try {
    return format(timeZone);
  } catch {
    return format(undefined);
  }
}

/**
 * The rules to name: on hold those of the holds that were ticked, else those that the contact would
 * break.
 */
function becauseOf(
  check: Fairness | undefined,
  stops: readonly Stop[],
  country: ContactPlace['country'] | undefined,
): readonly RuleId[] {
  if (check === undefined || check.kind === 'fair') return [];
  return check.kind === 'hold' ? stops.map((stop) => STOP_RULES[stop](country)) : check.because;
}

function verdictOf(check: Fairness, channel: CheckChannel): string {
  if (check.kind === 'fair') return CHECKER.fair;
  if (check.kind === 'hold') return CHECKER.hold;
  const day = showDay(check.on, localToday());
  return channel === 'post' ? CHECKER.wait(day) : CHECKER.waitHour(day, LIMITS.earliestHour);
}

/**
 * Checks one contact before it is made: fine, not now, or not at all, with the reason and the next
 * fair moment.
 */
export default function ContactChecker({ places, rules }: Props) {
  const [told, setTold] = useState(BLANK);
  const tell = (change: Partial<ToldContact>) => setTold((before) => ({ ...before, ...change }));
  const place = places.find(({ id }) => id === told.placeId);
  // The clock is read in the browser only, so that the first render equals the server's.
  useEffect(() => tell({ when: nowIn(place?.timeZone) }), [place?.timeZone]);

  const { placeId: _placeId, when, ...contact } = told;
  const on = when.slice(0, 10);
  const hour = Number(when.slice(11, 13));
  const check = isPlainDate(on) ? checkContact({ ...contact, on, hour, place }) : undefined;
  const rest = isPlainDate(on) ? restOn(on, place) : undefined;
  const because = becauseOf(check, told.stops, place?.country);
  return (
    <div class={css['box']}>
      <h3>{CHECKER.title}</h3>
      <ContactFields told={told} onTold={tell} places={places} />
      <div
        class={`${css['answer']} ${check?.kind === 'fair' ? css['fine'] : css['stop']}`}
        aria-live="polite"
      >
        {check && <p class={css['verdict']}>{verdictOf(check, told.channel)}</p>}
        {check?.kind === 'wait' && rest && <p>{REST_WORDS[rest]}</p>}
        {because.length > 0 && (
          <ul>
            {because.map((rule) => (
              <li key={rule}>{(rules[rule] ?? rule).replace('{place}', place?.name ?? '')}</li>
            ))}
          </ul>
        )}
        <p class="small quiet">{CHECKER.limits}</p>
      </div>
    </div>
  );
}
