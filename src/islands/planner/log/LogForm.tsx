import { useState } from 'preact/hooks';
import { HOLD_NOTICES, type LogEntry } from '#domain/case.ts';
import { DateContext } from '#islands/form/date-context.ts';
import { ErrorSummary } from '#islands/form/ErrorSummary.tsx';
import { LinesInput } from '#islands/form/inputs.tsx';
import { inputId } from '#islands/form/types.ts';
import { useForm } from '#islands/form/use-form.ts';
import type { FieldWords } from '#islands/form/words.ts';
import { usePlans, useSay, useSiteData, useToday } from '#islands/planner/context.ts';
import { dateOrderOf } from '#islands/planner/date-order.ts';
import { go } from '#islands/planner/go.ts';
import type { Breach } from '#planner/contact/contact-guard.ts';
import { Fingerprint } from '#islands/planner/log/Fingerprint.tsx';
import { Guard } from '#islands/planner/log/Guard.tsx';
import { MOST_NOTE, readLogForm } from '#islands/planner/log/log-entries.ts';
import { logFieldWords } from '#islands/planner/log/log-field-words.ts';
import css from '#islands/planner/log/log.module.css';
import { LogFields } from '#islands/planner/log/LogFields.tsx';
import { onlyPayment, startOf, startOfChange } from '#islands/planner/log/start-of.ts';
import { useLog } from '#islands/planner/log/use-log.ts';
import { WhenInput } from '#islands/planner/log/WhenInput.tsx';
import { Screen } from '#islands/planner/Screen.tsx';
import { settleWords } from '#islands/planner/settle-words.ts';
import { LOG } from '#islands/planner/words/log.ts';
import { SHELL } from '#islands/planner/words/shell.ts';
import { newId, withOffset } from '#islands/shared/clock.ts';
import type { StoredCase } from '#islands/storage/read-all.ts';
import { isAsked, type Field } from '#planner/interview/fields.ts';
import { nextExhibit } from '#planner/papers/court-file.ts';
import type { LogFormShape as Form } from '#planner/interview/log/log-form.ts';
import { formTitle } from '#planner/interview/log/log-words.ts';

interface Props {
  readonly stored: StoredCase;
  readonly form: Form;
  /** A choice that the address makes. */
  readonly preset?: string | undefined;
  /** The entry that is to be changed. */
  readonly old?: LogEntry;
}
interface Warned {
  readonly entries: readonly LogEntry[];
  readonly found: Breach;
}

/**
 * The form of one kind of entry. A call that ended in a promise, or in news, is told in one form
 * and kept as two entries.
 */
export function LogForm({ stored, form, preset, old }: Props) {
  const { law, logWords } = useSiteData();
  const today = useToday();
  const { planOf, breachOf, logsOf } = usePlans();
  const say = useSay();
  const file = stored.case;
  const log = useLog(file);
  // Kept over a second try: an entry that was saved already is not saved twice.
  const [ids] = useState(() => [newId(), newId(), newId()] as const);
  const state = useForm(() =>
    old
      ? startOfChange(form, old)
      : {
          ...startOf(form, preset, planOf(file), today, logsOf(file).expected),
          ...onlyPayment(form, file),
          ...(form.id === 'exhibit' ? { label: nextExhibit(file, today) } : {}),
        },
  );
  // What was chosen before the form opened is shown, also where it is a detail.
  const [chosen] = useState(
    () => new Set(form.fields.flatMap(({ name }) => (!old && state.typed[name] ? [name] : []))),
  );
  const [settlement] = useState(() => (form.id === 'offer' ? logsOf(file).settlement : undefined));
  const [warned, setWarned] = useState<Warned | undefined>();
  const { typed, faults, fault, set, input, tell } = state;
  const context = { today, order: dateOrderOf(law, file.answers) };
  const home = { at: 'case', id: file.id } as const;
  const wordsOf = (field: Field): FieldWords => {
    const words = logFieldWords(field, form.topic, logWords, file);
    const isSum = form.id === 'offer' && field.name === 'amount' && typed['offer'] === 'settlement';
    // What was offered once is not weighed again by the figures of today.
    if (!isSum || old || !settlement) return words;
    return {
      ...words,
      ...settleWords(settlement, file.answers.debt.currency, typed['made'] !== 'debtor'),
    };
  };
  const step = Object.entries(law.steps).find(([id]) => id === typed['step'])?.[1].title;
  const shown = form.fields.filter((field) => isAsked(field, typed) && !field.kept);

  const save = (entries: readonly LogEntry[]) => {
    const strike: readonly LogEntry[] = old
      ? [{ type: 'correction', id: ids[2], at: withOffset(), of: old.id }]
      : [];
    if (!log.save([...entries, ...strike])) {
      setWarned(undefined);
      return tell([{ id: inputId('note'), message: LOG.full }]);
    }
    say(SHELL.saved);
    // The form must not be sent twice by going back to it.
    go(home, true);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const others = { ...file, log: file.log.filter(({ id }) => id !== old?.id) };
    const read = readLogForm(form, typed, [ids[0], ids[1]], others, context, wordsOf);
    if ('faults' in read) return tell(read.faults);
    tell([]);
    const found = breachOf(others, read.main);
    if (found) setWarned({ entries: read.entries, found });
    else save(read.entries);
  };

  if (warned) {
    return (
      <Guard
        caseId={file.id}
        entry={warned.entries[0]!}
        breach={warned.found}
        onLog={() => save(warned.entries)}
      />
    );
  }
  const stops = HOLD_NOTICES.some((notice) => notice === typed['said']);
  const isHidden = ({ name, more }: Field) => more && !chosen.has(name);
  const hidden = shown.filter(isHidden);
  const isWrong = (name: string) => fault(name) !== undefined;
  return (
    <DateContext.Provider value={context}>
      <Screen
        title={formTitle(logWords, form.id)}
        back={{ to: home, label: SHELL.toCase }}
        narrow
        failed={faults.length > 0}
        above={<ErrorSummary faults={faults} round={state.round} />}
      >
        <form noValidate onSubmit={submit} class={css['form']}>
          {old && <p>{LOG.changes}</p>}
          {step && (
            <p class={css['step']}>
              <strong>{step}</strong>
            </p>
          )}
          <LogFields
            fields={shown.filter((field) => !isHidden(field))}
            topic={form.topic}
            wordsOf={wordsOf}
            form={state}
          />
          {form.id === 'exhibit' && (
            <Fingerprint sum={typed['sha256'] ?? ''} onSum={(sum) => set('sha256', sum)} />
          )}
          {stops && <p class={css['stops']}>{LOG.stops}</p>}
          <WhenInput typed={typed} fault={fault} set={(name) => (value) => set(name, value)} />
          <details
            class={css['more']}
            open={isWrong('note') || hidden.some(({ name }) => isWrong(name))}
          >
            <summary>{LOG.more}</summary>
            <LogFields fields={hidden} topic={form.topic} wordsOf={wordsOf} form={state} />
            <LinesInput
              {...input('note')}
              label={LOG.optional(LOG.note)}
              hint={LOG.noteHint}
              most={MOST_NOTE}
            />
          </details>
          <p class="actions">
            <button type="submit" class="button button--next">
              {LOG.save}
            </button>
          </p>
        </form>
      </Screen>
    </DateContext.Provider>
  );
}
