import { useState } from 'preact/hooks';
import { HOLD_NOTICES, type LogEntry } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import { ErrorSummary } from '#islands/form/ErrorSummary.tsx';
import { LinesInput } from '#islands/form/inputs.tsx';
import { inputId, type Fault, type Typed } from '#islands/form/types.ts';
import { useCases, useLastChange, usePlans, useSay, useToday } from '#islands/planner/context.ts';
import { go } from '#islands/planner/go.ts';
import type { Breach } from '#planner/contact/contact-guard.ts';
import { Guard } from '#islands/planner/log/Guard.tsx';
import type { Draft, LogKind } from '#islands/planner/log/kinds.ts';
import css from '#islands/planner/log/log.module.css';
import { LogFieldInput } from '#islands/planner/log/LogFieldInput.tsx';
import { readForm } from '#islands/planner/log/read-form.ts';
import { startOf } from '#islands/planner/log/start-of.ts';
import { afterOthers, justAfter, readWhen } from '#islands/planner/log/when.ts';
import { WhenInput } from '#islands/planner/log/WhenInput.tsx';
import { Screen } from '#islands/planner/Screen.tsx';
import { LOG } from '#islands/planner/words/log.ts';
import { SHELL } from '#islands/planner/words/shell.ts';
import { newId } from '#islands/shared/clock.ts';
import type { StoredCase } from '#islands/storage/read-all.ts';

interface Props {
  readonly stored: StoredCase;
  readonly kind: LogKind;
  readonly preset: string | undefined;
}
interface Warned {
  readonly entries: readonly LogEntry[];
  readonly found: Breach;
}

const entryOf = (draft: Draft, id: string, at: string, on: PlainDate, note: string): LogEntry => {
  const base = { id, at, ...(note ? { note } : {}) };
  return draft.type === 'payment' ? { ...base, ...draft, on } : { ...base, ...draft };
};

/** The form of one kind of entry. A call that ended in a promise, or in news, is told in one form and kept as two entries. */
export function LogForm({ stored, kind, preset }: Props) {
  const { store } = useCases();
  const today = useToday();
  const { planOf, breachOf } = usePlans();
  const { setLast } = useLastChange();
  const say = useSay();
  const subject = stored.case;
  // Kept over a second try: an entry that was saved already is not saved twice.
  const [ids] = useState(() => [newId(), newId()] as const);
  const [typed, setTyped] = useState<Typed>(() => startOf(kind, preset, planOf(subject), today));
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [round, setRound] = useState(0);
  const [warned, setWarned] = useState<Warned | undefined>();
  const set = (name: string) => (value: string) => setTyped((all) => ({ ...all, [name]: value }));
  const fault = (name: string) => faults.find(({ id }) => id === inputId(name));
  const home = { at: 'case', id: subject.id } as const;

  const fail = (found: readonly Fault[]) => {
    setFaults(found);
    setRound(round + 1);
  };
  const save = (entries: readonly LogEntry[]) => {
    const before = planOf(subject);
    if (!entries.every((entry) => store.addEntry(subject.id, entry))) {
      setWarned(undefined);
      fail([{ id: inputId('note'), message: LOG.full }]);
      return;
    }
    setLast({ caseId: subject.id, before, entryId: ids[0] });
    say(SHELL.saved);
    // The form must not be sent twice by going back to it.
    go(home, true);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const { given, faults: found } = readForm(kind.fields, typed, today);
    const when = readWhen(typed, today);
    if (when.kind === 'fault' || found.length > 0)
      return fail([...found, ...(when.kind === 'fault' ? [when.fault] : [])]);
    setFaults([]);
    const note = (typed['note'] ?? '').trim().slice(0, 4000);
    const at = afterOthers(when.at, subject.log);
    const main = entryOf(kind.build(given), ids[0], at, when.on, note);
    const second = kind.also?.(given);
    const entries = second ? [main, entryOf(second, ids[1], justAfter(at), when.on, '')] : [main];
    const over = breachOf(subject, main);
    if (over) setWarned({ entries, found: over });
    else save(entries);
  };

  if (warned) {
    return (
      <Guard
        caseId={subject.id}
        entry={warned.entries[0]!}
        breach={warned.found}
        onLog={() => save(warned.entries)}
      />
    );
  }
  const shown = kind.fields.filter(({ only }) => !only || only(typed));
  const input = (field: (typeof shown)[number]) => (
    <LogFieldInput
      key={field.name}
      field={field}
      value={typed[field.name] ?? ''}
      fault={fault(field.name)}
      onInput={set(field.name)}
    />
  );
  const stops = (HOLD_NOTICES as readonly (string | undefined)[]).includes(typed['said']);
  const hidden = shown.filter(({ more }) => more);
  return (
    <Screen
      title={LOG.kinds[kind.id] ?? kind.id}
      back={{ to: home, label: SHELL.toCase }}
      narrow
      failed={faults.length > 0}
      above={<ErrorSummary faults={faults} round={round} />}
    >
      <form noValidate onSubmit={submit} class={css['form']}>
        {shown.filter(({ more }) => !more).map(input)}
        {stops && <p class={css['stops']}>{LOG.stops}</p>}
        <WhenInput typed={typed} fault={fault} set={set} />
        <details
          class={css['more']}
          open={faults.some(
            ({ id }) => id === inputId('note') || hidden.some(({ name }) => id === inputId(name)),
          )}
        >
          <summary>{LOG.more}</summary>
          {hidden.map(input)}
          <LinesInput
            name="note"
            label={LOG.optional(LOG.note)}
            hint={LOG.noteHint}
            value={typed['note'] ?? ''}
            fault={fault('note')}
            onInput={set('note')}
            most={4000}
          />
        </details>
        <p class="actions">
          <button type="submit" class="button button--next">
            {LOG.save}
          </button>
        </p>
      </form>
    </Screen>
  );
}
