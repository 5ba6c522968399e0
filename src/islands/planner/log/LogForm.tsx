import { useState } from 'preact/hooks';
import { HOLD_NOTICES } from '#domain/case.ts';
import { DateContext } from '#islands/form/date-context.ts';
import { ErrorSummary } from '#islands/form/ErrorSummary.tsx';
import { HalfTypedOffer } from '#islands/form/HalfTypedOffer.tsx';
import { LinesInput } from '#islands/form/inputs.tsx';
import { useSiteData } from '#islands/planner/context.ts';
import { SavingForm } from '#islands/planner/controls/SavingForm.tsx';
import { Fingerprint } from '#islands/planner/log/Fingerprint.tsx';
import { Guard } from '#islands/planner/log/Guard.tsx';
import { MOST_NOTE } from '#islands/planner/log/log-entries.ts';
import css from '#islands/planner/log/log.module.css';
import { LogFields } from '#islands/planner/log/LogFields.tsx';
import { homeOf, useLogForm, type LogFormOf } from '#islands/planner/log/use-log-form.ts';
import { WriteDown } from '#islands/planner/log/WriteDown.tsx';
import { WhenInput } from '#islands/planner/log/WhenInput.tsx';
import { Screen } from '#islands/planner/Screen.tsx';
import { ACCOUNTS } from '#islands/planner/words/accounts.ts';
import { LOG } from '#islands/planner/words/log.ts';
import { SHELL } from '#islands/planner/words/shell.ts';
import { isAsked, type Field } from '#planner/interview/fields.ts';
import { formTitle } from '#planner/interview/log/log-words.ts';

/**
 * The form of one kind of entry. A call that ended in a promise, or in news, is told in one form
 * and kept as two entries.
 */
export function LogForm(props: LogFormOf) {
  const {
    stored: { case: file },
    form,
    old,
  } = props;
  const { law, logWords } = useSiteData();
  const { state, context, wordsOf, warned, sent, save, submit } = useLogForm(props);
  const { typed, faults, fault, set, input } = state;
  // What was chosen before the form opened is shown, also where it is a detail.
  const [chosen] = useState(
    () => new Set(form.fields.flatMap(({ name }) => (!old && state.typed[name] ? [name] : []))),
  );
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
  const step = Object.entries(law.steps).find(([id]) => id === typed['step'])?.[1].title;
  const shown = form.fields.filter((field) => isAsked(field, typed) && !field.kept);

  const stops = HOLD_NOTICES.some((notice) => notice === typed['said']);
  const isHidden = ({ name, more }: Field) => more && !chosen.has(name);
  const hidden = shown.filter(isHidden);
  const isWrong = (name: string) => fault(name) !== undefined;
  return (
    <DateContext.Provider value={context}>
      <Screen
        title={formTitle(logWords, form.id)}
        back={{ to: homeOf(props), label: props.back ? ACCOUNTS.back : SHELL.toCase }}
        narrow
        failed={faults.length > 0}
        above={<ErrorSummary faults={faults} round={state.round} />}
      >
        <HalfTypedOffer half={state.half} />
        <SavingForm onSubmit={submit} class={css['form']}>
          {old && <p>{LOG.changes}</p>}
          {step && (
            <p class={css['step']}>
              <strong>{step}</strong>
            </p>
          )}
          {!old && <WriteDown {...props} />}
          <LogFields
            fields={shown.filter((field) => !isHidden(field))}
            topic={form.topic}
            wordsOf={wordsOf}
            form={state}
          />
          {form.id === 'exhibit' && (
            <Fingerprint sum={typed['sha256'] ?? ''} onSum={(sum) => set('sha256', sum)} />
          )}
          {sent && <p class="small">{LOG.asSent}</p>}
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
        </SavingForm>
      </Screen>
    </DateContext.Provider>
  );
}
