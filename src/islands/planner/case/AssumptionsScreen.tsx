import { useMemo, useState } from 'preact/hooks';
import { ErrorSummary } from '#islands/form/ErrorSummary.tsx';
import { HalfTypedOffer } from '#islands/form/HalfTypedOffer.tsx';
import { useHalfTyped } from '#islands/form/use-half-typed.ts';
import { TextInput } from '#islands/form/inputs.tsx';
import { inputId, type Fault, type Typed } from '#islands/form/types.ts';
import { useCases, useLastChange, usePlans, useSay } from '#islands/planner/context.ts';
import { SavingForm } from '#islands/planner/controls/SavingForm.tsx';
import { go } from '#islands/planner/go.ts';
import { pathOf, rangeInWords, readAssumption } from '#islands/planner/case/assumed-words.ts';
import css from '#islands/planner/planner.module.css';
import { Screen } from '#islands/planner/Screen.tsx';
import { AT_DESK } from '#islands/planner/words/desk.ts';
import { REFUSED_SAVE } from '#islands/planner/words/refused.ts';
import { FIGURE, FIGURE_WORDS } from '#islands/planner/words/routes.ts';
import { SHELL } from '#islands/planner/words/shell.ts';
import type { StoredCase } from '#islands/storage/read-all.ts';
import { canPlan, type DraftAnswers } from '#planner/interview/interview.ts';
import { withAnswer } from '#planner/interview/answers.ts';
import type { Case } from '#domain/case.ts';

/**
 * The case as if the owner had set no figure of their own: its plan has the ranges of this site.
 */
function withoutOwn(file: Case): Case {
  const { assumed: _own, ...answers } = file.answers;
  return { ...file, answers };
}

/**
 * The figures behind the routes: the owner's own where they know better, the range of this site
 * elsewhere.
 */
export default function AssumptionsScreen({ stored }: { readonly stored: StoredCase }) {
  const { store } = useCases();
  const { planOf } = usePlans();
  const { setLast } = useLastChange();
  const say = useSay();
  // The version this screen started from: a save on top of a newer one is a conflict.
  const [start] = useState(stored);
  const { id, answers } = start.case;
  const usual = useMemo(() => planOf(withoutOwn(start.case)).assumptions, [start, planOf]);
  const [typed, setTyped] = useState<Typed>(() => ({ ...answers.assumed }));
  const half = useHalfTyped({ caseId: id, form: 'figures' }, typed, (words) =>
    setTyped({ ...typed, ...words }),
  );
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [round, setRound] = useState(0);
  const set = (name: string, value: string) => setTyped((all) => ({ ...all, [name]: value }));
  const home = { at: 'money', id } as const;

  const fail = (found: readonly Fault[]) => {
    setFaults(found);
    setRound(round + 1);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const read = usual.map(
      (figure) => [figure.name, readAssumption(figure, typed[figure.name] ?? '')] as const,
    );
    const found = read.flatMap(([, reading]) => ('fault' in reading ? [reading.fault] : []));
    if (found.length > 0) return fail(found);
    const given = read.reduce<DraftAnswers>(
      (sum, [name, reading]) =>
        withAnswer(sum, pathOf(name), 'value' in reading ? reading.value : undefined),
      answers,
    );
    if (!canPlan(given)) return;
    const { title, openedOn } = start.case;
    const refused = store.saveCase(id, { title, answers: given, openedOn }, start.rev);
    if (refused)
      return fail([{ id: inputId(pathOf(usual[0]!.name)), message: REFUSED_SAVE[refused] }]);
    half.used();
    setLast({ caseId: id, before: planOf(start.case), routes: true });
    say(SHELL.saved);
    go(home);
  };
  const clear = (name: keyof typeof FIGURE_WORDS) => {
    set(name, '');
    setFaults((all) => all.filter((fault) => fault.id !== inputId(pathOf(name))));
    // The button goes with the text it clears: focus stays with the figure.
    document.getElementById(inputId(pathOf(name)))?.focus();
    say(FIGURE.cleared);
  };
  return (
    <Screen
      title={FIGURE.title}
      back={{ to: home, label: AT_DESK.toMoney }}
      narrow
      failed={faults.length > 0}
      above={<ErrorSummary faults={faults} round={round} />}
    >
      {usual.length === 0 ? (
        <p>{FIGURE.closed}</p>
      ) : (
        <SavingForm onSubmit={submit}>
          <p class={css['hint']}>{FIGURE.how}</p>
          <HalfTypedOffer half={half} />
          {usual.map((figure) => {
            const { name, unit } = figure;
            const words = FIGURE_WORDS[name];
            const value = typed[name] ?? '';
            return (
              <div key={name}>
                <TextInput
                  name={pathOf(name)}
                  label={words.name}
                  mode="decimal"
                  width={unit === 'percent' ? 'short' : 'amount'}
                  value={value}
                  hint={`${words.hint} ${FIGURE.siteRange(rangeInWords(figure, answers.debt.currency))}`}
                  fault={faults.find((fault) => fault.id === inputId(pathOf(name)))}
                  onInput={(text) => set(name, text)}
                />
                {value !== '' && (
                  <p class={css['hint']}>
                    <button type="button" class="button" onClick={() => clear(name)}>
                      {FIGURE.useRange}
                      <span class="hush"> {words.name}</span>
                    </button>
                  </p>
                )}
              </div>
            );
          })}
          <p class="actions">
            <button type="submit" class="button button--next">
              {FIGURE.save}
            </button>
          </p>
        </SavingForm>
      )}
    </Screen>
  );
}
