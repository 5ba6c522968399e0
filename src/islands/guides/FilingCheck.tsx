import type { CreditorEntity, DebtorKind } from '#domain/case.ts';
import { forumFor, smallClaimsLimit, type CourtsOf, type Forum } from '#domain/forums.ts';
import type { Cents } from '#domain/money.ts';
import { RadioInput, SelectInput, TextInput } from '#islands/form/inputs.tsx';
import type { Typed } from '#islands/form/types.ts';
import { FILING, LAWYERS, SPEAKERS } from '#islands/guides/filing-words.ts';
import { KINDS, KIND_WORDS } from '#islands/guides/kind-words.ts';
import { sumWords } from '#islands/guides/money-words.ts';
import { reader } from '#islands/guides/read-typed.ts';
import { ENTITIES, ENTITY_WORDS } from '#islands/guides/routes-words.ts';
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

export interface FilingPlace extends NamedPlace, CourtsOf {
  readonly currency: string;
  readonly proof: LawProof;
  /** How sure it is who may speak for a company. */
  readonly aloneSure: string;
  readonly doubt?: string;
}
interface Result {
  readonly place: FilingPlace;
  readonly entity: CreditorEntity;
  readonly sum: Cents;
  /** The court that takes it, or the largest that takes such a debt; none where no court does. */
  readonly forum: Omit<Forum, 'source'> | undefined;
  readonly limit: Cents;
}

const DISPUTES = ['no', 'yes'] as const;

/** The court for a debt, by the functions that the planner asks. */
export function courtOf(
  place: FilingPlace,
  sum: Cents,
  entity: CreditorEntity,
  debtor: DebtorKind,
  disputed: boolean,
): Result {
  const claimed = { entity, debtor, disputed };
  const [forum, limit] = [forumFor(place, sum, claimed), smallClaimsLimit(place, claimed)];
  return { place, entity, sum, forum, limit };
}

function read(typed: Typed, places: readonly FilingPlace[]): ToolReading<Result> {
  const from = reader(typed);
  const { errors } = FILING;
  const place = places.find(({ id }) => id === typed['file-place']);
  if (!place) from.fail('file-place', errors.place);
  const entity = from.choice('file-entity', errors.entity, ENTITIES);
  const kind = from.choice('file-kind', errors.kind, KINDS);
  const sum = from.money('file-sum', errors.sum);
  const disputed = from.choice('file-disputed', errors.disputed, DISPUTES);
  if (!place || !entity || !kind || sum === undefined || !disputed) return { faults: from.faults };
  return { result: courtOf(place, sum, entity, kind, disputed === 'yes') };
}

function verdictOf({ forum, limit, sum, place }: Result): string {
  const money = (amount: Cents): string => sumWords(amount, place.currency);
  if (!forum) return FILING.none;
  return sum <= limit
    ? FILING.under(forum.name, money(limit))
    : FILING.over(money(sum - limit), money(limit));
}

/** Which court for small sums takes a debt, its limit, and who may speak there. */
export default function FilingCheck({ places }: { readonly places: readonly FilingPlace[] }) {
  const tool = useTool<Result>({}, (typed) => read(typed, places));
  const { input, result } = tool;
  const isOpen = result?.forum && result.sum <= result.limit;
  return (
    <ToolForm
      tool={tool}
      action={FILING.action}
      verdict={result && verdictOf(result)}
      tone={result && !isOpen ? 'stop' : undefined}
      answer={result && <Answer result={result} />}
    >
      <SelectInput
        {...input('file-place')}
        label={FILING.place}
        empty={FIELD.choosePlace}
        groups={countryGroups(places)}
      />
      <RadioInput
        {...input('file-entity')}
        label={FILING.entity}
        choices={ENTITIES.map((value) => ({ value, label: ENTITY_WORDS[value] }))}
      />
      <RadioInput
        {...input('file-kind')}
        label={FILING.kind}
        choices={KINDS.map((value) => ({ value, label: KIND_WORDS[value] }))}
      />
      <TextInput {...input('file-sum')} label={FILING.sum} width="amount" mode="decimal" />
      <RadioInput
        {...input('file-disputed')}
        label={FILING.disputed}
        choices={DISPUTES.map((value) => ({ value, label: FILING.disputes[value] }))}
      />
    </ToolForm>
  );
}

function Answer({ result: { place, forum, entity } }: { readonly result: Result }) {
  const yearly = forum?.yearly;
  const { over } = yearly ?? {};
  return (
    <>
      {forum && <p>{entity === 'sole-proprietor' ? FILING.alone : SPEAKERS[forum.company]}</p>}
      {forum?.lawyers && <p>{LAWYERS[forum.lawyers]}</p>}
      {yearly && (
        <p>
          {over === undefined
            ? FILING.yearly(yearly.claims)
            : FILING.yearlyOver(yearly.claims, sumWords(over, place.currency))}
        </p>
      )}
      {place.doubt && <p>{place.doubt}</p>}
      <ProofNote proof={place.proof} />
      {entity !== 'sole-proprietor' && (
        <p class="small quiet">{FILING.sureAlone(place.aloneSure)}</p>
      )}
      <PlanLink stage="deciding" />
    </>
  );
}
