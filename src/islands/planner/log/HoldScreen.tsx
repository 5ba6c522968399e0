import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LogEntry } from '#domain/case.ts';
import { countryOf } from '#domain/country.ts';
import { placeLaw } from '#domain/law.ts';
import { DateContext } from '#islands/form/date-context.ts';
import { ErrorSummary } from '#islands/form/ErrorSummary.tsx';
import { FormField } from '#islands/form/FormField.tsx';
import { typedDate } from '#islands/form/read-date.ts';
import { readGiven } from '#islands/form/read-form.ts';
import { inputId } from '#islands/form/types.ts';
import { useForm } from '#islands/form/use-form.ts';
import type { FieldWords } from '#islands/form/words.ts';
import { usePlans, useSay, useSiteData, useToday } from '#islands/planner/context.ts';
import { dateOrderOf } from '#islands/planner/date-order.ts';
import { HoldList } from '#islands/planner/log/HoldList.tsx';
import css from '#islands/planner/log/log.module.css';
import { useLog } from '#islands/planner/log/use-log.ts';
import { afterOthers, readWhen } from '#islands/planner/log/when.ts';
import { WhenInput } from '#islands/planner/log/WhenInput.tsx';
import shared from '#islands/planner/planner.module.css';
import { Screen } from '#islands/planner/Screen.tsx';
import { DESK, DESK_WORDS } from '#islands/planner/words/holds.ts';
import { LOG } from '#islands/planner/words/log.ts';
import { SHELL } from '#islands/planner/words/shell.ts';
import { newId, withOffset } from '#islands/shared/clock.ts';
import type { StoredCase } from '#islands/storage/read-all.ts';
import { deskEntry, deskKindOf, deskKinds, holdOf, type DeskKind } from '#planner/cases/desk.ts';
import type { CellField, Field } from '#planner/interview/fields.ts';
import { some } from '#planner/interview/log/log-form.ts';

const LINE = { kind: 'text', most: 200, optional: true } as const;
/** What may be known beside the press. */
const DETAILS = [
  { name: 'reference', ...LINE },
  { name: 'contact', ...LINE },
  { name: 'until', kind: 'date', side: 'ahead', quick: true, optional: true },
  { name: 'amount', kind: 'money', optional: true },
] as const satisfies readonly CellField[];

const detailWords = ({ name }: Pick<Field, 'name'>): FieldWords => {
  const label = DETAILS.find((each) => each.name === name)?.name ?? 'reference';
  return {
    label: LOG.optional(DESK[label]),
    ...(name === 'until' ? { errors: { wrong: DESK.wrongAhead, past: DESK.wrongAhead } } : {}),
  };
};

/**
 * The holds desk: one press logs what came up, freezes the ladder, and shows the short right list
 * for it.
 */
export default function HoldScreen({ stored }: { readonly stored: StoredCase }) {
  const { law } = useSiteData();
  const today = useToday();
  const { planOf } = usePlans();
  const say = useSay();
  const file = stored.case;
  const log = useLog(file);
  const plan = planOf(file);
  const form = useForm({ when: 'now', whenDay: typedDate(today), time: '' });
  const { typed, faults, round, fault, set, tell } = form;
  const context = { today, order: dateOrderOf(law, file.answers) };
  const [pressed, setPressed] = useState<DeskKind | undefined>();
  const list = useRef<HTMLElement>(null);
  const stands = deskKindOf(plan.stage, file, today);
  // The list takes focus once it is there: a reader of a screen hears what the press did.
  useLayoutEffect(() => {
    if (pressed) list.current?.focus();
  }, [pressed]);

  const add = (entry: LogEntry): boolean => {
    if (!log.save([entry])) {
      tell([{ id: inputId('when'), message: DESK.notNow }]);
      return false;
    }
    tell([]);
    return true;
  };
  const press = (kind: DeskKind) => {
    const when = readWhen(typed, context);
    const read = readGiven(DETAILS, typed, context, detailWords);
    const found = 'faults' in read ? read.faults : [];
    if (when.kind === 'fault') return tell([when.fault, ...found]);
    if ('faults' in read) return tell(found);
    const details = { at: afterOthers(when.at, file.log), today, ...some(read.given) };
    if (add(deskEntry(kind, newId(), details))) {
      setPressed(kind);
      say(DESK.logged);
    }
  };
  const end = (kind: DeskKind) => {
    const hold = holdOf(kind);
    if (
      hold &&
      add({ id: newId(), at: afterOthers(withOffset(), file.log), type: 'hold-ended', hold })
    ) {
      setPressed(undefined);
      say(SHELL.saved);
    }
  };

  const back = { to: { at: 'case', id: file.id }, label: SHELL.toCase } as const;
  if (plan.stage.startsWith('closed.'))
    return (
      <Screen title={DESK.title} back={back} narrow>
        <p>{DESK.closedCase}</p>
      </Screen>
    );
  const kinds = deskKinds(file, countryOf(law, placeLaw(law, file.answers.debtor?.place))).filter(
    (kind) => kind !== stands,
  );
  return (
    <DateContext.Provider value={context}>
      <Screen
        title={DESK.title}
        back={back}
        failed={faults.length > 0}
        above={<ErrorSummary faults={faults} round={round} />}
      >
        {stands && (
          <div class={`${css['now']} ${plan.stage.startsWith('onHold.') ? css['held'] : ''}`}>
            <HoldList
              focus={list}
              file={file}
              plan={plan}
              kind={stands}
              onEnd={() => end(stands)}
            />
          </div>
        )}
        <section aria-labelledby="desk">
          <h2 id="desk" class={stands ? shared['section'] : 'hush'}>
            {DESK.other}
          </h2>
          <p>{DESK.intro}</p>
          <details class={css['more']} open={faults.length > 0}>
            <summary>{DESK.details}</summary>
            <WhenInput
              typed={typed}
              fault={fault}
              set={(name) => (value) => set(name, value)}
              label={DESK.day}
            />
            {DETAILS.map((field) => (
              <FormField
                key={field.name}
                field={field}
                words={detailWords(field)}
                {...form.input(field.name)}
              />
            ))}
          </details>
          <ul role="list" class={css['desk']}>
            {kinds.map((kind) => (
              <li key={kind}>
                <button
                  type="button"
                  class="button"
                  onClick={() => press(kind)}
                  aria-describedby={`desk-${kind}`}
                >
                  {DESK_WORDS[kind].press}
                </button>
                <span id={`desk-${kind}`} class="small quiet">
                  {DESK_WORDS[kind].when}
                </span>
              </li>
            ))}
          </ul>
        </section>
      </Screen>
    </DateContext.Provider>
  );
}
