import { CHECK_CHANNELS, STOPS, type PlannedContact } from '#domain/contact-check.ts';
import { CHANNEL_WORDS, CHECKER, STOP_WORDS } from '#islands/guides/contact-words.ts';
import css from '#islands/guides/guides.module.css';
import { KIND_WORDS, KINDS } from '#islands/guides/kind-words.ts';

/** What the owner tells of a contact; the day and the hour as a `datetime-local` field has them. */
export interface ToldContact extends Omit<PlannedContact, 'on' | 'hour' | 'place'> {
  readonly placeId: string;
  readonly when: string;
}
interface Props {
  readonly told: ToldContact;
  readonly onTold: (change: Partial<ToldContact>) => void;
  readonly places: readonly { readonly id: string; readonly name: string }[];
}
interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly (readonly [Value, string])[];
  readonly onChoose: (value: Value) => void;
}

const MOST = 99;
const COUNTS = ['callsIn7', 'callsIn30', 'messagesIn7', 'lettersIn7'] as const;

function Choice<Value extends string>({ label, value, choices, onChoose }: ChoiceProps<Value>) {
  return (
    <label class={css['field']}>
      {label}
      <select
        value={value}
        onChange={(event) => {
          const chosen = choices.find(([each]) => each === event.currentTarget.value);
          if (chosen) onChoose(chosen[0]);
        }}
      >
        {choices.map(([each, words]) => (
          <option value={each} key={each}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

/** How often something was done: a whole number, kept within what the field takes. */
function Count({
  label,
  value,
  onCount,
}: {
  readonly label: string;
  readonly value: number;
  readonly onCount: (count: number) => void;
}) {
  return (
    <label class={css['field']}>
      {label}
      <input
        type="number"
        min={0}
        max={MOST}
        inputMode="numeric"
        value={value}
        onInput={(event) => {
          const typed = Math.trunc(Number(event.currentTarget.value)) || 0;
          onCount(Math.max(0, Math.min(MOST, typed)));
        }}
      />
    </label>
  );
}

function HappenedTick({
  label,
  on,
  onTick,
}: {
  readonly label: string;
  readonly on: boolean;
  readonly onTick: (on: boolean) => void;
}) {
  return (
    <label class={css['tick']}>
      <input
        type="checkbox"
        checked={on}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}

/** What is asked about the contact, the days before it, and what else happened. */
export function ContactFields({ told, onTold, places }: Props) {
  const { kind, channel, placeId, when, stops } = told;
  return (
    <div class={css['fields']}>
      <Choice
        label={CHECKER.kind}
        value={kind}
        choices={KINDS.map((each) => [each, KIND_WORDS[each]] as const)}
        onChoose={(chosen) => onTold({ kind: chosen })}
      />
      <Choice
        label={CHECKER.channel}
        value={channel}
        choices={CHECK_CHANNELS.map((each) => [each, CHANNEL_WORDS[each]] as const)}
        onChoose={(chosen) => onTold({ channel: chosen })}
      />
      <Choice
        label={CHECKER.place}
        value={placeId}
        choices={[['', CHECKER.noPlace], ...places.map(({ id, name }) => [id, name] as const)]}
        onChoose={(chosen) => onTold({ placeId: chosen })}
      />
      <label class={css['field']}>
        {CHECKER.when}
        <input
          type="datetime-local"
          value={when}
          onInput={(event) => onTold({ when: event.currentTarget.value })}
        />
      </label>
      {COUNTS.map((name) => (
        <Count
          key={name}
          label={CHECKER.counts[name]}
          value={told[name]}
          onCount={(count) => onTold({ [name]: count })}
        />
      ))}
      <fieldset>
        <legend class="hush">{CHECKER.else}</legend>
        <HappenedTick
          label={CHECKER.contactedToday}
          on={told.contactedToday}
          onTick={(contactedToday) => onTold({ contactedToday })}
        />
        <HappenedTick
          label={CHECKER.talkedIn7}
          on={told.talkedIn7}
          onTick={(talkedIn7) => onTold({ talkedIn7 })}
        />
        {STOPS.map((stop) => (
          <HappenedTick
            key={stop}
            label={STOP_WORDS[stop]}
            on={stops.includes(stop)}
            onTick={(on) =>
              onTold({ stops: on ? [...stops, stop] : stops.filter((each) => each !== stop) })
            }
          />
        ))}
      </fieldset>
    </div>
  );
}
