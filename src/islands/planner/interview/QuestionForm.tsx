import { useState } from 'preact/hooks';
import { ErrorSummary } from '#islands/form/ErrorSummary.tsx';
import type { Fault, Typed } from '#islands/form/types.ts';
import { useApp } from '#islands/planner/app.ts';
import { FieldInput } from '#islands/planner/interview/FieldInput.tsx';
import { InvoicesForm } from '#islands/planner/interview/InvoicesForm.tsx';
import css from '#islands/planner/planner.module.css';
import { readField, typedAnswer } from '#islands/planner/interview/read-answer.ts';
import type { Route } from '#islands/planner/route.ts';
import { Screen } from '#islands/planner/Screen.tsx';
import { QUESTION, SHELL } from '#islands/planner/words/shell.ts';
import {
  answer,
  answerAt,
  QUESTIONS,
  type DraftAnswers,
  type Question,
} from '#planner/interview/interview.ts';

interface Props {
  readonly asked: Question;
  readonly answers: DraftAnswers;
  readonly back: { readonly to: Route; readonly label: string };
  readonly onAnswer: (answers: DraftAnswers) => void;
  /** Shown over the heading while the first questions are asked on the way to a plan. */
  readonly counted: boolean;
}

/** One question: it is read on Continue, and nothing typed is lost when something is wrong. */
export function QuestionForm(props: Props) {
  const { asked, answers, back, onAnswer, counted } = props;
  const { questions, today } = useApp();
  const text = questions[asked.id] ?? { legend: asked.id, why: '', errors: {} };
  const [typed, setTyped] = useState<Typed>(() =>
    Object.fromEntries(
      asked.fields.map((field) => [field.path, typedAnswer(field, answerAt(answers, field.path))]),
    ),
  );
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [round, setRound] = useState(0);

  const fail = (found: readonly Fault[]) => {
    setFaults(found);
    setRound(round + 1);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const read = asked.fields.map(
      (field) => [field.path, readField(field, typed[field.path] ?? '', text, today)] as const,
    );
    const found = read.flatMap(([, reading]) => ('fault' in reading ? [reading.fault] : []));
    if (found.length > 0) return fail(found);
    onAnswer(
      answer(
        answers,
        asked.id,
        Object.fromEntries(
          read.map(([path, reading]) => [path, 'value' in reading ? reading.value : undefined]),
        ),
      ),
    );
  };
  // A list of radio buttons has its own "not sure"; other inputs get a button.
  const unsure = asked.fields.every(({ kind }) => kind !== 'choice') && !asked.required;
  const skips = asked.fields.some(({ kind }) => kind === 'text');
  const at = QUESTIONS.filter(({ core }) => core).indexOf(asked) + 1;
  const screen = {
    title: text.legend,
    back,
    narrow: true,
    failed: faults.length > 0,
    above: <ErrorSummary faults={faults} round={round} />,
    quiet: counted ? (at > 0 ? QUESTION.of(at) : QUESTION.sharpen) : undefined,
  };
  const why = text.why && (
    <details class={css['why']}>
      <summary>{SHELL.whyWeAsk}</summary>
      <p>{text.why}</p>
    </details>
  );
  const hint = text.hint && <p class={css['hint']}>{text.hint}</p>;
  if (asked.fields[0]?.kind === 'invoices') {
    return (
      <Screen {...screen}>
        {hint}
        <InvoicesForm
          text={text}
          answers={answers}
          faults={faults}
          onFaults={fail}
          onAnswer={onAnswer}
        />
        {why}
      </Screen>
    );
  }
  return (
    <Screen {...screen}>
      {hint}
      <form noValidate onSubmit={submit}>
        {asked.fields.map((field) => (
          <FieldInput
            key={field.path}
            field={field}
            text={text}
            alone={asked.fields.length === 1}
            answers={answers}
            value={typed[field.path] ?? ''}
            fault={faults.find(({ id }) => id === `f-${field.path.replace(/[^\w-]/g, '-')}`)}
            onInput={(value) => setTyped((all) => ({ ...all, [field.path]: value }))}
          />
        ))}
        <p class="actions">
          <button type="submit" class="button button--next">
            {SHELL.continue}
          </button>
          {unsure && (
            <button
              type="button"
              class="button"
              onClick={() => onAnswer(answer(answers, asked.id, {}))}
            >
              {skips ? SHELL.skip : SHELL.unsure}
            </button>
          )}
        </p>
      </form>
      {why}
    </Screen>
  );
}
