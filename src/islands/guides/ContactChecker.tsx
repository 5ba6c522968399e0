import { useEffect, useState } from 'preact/hooks';
import type { DebtorKind } from '#domain/case.ts';
import {
  checkContact,
  CHECK_CHANNELS,
  STOPS,
  STOP_RULES,
  type CheckChannel,
  type Stop,
} from '#domain/contact-check.ts';
import { restOn } from '#domain/calendar.ts';
import type { Fairness } from '#domain/contact-fair.ts';
import { LIMITS, type ContactPlace } from '#domain/contact-limits.ts';
import { isPlainDate } from '#domain/dates.ts';
import type { RuleId } from '#domain/law.ts';
import { CHANNEL_WORDS, STOP_WORDS } from '#islands/guides/contact-words.ts';
import css from '#islands/guides/guides.module.css';
import { KIND_WORDS, KINDS } from '#islands/guides/kind-words.ts';
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

/**
 * Checks one contact before it is made: fine, not now, or not at all, with the reason and the next
 * fair moment.
 */
export default function ContactChecker({ places, rules }: Props) {
  const [kind, setKind] = useState<DebtorKind>('consumer');
  const [channel, setChannel] = useState<CheckChannel>('call');
  const [placeId, setPlaceId] = useState('');
  const [when, setWhen] = useState('');
  const [counts, setCounts] = useState({
    callsIn7: 0,
    callsIn30: 0,
    messagesIn7: 0,
    lettersIn7: 0,
  });
  const [contactedToday, setContactedToday] = useState(false);
  const [talkedIn7, setTalked] = useState(false);
  const [stops, setStops] = useState<readonly Stop[]>([]);
  const place = places.find(({ id }) => id === placeId);
  // The clock is read in the browser only, so that the first render equals the server's.
  useEffect(() => setWhen(nowIn(place?.timeZone)), [place?.timeZone]);

  const on = when.slice(0, 10);
  const check = isPlainDate(on)
    ? checkContact({
        kind,
        channel,
        on,
        hour: Number(when.slice(11, 13)),
        contactedToday,
        ...counts,
        talkedIn7,
        stops,
        place,
      })
    : undefined;
  const rest = isPlainDate(on) ? restOn(on, place) : undefined;
  const because = becauseOf(check, stops, place?.country);
  const number = (name: keyof typeof counts, label: string, max: number) => (
    <label class={css['field']}>
      {label}
      <input
        type="number"
        min={0}
        max={max}
        inputMode="numeric"
        value={counts[name]}
        onInput={(event) =>
          setCounts({
            ...counts,
            [name]: Math.max(0, Math.min(max, Math.trunc(Number(event.currentTarget.value)) || 0)),
          })
        }
      />
    </label>
  );
  const tick = (label: string, checked: boolean, set: (checked: boolean) => void) => (
    <label class={css['tick']} key={label}>
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => set(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
  return (
    <div class={css['box']}>
      <h3>May I contact them now?</h3>
      <div class={css['fields']}>
        <label class={css['field']}>
          Who owes you?
          <select
            value={kind}
            onChange={(event) =>
              setKind(KINDS.find((each) => each === event.currentTarget.value) ?? 'consumer')
            }
          >
            {KINDS.map((each) => (
              <option value={each} key={each}>
                {KIND_WORDS[each]}
              </option>
            ))}
          </select>
        </label>
        <label class={css['field']}>
          How?
          <select
            value={channel}
            onChange={(event) =>
              setChannel(
                CHECK_CHANNELS.find((each) => each === event.currentTarget.value) ?? 'call',
              )
            }
          >
            {CHECK_CHANNELS.map((each) => (
              <option value={each} key={each}>
                {CHANNEL_WORDS[each]}
              </option>
            ))}
          </select>
        </label>
        <label class={css['field']}>
          Where are they?
          <select value={placeId} onChange={(event) => setPlaceId(event.currentTarget.value)}>
            <option value="">Same time zone as you</option>
            {places.map(({ id, name }) => (
              <option value={id} key={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label class={css['field']}>
          Day and time there
          <input
            type="datetime-local"
            value={when}
            onInput={(event) => setWhen(event.currentTarget.value)}
          />
        </label>
        {number('callsIn7', 'Calls in the last 7 days', 99)}
        {number('callsIn30', 'Calls in the last 30 days', 99)}
        {number('messagesIn7', 'Emails and texts in the last 7 days', 99)}
        {number('lettersIn7', 'Letters in the last 7 days', 99)}
        <fieldset>
          <legend class="hush">What else happened</legend>
          {tick('I contacted them today already', contactedToday, setContactedToday)}
          {tick('We really talked about the debt in the last 7 days', talkedIn7, setTalked)}
          {STOPS.map((stop) =>
            tick(STOP_WORDS[stop], stops.includes(stop), (checked) =>
              setStops(checked ? [...stops, stop] : stops.filter((each) => each !== stop)),
            ),
          )}
        </fieldset>
      </div>
      <div
        class={`${css['answer']} ${check?.kind === 'fair' ? css['fine'] : css['stop']}`}
        aria-live="polite"
      >
        {check?.kind === 'fair' && <p class={css['verdict']}>Yes. This contact is fair.</p>}
        {check?.kind === 'hold' && <p class={css['verdict']}>No. Leave them alone.</p>}
        {check?.kind === 'wait' && (
          <p class={css['verdict']}>
            Not now. Wait until {showDay(check.on, localToday())}
            {channel !== 'post' && `, ${LIMITS.earliestHour} in the morning`}.
          </p>
        )}
        {check?.kind === 'wait' && rest && <p>{REST_WORDS[rest]}</p>}
        {because.length > 0 && (
          <ul>
            {because.map((rule) => (
              <li key={rule}>{(rules[rule] ?? rule).replace('{place}', place?.name ?? '')}</li>
            ))}
          </ul>
        )}
        <p class="small quiet">
          These are this site’s own limits. They are stricter than most laws. Where the place you
          chose is stricter still, its rule counts here too.
        </p>
      </div>
    </div>
  );
}
