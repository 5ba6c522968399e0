import type { ComponentChildren } from 'preact';
import { DateContext } from '#islands/form/date-context.ts';
import { ErrorSummary } from '#islands/form/ErrorSummary.tsx';
import { FormField } from '#islands/form/FormField.tsx';
import { readFields } from '#islands/form/read-form.ts';
import { inputId } from '#islands/form/types.ts';
import { HalfTypedOffer } from '#islands/form/HalfTypedOffer.tsx';
import { useKeptForm } from '#islands/form/use-half-typed.ts';
import { useSiteData, useToday } from '#islands/planner/context.ts';
import { SavingForm } from '#islands/planner/controls/SavingForm.tsx';
import { dateOrderOf } from '#islands/planner/date-order.ts';
import { InvoicesForm } from '#islands/planner/interview/InvoicesForm.tsx';
import { questionWords, typedAnswers } from '#islands/planner/interview/question-fields.ts';
import css from '#islands/planner/planner.module.css';
import type { ScreenAddress } from '#islands/planner/screen-address.ts';
import { Screen } from '#islands/planner/Screen.tsx';
import { REFUSED_SAVE } from '#islands/planner/words/refused.ts';
import { SHELL } from '#islands/planner/words/shell.ts';
import type { SaveRefusal } from '#islands/storage/save-refusal.ts';
import { isAsked, type Field } from '#planner/interview/fields.ts';
import { answer, type DraftAnswers, type Question } from '#planner/interview/interview.ts';

interface Props {
  /** The case that is asked about; none while it is not saved yet. */
  readonly caseId?: string;
  readonly asked: Question;
  readonly answers: DraftAnswers;
  readonly back: { readonly to: ScreenAddress; readonly label: string };
  /** Saves the answers; says why, where nothing was saved. */
  readonly onAnswer: (answers: DraftAnswers) => SaveRefusal | undefined;
  /** The answer is "not sure" already. */
  readonly unsure: boolean;
  /** Shown above the form. */
  readonly above?: ComponentChildren;
  /** Shown over the heading: how many questions there are. */
  readonly over: string | undefined;
}

/** One question: it is read on Continue, and nothing typed is lost when something is wrong. */
export function QuestionForm(props: Props) {
  const { asked, answers, back, over } = props;
  const { questions, law } = useSiteData();
  const today = useToday();
  const text = questions[asked.id] ?? { legend: asked.id, why: '', errors: {} };
  const form = useKeptForm({ caseId: props.caseId, form: `question/${asked.id}` }, () =>
    typedAnswers(asked, answers, props.unsure),
  );
  const { typed, faults, round, tell } = form;
  const onAnswer = (given: DraftAnswers) => {
    const refused = props.onAnswer(given);
    if (!refused) return form.half.used();
    const [first] = asked.fields;
    tell([{ id: inputId(first?.name ?? ''), message: REFUSED_SAVE[refused] }]);
  };
  const context = { today, order: dateOrderOf(law, answers) };
  const wordsOf = (field: Field) => questionWords(field, asked, text, law, answers);

  const submit = (event: Event) => {
    event.preventDefault();
    const read = readFields(asked.fields, typed, context, wordsOf);
    if (read.faults.length > 0) return tell(read.faults);
    onAnswer(answer(answers, asked.id, read.given));
  };
  // A list of radio buttons has its own "not sure"; other inputs get a button.
  const unsure = asked.fields.every(({ kind }) => kind !== 'choice') && !asked.required;
  const skips = asked.fields.some(({ kind }) => kind === 'text');
  const screen = {
    title: text.legend,
    back,
    narrow: true,
    failed: faults.length > 0,
    above: <ErrorSummary faults={faults} round={round} />,
    quiet: over,
  };
  const why = text.why && (
    <details class={css['why']}>
      <summary>{SHELL.whyWeAsk}</summary>
      <p>{text.why}</p>
    </details>
  );
  const hint = text.hint && <p class={css['hint']}>{text.hint}</p>;
  const unanswered = (
    <button type="button" class="button" onClick={() => onAnswer(answer(answers, asked.id, {}))}>
      {skips ? SHELL.skip : SHELL.unsure}
    </button>
  );
  const shown = asked.fields.filter((field) => isAsked(field, typed));
  const counts = shown.filter(({ kind }) => kind === 'count');
  const input = (field: Field) =>
    field.kind !== 'rows' && (
      <FormField
        key={field.name}
        field={field}
        words={wordsOf(field)}
        {...form.input(field.name)}
      />
    );
  return (
    <DateContext.Provider value={context}>
      <Screen {...screen}>
        {hint}
        {props.above}
        <HalfTypedOffer half={form.half} />
        {asked.fields[0]?.kind === 'rows' ? (
          <InvoicesForm
            text={text}
            answers={answers}
            form={form}
            context={context}
            onAnswer={onAnswer}
          />
        ) : (
          <SavingForm onSubmit={submit}>
            {shown.slice(0, 1).map(input)}
            {counts.length > 0 && <div class={css['pair']}>{counts.map(input)}</div>}
            {shown
              .slice(1)
              .filter((field) => !counts.includes(field))
              .map(input)}
            <p class="actions">
              <button type="submit" class="button button--next">
                {SHELL.continue}
              </button>
              {unsure && unanswered}
            </p>
          </SavingForm>
        )}
        {why}
      </Screen>
    </DateContext.Provider>
  );
}
