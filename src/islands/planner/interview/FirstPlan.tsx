import { ErrorSummary } from '#islands/form/ErrorSummary.tsx';
import { TextInput, SelectInput } from '#islands/form/inputs.tsx';
import { HalfTypedOffer } from '#islands/form/HalfTypedOffer.tsx';
import { inputId } from '#islands/form/types.ts';
import { useKeptForm, type KeptForm } from '#islands/form/use-half-typed.ts';
import type { Case } from '#domain/case.ts';
import { localeOfCase } from '#domain/case-country.ts';
import { countryOf } from '#domain/country.ts';
import { placeLaw } from '#domain/law.ts';
import { decimal, type Currency } from '#domain/money.ts';
import { useSiteData, useToday } from '#islands/planner/context.ts';
import { SavingForm } from '#islands/planner/controls/SavingForm.tsx';
import { currencyHere } from '#islands/planner/interview/currency-here.ts';
import { CurrencyChoice } from '#islands/planner/interview/CurrencyChoice.tsx';
import {
  currencyOf,
  FIRST_QUESTIONS,
  firstTyped,
  isOnScreen,
  readFirst,
  questionTextOf,
  type FirstId,
  type FirstReading,
} from '#islands/planner/interview/first-answers.ts';
import { DayBox, PressChoice, ReachChoice } from '#islands/planner/interview/FirstFields.tsx';
import css from '#islands/planner/interview/interview.module.css';
import { InvoiceLines } from '#islands/planner/interview/InvoiceLines.tsx';
import { orderHere } from '#islands/planner/interview/order-here.ts';
import { questionWords } from '#islands/planner/interview/question-fields.ts';
import { SoFar } from '#islands/planner/interview/SoFar.tsx';
import { useDraftPlan } from '#islands/planner/interview/use-draft-plan.ts';
import { Screen } from '#islands/planner/Screen.tsx';
import { FIRST } from '#islands/planner/words/first.ts';
import { REFUSED_SAVE } from '#islands/planner/words/refused.ts';
import { SHELL } from '#islands/planner/words/shell.ts';
import { roughMoney, writeIn } from '#islands/shared/format.ts';
import type { SaveRefusal } from '#islands/storage/save-refusal.ts';
import type { ReadContext } from '#islands/form/readers.ts';
import type { Field } from '#planner/interview/fields.ts';
import type { DraftAnswers } from '#planner/interview/interview.ts';

interface Props {
  readonly base: DraftAnswers;
  readonly unsure: readonly string[];
  /** The case that was made of it already. */
  readonly made: Case | undefined;
  /** Saves it and goes to the plan; says why, where nothing was saved. */
  readonly onOpen: (reading: FirstReading) => SaveRefusal | undefined;
}

const FORM_ID = 'first-plan';

/**
 * The first questions on one screen, in two groups that belong together, with the plan beside them
 * as it grows. Nothing but an amount and its day must be answered; each can be changed later.
 */
export function FirstPlan({ base, unsure, made, onOpen }: Props) {
  const data = useSiteData();
  const today = useToday();
  const form = useKeptForm({ caseId: made?.id, form: 'new' }, () => firstTyped(base, unsure));
  const { typed, faults, round, tell } = form;
  const place = typed['debtor.place'] ?? '';
  const context = { today, order: orderHere(data.law, base, place) };
  const home = currencyHere();
  // Before any part is drawn: all write their dates in the manner of the place.
  if (place !== '') writeIn(localeOfCase(data.law, { ...base, debtor: { place } }));
  const reading = readFirst({ typed, base, unsure, context, data, home });
  const draft = useDraftPlan(reading.answers, made);
  const submit = (event: Event) => {
    event.preventDefault();
    if (reading.faults.length > 0) return tell(reading.faults);
    const refused = onOpen(reading);
    if (!refused) return form.half.used();
    tell([{ id: inputId('debtor.name'), message: REFUSED_SAVE[refused] }]);
  };
  const field = { form, context, answers: reading.answers };
  return (
    <Screen
      title={FIRST.title}
      back={{ to: { at: 'home' }, label: SHELL.allCases }}
      failed={faults.length > 0}
      above={<ErrorSummary faults={faults} round={round} />}
    >
      <div class={css['desk']}>
        <div class={css['asked']}>
          <p class="quiet">{FIRST.lead}</p>
          <HalfTypedOffer half={form.half} />
          <SavingForm onSubmit={submit} id={FORM_ID}>
            <div class={css['group']}>
              <Owed {...field} currency={currencyOf(typed, reading.answers, data, home)} />
              <Where {...field} />
              <Ask {...field} id="before" />
            </div>
            <section class={`${css['group']} ${css['second']}`} aria-labelledby="them">
              <h2 id="them">{FIRST.them}</h2>
              {(['who', 'history', 'says', 'reach'] as const).map((id) => (
                <Ask {...field} id={id} key={id} />
              ))}
              <TextInput
                {...form.input('debtor.name')}
                label={FIRST.name}
                hint={FIRST.nameHint}
                most={120}
              />
            </section>
          </SavingForm>
          <Reasons />
        </div>
        <SoFar draft={draft} unsure={reading.unsure} form={FORM_ID} failed={faults.length > 0} />
      </div>
    </Screen>
  );
}

interface FieldProps {
  readonly form: KeptForm;
  readonly context: ReadContext;
  readonly answers: DraftAnswers;
}

/** Amounts and days, one line each. */
function Owed({ form, context, currency }: FieldProps & { readonly currency: Currency }) {
  return (
    <fieldset class={css['owed']}>
      <legend>{FIRST.invoices}</legend>
      <p class={css['hint']}>{FIRST.days(context.order ?? 'month-first')}</p>
      <InvoiceLines
        form={form}
        context={context}
        currency={currency}
        settled={(form.typed['debtor.place'] ?? '') !== ''}
        beside={<CurrencyChoice value={currency} onInput={(code) => form.set('currency', code)} />}
      />
    </fieldset>
  );
}

/** The place, and at once what its small claims courts take. */
function Where({ form, answers }: FieldProps) {
  const { law, questions } = useSiteData();
  const [asked] = FIRST_QUESTIONS.filter(({ id }) => id === 'debtor-place');
  const [place] = asked?.fields ?? [];
  if (!asked || !place) return null;
  const words = questionWords(place, asked, questionTextOf(questions, asked.id), law, answers);
  const found = placeLaw(law, answers.debtor?.place);
  const currency = countryOf(law, found)?.currency;
  // The same for every creditor: what kind of business they have is not asked yet.
  const limit = Math.min(...Object.values(found?.smallClaims.limit ?? { none: 0 }));
  return (
    <SelectInput
      {...form.input(place.name)}
      label={words.label}
      empty={words.choose}
      groups={words.groups ?? []}
      hint={
        limit > 0 && currency !== undefined
          ? FIRST.limit(roughMoney(decimal(limit), currency))
          : undefined
      }
    />
  );
}

/** The fields of one question, a press each where it is a choice. */
function Ask({ id, form, context, answers }: FieldProps & { readonly id: FirstId }) {
  const { law, questions } = useSiteData();
  const [asked] = FIRST_QUESTIONS.filter((each) => each.id === id);
  if (!asked) return null;
  const text = questionTextOf(questions, id);
  const settled = (form.typed['debtor.place'] ?? '') !== '';
  const one = (field: Field) => {
    const words = questionWords(field, asked, text, law, answers);
    const input = { ...form.input(field.name), words };
    switch (field.kind) {
      case 'choice':
        return id === 'before' && field.when === undefined ? (
          <ReachChoice key={field.name} field={field} {...input} />
        ) : (
          <PressChoice key={field.name} field={field} {...input} />
        );
      case 'date':
        return (
          <DayBox key={field.name} field={field} {...input} context={context} settled={settled} />
        );
      case 'money':
        return (
          <TextInput
            key={field.name}
            {...form.input(field.name)}
            label={words.label}
            hint={words.hint}
            width="amount"
            mode="decimal"
          />
        );
      default:
        // The name stands at the end of the screen.
        return null;
    }
  };
  return <>{asked.fields.filter((field) => isOnScreen(field, form.typed)).map(one)}</>;
}

/** Why each of these is asked. */
function Reasons() {
  const { questions } = useSiteData();
  return (
    <details class={css['why']}>
      <summary>{FIRST.why}</summary>
      <ul role="list">
        {FIRST_QUESTIONS.map(({ id }) => {
          const { legend, why } = questionTextOf(questions, id);
          return (
            <li key={id}>
              <strong>{legend}</strong> {why}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
