import { useState } from 'preact/hooks';
import type { LogEntry } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import { ErrorSummary } from '#islands/form/ErrorSummary.tsx';
import { DateInput, LinesInput } from '#islands/form/inputs.tsx';
import { readDate, typedDate } from '#islands/form/read-date.ts';
import { inputId, type Fault, type Typed } from '#islands/form/types.ts';
import { go, useApp } from '#islands/planner/app.ts';
import type { Breach } from '#islands/planner/log/budget-check.ts';
import { BudgetWarning } from '#islands/planner/log/BudgetWarning.tsx';
import type { LogKind } from '#islands/planner/log/kinds.ts';
import { LogFieldInput } from '#islands/planner/log/LogFieldInput.tsx';
import { readForm } from '#islands/planner/log/read-form.ts';
import { Screen } from '#islands/planner/Screen.tsx';
import { LOG } from '#islands/planner/words/log.ts';
import { SHELL } from '#islands/planner/words/shell.ts';
import { newId, noonOf, withOffset } from '#islands/shared/clock.ts';
import type { StoredCase } from '#islands/storage/read-all.ts';
import type { PlanNow } from '#planner/plan-types.ts';

interface Props { readonly stored: StoredCase; readonly kind: LogKind; readonly preset: string | undefined }

/** What is filled in already: a choice from the address, the balance for a payment in full, the deadline of the letter. */
function startOf(kind: LogKind, preset: string | undefined, plan: PlanNow, today: PlainDate): Typed {
  const typed: Record<string, string> = { when: typedDate(today), note: '' };
  for (const field of kind.fields) {
    const first = field.kind === 'choice' && !field.optional ? field.options?.[0] ?? '' : '';
    typed[field.name] = field.preset && preset && field.options?.includes(preset) ? preset : field.preset && !field.optional ? '' : first;
  }
  if (kind.id === 'paid' && preset === 'full') typed['amount'] = plan.balance.total;
  if (kind.id === 'letter' && plan.next.deadline && plan.next.letter === preset) typed['deadline'] = typedDate(plan.next.deadline);
  return typed;
}

/** The form of one kind of entry. */
export function LogForm({ stored, kind, preset }: Props) {
  const { store, today, planOf, breachOf, setLast, say } = useApp();
  const subject = stored.case;
  const [typed, setTyped] = useState<Typed>(() => startOf(kind, preset, planOf(subject), today));
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [round, setRound] = useState(0);
  const [breach, setBreach] = useState<{ readonly entry: LogEntry; readonly found: Breach } | undefined>();
  const set = (name: string) => (value: string) => setTyped((all) => ({ ...all, [name]: value }));
  const fault = (name: string) => faults.find(({ id }) => id === inputId(name));
  const home = { at: 'case', id: subject.id } as const;

  const save = (entry: LogEntry) => {
    const before = planOf(subject);
    if (!store.addEntry(subject.id, entry)) {
      setBreach(undefined);
      setFaults([{ id: inputId('note'), message: LOG.full }]);
      setRound(round + 1);
      return;
    }
    setLast({ caseId: subject.id, before, entryId: entry.id });
    say(SHELL.saved);
    // The form must not be sent twice by going back to it.
    go(home, true);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const { given, faults: found } = readForm(kind.fields, typed, today);
    const when = readDate(typed['when'] ?? '');
    const late = when.kind === 'date' && when.date > today;
    const all = when.kind === 'date' && !late ? found : [{ id: inputId('when'), message: late ? LOG.future : LOG.enterDate }, ...found];
    setFaults(all);
    if (all.length > 0 || when.kind !== 'date') {
      setRound(round + 1);
      return;
    }
    const note = (typed['note'] ?? '').trim().slice(0, 4000);
    const draft = kind.build(given);
    const base = { id: newId(), at: when.date === today ? withOffset() : noonOf(when.date), ...(note ? { note } : {}) };
    const entry = (draft.type === 'payment' ? { ...base, ...draft, on: when.date } : { ...base, ...draft }) as LogEntry;
    const over = breachOf(subject, entry);
    if (over) setBreach({ entry, found: over }); else save(entry);
  };

  if (breach) return <BudgetWarning caseId={subject.id} breach={breach.found} onLog={() => save(breach.entry)} />;
  return (
    <Screen
      title={LOG.kinds[kind.id] ?? kind.id} back={{ to: home, label: SHELL.toCase }} narrow failed={faults.length > 0}
      above={<ErrorSummary faults={faults} round={round} />}
    >
      <form noValidate onSubmit={submit}>
        {kind.fields.filter(({ only }) => !only || only(typed)).map((field) => (
          <LogFieldInput key={field.name} field={field} value={typed[field.name] ?? ''} fault={fault(field.name)} onInput={set(field.name)} />
        ))}
        <DateInput name="when" label={LOG.when} value={typed['when'] ?? ''} fault={fault('when')} onInput={set('when')} />
        <LinesInput name="note" label={LOG.optional(LOG.note)} hint={LOG.noteHint} value={typed['note'] ?? ''} fault={fault('note')} onInput={set('note')} most={4000} />
        <p class="actions"><button type="submit" class="button button--next">{LOG.save}</button></p>
      </form>
    </Screen>
  );
}
