import { AGREEMENTS } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import {
  timeToSue,
  type SueFacts,
  type SuePlace,
  type TimeToSue as Edges,
} from '#domain/time-to-sue.ts';
import { DateInput, RadioInput, SelectInput } from '#islands/form/inputs.tsx';
import { KIND_WORDS, KINDS } from '#islands/guides/kind-words.ts';
import { reader } from '#islands/guides/read-typed.ts';
import { AGREEMENT_LABELS, SUE } from '#islands/guides/sue-words.ts';
import { SueView } from '#islands/guides/SueView.tsx';
import {
  countryGroups,
  PlanLink,
  ProofNote,
  ToolForm,
  type LawProof,
  type NamedPlace,
} from '#islands/guides/tool-parts.tsx';
import { FIELD } from '#islands/guides/tool-words.ts';
import { useTool, type ToolReading } from '#islands/guides/use-tool.ts';
import type { Typed } from '#islands/form/types.ts';
import { localToday } from '#islands/shared/clock.ts';
import { showDate } from '#islands/shared/format.ts';

export interface SuePlaceProps extends NamedPlace, SuePlace {
  readonly proof: LawProof;
  /** Which of the restarts holds here; absent: none is held on this site. */
  readonly restart?: string;
  /** What is in doubt about the figures of this place. */
  readonly doubt?: string;
}
interface Props {
  readonly places: readonly SuePlaceProps[];
  /** What may restart the time, in words, and what they rest on. */
  readonly restarts: Readonly<Record<string, { readonly words: string; readonly proof: LawProof }>>;
}
interface Result {
  readonly place: SuePlaceProps;
  readonly facts: SueFacts;
  readonly edges: Edges;
}

function read(
  typed: Typed,
  places: readonly SuePlaceProps[],
  today: PlainDate,
): ToolReading<Result> {
  const { errors } = SUE;
  const given = reader(typed);
  const place =
    places.find(({ id }) => id === typed['sue-place']) ?? given.fail('sue-place', errors.place);
  const dueOn = given.date('sue-dueOn', errors.dueOn);
  const admittedOn = given.date('sue-admittedOn', errors.admittedOn, true);
  if (admittedOn && admittedOn > today) given.fail('sue-admittedOn', errors.ahead);
  if (given.faults.length > 0 || !place || !dueOn) return { faults: given.faults };
  const agreement = AGREEMENTS.find((each) => each === typed['sue-agreement']);
  const kind = KINDS.find((each) => each === typed['sue-kind']);
  const facts = {
    dueOn,
    ...(agreement && { agreement }),
    ...(kind && { kind }),
    ...(admittedOn && { admittedOn }),
  };
  return { result: { place, facts, edges: timeToSue(place, facts, today) } };
}

/**
 * The last day to sue on one invoice, with honest edges: the earliest, the latest, what may move
 * them, what is not known.
 */
export default function TimeToSue({ places, restarts }: Props) {
  const tool = useTool({}, (typed) => read(typed, places, localToday()));
  const { input, result } = tool;
  const status = result?.edges.status;
  return (
    <ToolForm
      tool={tool}
      action={SUE.action}
      tone={status === undefined || status === 'running' ? undefined : 'stop'}
      verdict={
        result &&
        SUE.verdict[result.edges.status](
          showDate(result.edges.earliest),
          showDate(result.edges.latest),
        )
      }
      answer={result && <Answer result={result} restarts={restarts} />}
    >
      <SelectInput
        {...input('sue-place')}
        label={SUE.place}
        hint={SUE.placeHint}
        empty={FIELD.choosePlace}
        groups={countryGroups(places)}
      />
      <RadioInput
        {...input('sue-agreement')}
        label={SUE.agreement}
        choices={AGREEMENTS.map((value) => ({ value, ...AGREEMENT_LABELS[value] }))}
        unsure={FIELD.notSure}
      />
      <RadioInput
        {...input('sue-kind')}
        label={SUE.kind}
        choices={KINDS.map((value) => ({ value, label: KIND_WORDS[value] }))}
        unsure={FIELD.notSure}
      />
      <DateInput {...input('sue-dueOn')} label={SUE.dueOn} />
      <DateInput {...input('sue-admittedOn')} label={SUE.admittedOn} hint={SUE.admittedHint} />
    </ToolForm>
  );
}

function Answer({
  result: { place, facts, edges },
  restarts,
}: {
  readonly result: Result;
  readonly restarts: Props['restarts'];
}) {
  const restart = place.restart === undefined ? undefined : restarts[place.restart];
  return (
    <>
      <SueView edges={edges} dueOn={facts.dueOn} admittedOn={facts.admittedOn} />
      <ProofNote proof={place.proof} />
      {place.doubt && (
        <p>
          <strong>{SUE.doubt}</strong> {place.doubt}
        </p>
      )}
      {edges.tooLateToRestart && <p>{SUE.tooLate}</p>}
      <p>
        <strong>{SUE.restartTitle}</strong> {restart?.words ?? SUE.restartNotHeld}
      </p>
      {restart && <ProofNote proof={restart.proof} />}
      <p>
        <strong>{SUE.unknownTitle}</strong>
      </p>
      <ul>
        {SUE.unknown.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <p>{SUE.each}</p>
      <PlanLink stage="deciding" />
    </>
  );
}
