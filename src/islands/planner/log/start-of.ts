/** What a log form holds before anything is typed. */
import { entryDate, LETTER_TO, type Case, type Letter, type LogEntry } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import { typedDate } from '#islands/form/read-date.ts';
import { typedFields } from '#islands/form/read-form.ts';
import type { Typed } from '#islands/form/types.ts';
import { SUM } from '#islands/planner/case/reply-links.ts';
import { hasHour } from '#domain/has-hour.ts';
import type { Field } from '#planner/interview/fields.ts';
import type { EntryDraft, LogFormShape } from '#planner/interview/log/log-form.ts';
import { caseChoices } from '#islands/planner/log/log-field-words.ts';
import { isDated } from '#islands/planner/log/log-entries.ts';
import { formShowing } from '#planner/interview/log/log-forms.ts';
import type { Expected } from '#planner/plan/logs-of-next.ts';
import type { PlanNow } from '#planner/plan/plan-types.ts';

const NOW: Typed = { when: 'now', time: '', note: '' };

/**
 * A choice from the address; else the first of a choice that has to be made and has no better
 * start.
 */
function startOfField(field: Field, preset: string | undefined): string {
  if (field.kind !== 'choice') return '';
  if (field.preset) return preset && field.options.includes(preset) ? preset : '';
  return field.optional || field.when ? '' : (field.options[0] ?? '');
}

/** The sum that a payment starts with: all that is owed, or what was promised or agreed. */
function sumOf(
  preset: string | undefined,
  { balance: { total, notYetDue } }: PlanNow,
  expected: Expected | undefined,
): Typed {
  if (preset === SUM.expected) return expected ? { amount: expected.amount } : {};
  if (preset !== SUM.whole) return {};
  return { amount: Number(total) > 0 ? total : notYetDue };
}

/** What goes to somebody else than the debtor: the letter of the plan that does, else any. */
const lettersTo = (to: string | undefined, { steps }: PlanNow): Letter =>
  steps.find((step) => step.to === to)?.letter ?? 'other';

/**
 * Answers that the plan knows already: the balance, the deadline of the letter, whom one may write
 * to on hold.
 */
function known(
  { id }: LogFormShape,
  preset: string | undefined,
  plan: PlanNow,
  expected: Expected | undefined,
): Typed {
  const { deadline, letter } = plan.next;
  const isOfNext = preset !== undefined && (preset === letter || preset === plan.next.to);
  const ends = deadline && isOfNext ? typedDate(deadline) : undefined;
  if (id === 'done') return preset ? { step: preset } : {};
  if (id === 'paid') return sumOf(preset, plan, expected);
  if (id === 'offer') return ends ? { expiresOn: ends } : {};
  if (id !== 'letter') return {};
  return {
    ...(ends ? { deadline: ends } : {}),
    // What goes to somebody else than the debtor goes by post.
    ...(LETTER_TO.some((to) => to === preset)
      ? { letter: lettersTo(preset, plan), sentBy: 'post' }
      : {}),
    ...(plan.stage === 'onHold.represented' ? { to: 'lawyer' } : {}),
    ...(plan.stage === 'onHold.deceased' ? { to: 'representative' } : {}),
  };
}

/** Where a case has one payment alone, that is the one that came back. */
export function onlyPayment({ fields }: LogFormShape, file: Case): Typed {
  const field = fields.find(({ kind }) => kind === 'payment');
  const [only, ...more] = (field && caseChoices(field, file)[0]?.choices) ?? [];
  return field && only && more.length === 0 ? { [field.name]: only.value } : {};
}

/** The form of a new entry. */
export function startOf(
  form: LogFormShape,
  preset: string | undefined,
  plan: PlanNow,
  today: PlainDate,
  expected?: Expected,
): Typed {
  const fields = form.fields.map((field) => [field.name, startOfField(field, preset)] as const);
  return {
    ...NOW,
    whenDay: typedDate(today),
    ...Object.fromEntries(fields),
    ...known(form, preset, plan, expected),
  };
}

/**
 * The form of an entry that was logged, and what it shows of it; undefined where a form would lose
 * something.
 */
export function shown(entry: LogEntry): ReturnType<typeof formShowing> {
  const { id: _id, at: _at, note: _note, ...draft } = entry;
  return formShowing(withoutDay(draft));
}

/**
 * Money and papers count from their own day, which is that of the entry: the form asks when it
 * happened, once.
 */
function withoutDay(draft: EntryDraft): EntryDraft {
  if (!isDated(draft)) return draft;
  const { on: _on, ...rest } = draft;
  return rest;
}

/** The form of an entry that is there already. */
export function startOfChange(form: LogFormShape, entry: LogEntry): Typed {
  return {
    ...NOW,
    when: 'day',
    whenDay: typedDate(entryDate(entry)),
    time: hasHour(entry.at) ? entry.at.slice(11, 16) : '',
    note: entry.note ?? '',
    ...typedFields(form.fields, shown(entry)?.given ?? {}),
  };
}
