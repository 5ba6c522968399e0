import type { Assumed, CreditorEntity, DebtorKind } from '#domain/case.ts';
import { decimal } from '#domain/money.ts';
import { RadioInput, SelectInput, TextInput } from '#islands/form/inputs.tsx';
import { inputId, type Typed } from '#islands/form/types.ts';
import { ASSUMPTION_NAMES, type ComparisonProofs } from '#islands/guides/compare-proofs.ts';
import {
  compareRoutes,
  type CompareFacts,
  type CourtPlace,
} from '#islands/guides/compare-routes.ts';
import { CompareView } from '#islands/guides/CompareView.tsx';
import { KIND_WORDS, KINDS } from '#islands/guides/kind-words.ts';
import { reader } from '#islands/guides/read-typed.ts';
import {
  AGES,
  COMPARE,
  COMPARED_NAMES,
  ENTITIES,
  ENTITY_WORDS,
} from '#islands/guides/routes-words.ts';
import {
  countryGroups,
  PlanLink,
  ProofNote,
  ToolForm,
  type LawProof,
  type NamedPlace,
} from '#islands/guides/tool-parts.tsx';
import { FIELD } from '#islands/guides/tool-words.ts';
import css from '#islands/guides/tools.module.css';
import { useTool, type ToolReading } from '#islands/guides/use-tool.ts';
import { FIGURE_WORDS } from '#islands/planner/words/routes.ts';
import { roughMoney } from '#islands/shared/format.ts';

/** The proof of the court of a place, with the title that says which. */
export const courtProof = ({ name, proof }: Pick<CourtPlaceProps, 'name' | 'proof'>): LawProof => ({
  ...proof,
  title: COMPARE.proof(name),
});

export interface CourtPlaceProps extends NamedPlace, CourtPlace {
  readonly currency: string;
  /** Without its title, which says the same of every place: the page carries all of them. */
  readonly proof: Omit<LawProof, 'title'>;
  /** Where the court's own table of fees was read; absent: it was not. */
  readonly feeProof?: LawProof;
  /** How sure it is who may speak for a company. */
  readonly aloneSure: string;
  readonly doubt?: string;
}
interface Props {
  readonly places: readonly CourtPlaceProps[];
  readonly proofs: ComparisonProofs;
}
interface Result {
  readonly facts: CompareFacts;
  readonly place: CourtPlaceProps | undefined;
  readonly currency: string;
}

const ELSEWHERE = 'elsewhere';
const ownField = (name: keyof Assumed): string => `cmp-${name}`;

function read(typed: Typed, places: readonly CourtPlaceProps[]): ToolReading<Result> {
  const { errors } = COMPARE;
  const given = reader(typed);
  const unpaid = given.money('cmp-owed', errors.owed);
  if (unpaid === 0) given.fail('cmp-owed', errors.owed);
  const place = places.find(({ id }) => id === typed['cmp-place']);
  if (!place && typed['cmp-place'] !== ELSEWHERE) given.fail('cmp-place', errors.place);
  const late = given.choice(
    'cmp-late',
    errors.late,
    AGES.map(({ value }) => value),
  );
  const assumed: Record<string, string> = {};
  for (const name of ASSUMPTION_NAMES) {
    const isMoney = name === 'courtFee' || name === 'lawyerCost';
    const value = isMoney
      ? given.money(ownField(name), errors.money(FIGURE_WORDS[name].name), true)
      : given.percent(ownField(name), errors.percent(FIGURE_WORDS[name].name), true);
    if (value !== undefined) assumed[name] = isMoney ? decimal(value) : String(value);
  }
  if (given.faults.length > 0 || unpaid === undefined || late === undefined)
    return { faults: given.faults };
  const entity: CreditorEntity | undefined = ENTITIES.find((each) => each === typed['cmp-entity']);
  const kind: DebtorKind | undefined = KINDS.find((each) => each === typed['cmp-kind']);
  return {
    result: {
      facts: {
        unpaid,
        daysLate: Number(late),
        place,
        assumed,
        ...(entity && { entity }),
        ...(kind && { kind }),
      },
      place,
      currency: place?.currency ?? 'USD',
    },
  };
}

/**
 * The routes of one debt compared in money, after fees and time, with ranges and the limit of the
 * court.
 */
export default function RouteComparison({ places, proofs }: Props) {
  const tool = useTool<Result>({}, (typed) => read(typed, places));
  const { input, result } = tool;
  const found = result && compareRoutes(result.facts);
  const best = found?.rows.find(({ route }) => route === found.best);
  return (
    <ToolForm
      tool={tool}
      action={COMPARE.action}
      verdict={
        result &&
        (best
          ? COMPARE.verdict(
              COMPARED_NAMES[best.route],
              roughMoney(decimal(best.net.likely), result.currency),
            )
          : COMPARE.none)
      }
      answer={result && <Answer result={result} proofs={proofs} />}
    >
      <TextInput {...input('cmp-owed')} label={COMPARE.owed} width="amount" mode="decimal" />
      <SelectInput
        {...input('cmp-place')}
        label={COMPARE.place}
        empty={FIELD.choosePlace}
        groups={[
          ...countryGroups(places),
          { label: '', choices: [{ value: ELSEWHERE, label: FIELD.elsewhere }] },
        ]}
      />
      <SelectInput
        {...input('cmp-late')}
        label={COMPARE.late}
        empty=""
        groups={[{ label: '', choices: AGES }]}
      />
      <RadioInput
        {...input('cmp-entity')}
        label={COMPARE.entity}
        choices={ENTITIES.map((value) => ({ value, label: ENTITY_WORDS[value] }))}
        unsure={FIELD.notSure}
      />
      <RadioInput
        {...input('cmp-kind')}
        label={COMPARE.kind}
        choices={KINDS.map((value) => ({ value, label: KIND_WORDS[value] }))}
        unsure={FIELD.notSure}
      />
      <details
        class={css['more']}
        open={tool.faults.some(({ id }) =>
          ASSUMPTION_NAMES.some((name) => id === inputId(ownField(name))),
        )}
      >
        <summary>{COMPARE.own}</summary>
        <p>{COMPARE.ownHow}</p>
        {ASSUMPTION_NAMES.map((name) => (
          <TextInput
            {...input(ownField(name))}
            label={FIGURE_WORDS[name].name}
            hint={FIGURE_WORDS[name].hint}
            width="short"
            mode="decimal"
            key={name}
          />
        ))}
      </details>
    </ToolForm>
  );
}

function Answer({
  result: { facts, place, currency },
  proofs,
}: {
  readonly result: Result;
  readonly proofs: ComparisonProofs;
}) {
  const found = compareRoutes(facts);
  const limit = found.limit === undefined ? undefined : roughMoney(decimal(found.limit), currency);
  // Where the court's own table of fees is held, the fee rests on it.
  const proof = place && courtProof(place);
  const rests = place?.feeProof ? { ...proofs, courtFee: place.feeProof } : proofs;
  return (
    <>
      {proof && limit ? (
        <>
          <p>
            <strong>{COMPARE.limitTitle}</strong>{' '}
            {(found.overLimit ? COMPARE.over : COMPARE.under)(place.smallClaims.court, limit)}{' '}
            {COMPARE.alone[found.alone]}
            {found.alone !== 'person' && <span class="small quiet"> ({place.aloneSure})</span>}
          </p>
          {place.doubt && <p>{place.doubt}</p>}
          <ProofNote proof={proof} />
        </>
      ) : (
        <p>{COMPARE.elsewhere}</p>
      )}
      <CompareView comparison={found} currency={currency} own={facts.assumed} proofs={rests} />
      <PlanLink stage="deciding" />
    </>
  );
}
