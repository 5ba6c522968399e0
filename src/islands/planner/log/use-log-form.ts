/** What a log form does: keeps what was typed, reads it, warns before a contact, and saves. */
import { useState } from 'preact/hooks';
import type { LogEntry } from '#domain/case.ts';
import type { ReadContext } from '#islands/form/readers.ts';
import type { WordsOf } from '#islands/form/read-form.ts';
import { inputId } from '#islands/form/types.ts';
import { useKeptForm, type KeptForm } from '#islands/form/use-half-typed.ts';
import { usePlans, useSay, useSiteData, useToday } from '#islands/planner/context.ts';
import type { ScreenAddress } from '#islands/planner/screen-address.ts';
import { dateOrderOf } from '#islands/planner/date-order.ts';
import { go } from '#islands/planner/go.ts';
import { outgoingFor, sentIn, withAsSent, type AsSent } from '#islands/planner/letter/as-sent.ts';
import { readLogForm } from '#islands/planner/log/log-entries.ts';
import { logFieldWords } from '#islands/planner/log/log-field-words.ts';
import { onlyPayment, startOf, startOfChange } from '#islands/planner/log/start-of.ts';
import { useLog } from '#islands/planner/log/use-log.ts';
import { settleWords } from '#islands/planner/settle-words.ts';
import { REFUSED_SAVE } from '#islands/planner/words/refused.ts';
import { SHELL } from '#islands/planner/words/shell.ts';
import { newId, withOffset } from '#islands/shared/clock.ts';
import { dropOutgoing } from '#islands/storage/letter-drafts.ts';
import type { StoredCase } from '#islands/storage/read-all.ts';
import type { Breach } from '#planner/contact/contact-guard.ts';
import { nextExhibit } from '#planner/papers/court-file.ts';
import type { LogFormShape } from '#planner/interview/log/log-form.ts';

export interface LogFormOf {
  readonly stored: StoredCase;
  readonly form: LogFormShape;
  /** A choice that the address makes. */
  readonly preset?: string | undefined;
  /** The entry that is to be changed. */
  readonly old?: LogEntry;
  /** Where the form was chosen, to go back to; the case where it is not said. */
  readonly back?: 'accounts' | undefined;
}

/** Where a log form leads back to. */
export const homeOf = ({ stored, back }: Pick<LogFormOf, 'stored' | 'back'>): ScreenAddress =>
  back ? { at: back } : { at: 'case', id: stored.case.id };

interface Warned {
  readonly entries: readonly LogEntry[];
  readonly found: Breach;
}

export interface LogFormState {
  readonly state: KeptForm;
  readonly context: Required<Pick<ReadContext, 'order' | 'today'>>;
  readonly wordsOf: WordsOf;
  /** A contact that breaks a limit: nothing is saved before the owner says so. */
  readonly warned: Warned | undefined;
  /** The letter that the entry will keep as it was sent. */
  readonly sent: AsSent | undefined;
  readonly save: (entries: readonly LogEntry[]) => void;
  readonly submit: (event: Event) => void;
}

/** The state of the form of one kind of entry. */
export function useLogForm(given: LogFormOf): LogFormState {
  const { stored, form, preset, old } = given;
  const { law, logWords } = useSiteData();
  const today = useToday();
  const { planOf, breachOf, logsOf } = usePlans();
  const say = useSay();
  const file = stored.case;
  const log = useLog(file);
  // Kept over a second try: an entry that was saved already is not saved twice.
  const [ids] = useState(() => [newId(), newId(), newId()] as const);
  const [sent] = useState(() => (old ? sentIn(old) : outgoingFor(file.id, form.id, preset, today)));
  const place = {
    caseId: file.id,
    form: ['log', form.id, old?.id ?? preset ?? ''].join('/'),
  };
  const state = useKeptForm(place, () =>
    old
      ? startOfChange(form, old)
      : {
          ...startOf(form, preset, planOf(file), today, logsOf(file).expected),
          ...onlyPayment(form, file),
          ...(form.id === 'exhibit' ? { label: nextExhibit(file, today) } : {}),
          ...(sent?.sentBy ? { sentBy: sent.sentBy } : {}),
        },
  );
  const [settlement] = useState(() => (form.id === 'offer' ? logsOf(file).settlement : undefined));
  const [warned, setWarned] = useState<Warned | undefined>();
  const { typed, tell } = state;
  const context = { today, order: dateOrderOf(law, file.answers) };
  const wordsOf: WordsOf = (field) => {
    const words = logFieldWords(field, form.topic, logWords, file);
    const isSum = form.id === 'offer' && field.name === 'amount' && typed['offer'] === 'settlement';
    // What was offered once is not weighed again by the figures of today.
    if (!isSum || old || !settlement) return words;
    return {
      ...words,
      ...settleWords(settlement, file.answers.debt.currency, typed['made'] !== 'debtor'),
    };
  };
  const save = (entries: readonly LogEntry[]) => {
    const strike: readonly LogEntry[] = old
      ? [{ type: 'correction', id: ids[2], at: withOffset(), of: old.id }]
      : [];
    const refused = log.save([...withAsSent(entries, sent), ...strike]);
    if (refused) {
      setWarned(undefined);
      return tell([{ id: inputId('note'), message: REFUSED_SAVE[refused] }]);
    }
    state.half.used();
    if (sent && !old) dropOutgoing(file.id);
    say(SHELL.saved);
    // The form must not be sent twice by going back to it.
    go(homeOf(given), true);
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
  return { state, context, wordsOf, warned, sent, save, submit };
}
