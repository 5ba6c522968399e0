import { DEBTOR_HISTORIES, DEBTOR_REACHES, DEBTOR_SAYINGS, type DebtorSign } from '#domain/case.ts';
import { diagnose, type Diagnosis, type Signs } from '#domain/diagnosis.ts';
import { ChecksInput, RadioInput, SelectInput } from '#islands/form/inputs.tsx';
import { inputId, type Typed } from '#islands/form/types.ts';
import {
  COUNTS,
  DEBTOR,
  HISTORY_WORDS,
  LATENESS,
  REACH_WORDS,
  SAYING_WORDS,
  SURENESS,
  TYPE_ADVICE,
} from '#islands/guides/debtor-words.ts';
import { SignsView, tallyOf, type SignWords } from '#islands/guides/SignsView.tsx';
import { PlanLink, ToolForm } from '#islands/guides/tool-parts.tsx';
import { FIELD } from '#islands/guides/tool-words.ts';
import { useTool, type ToolReading } from '#islands/guides/use-tool.ts';

/** What the form says of the debtor, as the planner's diagnosis takes it. */
function signsOf(typed: Typed): Signs {
  const pick = <T extends string>(name: string, all: readonly T[]): T | undefined =>
    all.find((each) => each === typed[name]);
  const count = (name: string): number => Number(typed[name] ?? '0');
  const ticked = (typed['who-more[]'] ?? '').split(',');
  const [history, reach, said] = [
    pick('who-history', DEBTOR_HISTORIES),
    pick('who-reach', DEBTOR_REACHES),
    pick('who-says', DEBTOR_SAYINGS),
  ];
  const signs: DebtorSign[] = [
    ...(ticked.includes('hardship') ? ['hardship' as const] : []),
    ...(ticked.includes('moving') ? ['moving-assets' as const] : []),
  ];
  return {
    debtor: { signs, ...(history && { history }), ...(reach && { reach }) },
    said,
    openDispute: said === 'disputes',
    // An age that was not given speaks for nothing: late enough to count as no fresh slip.
    daysLate: Number(typed['who-late'] ?? '999'),
    attempts: count('who-attempts'),
    unanswered: reach === 'talking' ? 0 : count('who-attempts'),
    talks: reach === 'talking' ? 1 : 0,
    brokenPromises: count('who-broken'),
    keptPromises: count('who-kept'),
    movedPromises: count('who-moved'),
    cameBack: false,
    partPayments: ticked.includes('part') ? 1 : 0,
    closed: ticked.includes('closed'),
  };
}

function read(typed: Typed): ToolReading<Diagnosis> {
  const answered = Object.values(typed).some(
    (value) => value !== '' && value !== '?' && value !== '0' && value !== '-',
  );
  return answered
    ? { result: diagnose(signsOf(typed)) }
    : { faults: [{ id: inputId('who-says'), message: DEBTOR.nothing }] };
}

/**
 * Which kind of debtor the signs speak for: each sign with its weight, and what works for that
 * kind.
 */
export default function WhichDebtor({ words }: { readonly words: SignWords }) {
  const tool = useTool<Diagnosis>(
    { 'who-attempts': '0', 'who-broken': '0', 'who-kept': '0', 'who-moved': '0' },
    read,
  );
  const { input, result } = tool;
  const choices = <T extends string>(all: readonly T[], names: Readonly<Record<T, string>>) =>
    all.map((value) => ({ value, label: names[value] }));
  return (
    <ToolForm
      tool={tool}
      action={DEBTOR.action}
      verdict={result && DEBTOR.verdict(TYPE_ADVICE[result.type].name, SURENESS[result.confidence])}
      answer={result && <Answer result={result} words={words} />}
    >
      <RadioInput
        {...input('who-says')}
        label={DEBTOR.says}
        choices={choices(DEBTOR_SAYINGS, SAYING_WORDS)}
        unsure={FIELD.notSure}
      />
      <RadioInput
        {...input('who-history')}
        label={DEBTOR.history}
        choices={choices(DEBTOR_HISTORIES, HISTORY_WORDS)}
        unsure={FIELD.notSure}
      />
      <RadioInput
        {...input('who-reach')}
        label={DEBTOR.reach}
        choices={choices(DEBTOR_REACHES, REACH_WORDS)}
        unsure={FIELD.notSure}
      />
      <RadioInput {...input('who-late')} label={DEBTOR.late} choices={LATENESS} />
      {(
        [
          ['who-attempts', DEBTOR.attempts],
          ['who-broken', DEBTOR.broken],
          ['who-kept', DEBTOR.kept],
          ['who-moved', DEBTOR.moved],
        ] as const
      ).map(([name, label]) => (
        <SelectInput
          {...input(name)}
          label={label}
          groups={[{ label: '', choices: COUNTS }]}
          key={name}
        />
      ))}
      <ChecksInput {...input('who-more[]')} label={DEBTOR.more} choices={DEBTOR.ticks} />
    </ToolForm>
  );
}

function Answer({
  result: { type, signals },
  words,
}: {
  readonly result: Diagnosis;
  readonly words: SignWords;
}) {
  const { works, guide, guideName, stage } = TYPE_ADVICE[type];
  return (
    <>
      <p>
        <strong>{works}</strong>{' '}
        <a href={`${import.meta.env.BASE_URL}guides/${guide}/`}>{guideName}</a>
      </p>
      {signals.length === 0 ? <p>{DEBTOR.none}</p> : <SignsView signals={signals} words={words} />}
      {signals.length > 0 && (
        <>
          <p>
            <strong>{DEBTOR.tally}</strong>
          </p>
          <ul>
            {tallyOf(signals).map(([each, points]) => (
              <li key={each}>
                {TYPE_ADVICE[each].name}: {points}
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="small quiet">{DEBTOR.judgement}</p>
      <PlanLink stage={stage} />
    </>
  );
}
