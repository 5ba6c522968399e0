import {
  checkVerdict,
  type CheckFacts,
  type CheckLaw,
  type CheckVerdict,
} from '#domain/full-payment.ts';
import type { PlainDate } from '#domain/dates.ts';
import { DateInput, RadioInput } from '#islands/form/inputs.tsx';
import type { Typed } from '#islands/form/types.ts';
import { ADDRESSES, ADVICE_WORDS, CHECK, CHECK_PLACES } from '#islands/guides/check-words.ts';
import { reader } from '#islands/guides/read-typed.ts';
import { PlanLink, ProofNote, ToolForm, type LawProof } from '#islands/guides/tool-parts.tsx';
import { useTool, type ToolReading } from '#islands/guides/use-tool.ts';
import { localToday } from '#islands/shared/clock.ts';
import { showDate } from '#islands/shared/format.ts';

export interface CheckProofs {
  readonly rule: LawProof;
  readonly escapes: LawProof;
  readonly crossing: LawProof;
  readonly england: LawProof;
}
interface Props {
  /** Days in which banked money may be given back, from `content/law`. */
  readonly repayDays: number;
  readonly proofs: CheckProofs;
}
interface Result {
  readonly law: CheckLaw;
  readonly verdict: CheckVerdict;
}

const KNOWN = ['yes', 'no', 'unsure'] as const;

function read(typed: Typed, repayDays: number, today: PlainDate): ToolReading<Result> {
  const { errors } = CHECK;
  const given = reader(typed);
  const law = given.choice(
    'pif-law',
    errors.law,
    CHECK_PLACES.map(({ value }) => value),
  );
  const inUS = law === 'US';
  const banked = inUS && given.choice('pif-banked', errors.banked, ['yes', 'no']) === 'yes';
  const disputed =
    law === 'other' ? ('unsure' as const) : given.choice('pif-disputed', errors.disputed, KNOWN);
  const plain = inUS ? given.choice('pif-plain', errors.plain, KNOWN) : ('unsure' as const);
  const address = banked
    ? given.choice(
        'pif-address',
        errors.address,
        ADDRESSES.map(({ value }) => value),
      )
    : ('none' as const);
  const knew = banked ? given.choice('pif-knew', errors.knew, KNOWN) : ('unsure' as const);
  const bankedOn = banked ? given.date('pif-bankedOn', errors.bankedOn) : undefined;
  if (bankedOn && bankedOn > today) given.fail('pif-bankedOn', errors.ahead);
  if (given.faults.length > 0 || !law || !disputed || !plain || !address || !knew)
    return { faults: given.faults };
  const facts: CheckFacts = { law, disputed, plain, address, knew, ...(bankedOn && { bankedOn }) };
  return { result: { law, verdict: checkVerdict(facts, repayDays, today) } };
}

/**
 * What to do with a check marked as full payment: keep it, send it back, or undo what was done, and
 * until when.
 */
export default function PaidInFullCheck({ repayDays, proofs }: Props) {
  const tool = useTool<Result>({}, (typed) => read(typed, repayDays, localToday()));
  const { typed, input, result } = tool;
  const words = result && ADVICE_WORDS[result.verdict.advice];
  const inUS = typed['pif-law'] === 'US';
  return (
    <ToolForm
      tool={tool}
      action={CHECK.action}
      verdict={words?.verdict}
      tone={words?.tone}
      answer={result && <Answer result={result} proofs={proofs} />}
    >
      <RadioInput {...input('pif-law')} label={CHECK.law} choices={CHECK_PLACES} />
      {typed['pif-law'] !== 'other' && (
        <RadioInput
          {...input('pif-disputed')}
          label={CHECK.disputed}
          hint={CHECK.disputedHint}
          choices={CHECK.disputedChoices}
        />
      )}
      {inUS && (
        <>
          <RadioInput {...input('pif-plain')} label={CHECK.plain} choices={CHECK.plainChoices} />
          <RadioInput {...input('pif-banked')} label={CHECK.banked} choices={CHECK.bankedChoices} />
        </>
      )}
      {inUS && typed['pif-banked'] === 'yes' && (
        <>
          <DateInput {...input('pif-bankedOn')} label={CHECK.bankedOn} />
          <RadioInput
            {...input('pif-address')}
            label={CHECK.address}
            hint={CHECK.addressHint}
            choices={ADDRESSES}
          />
          <RadioInput {...input('pif-knew')} label={CHECK.knew} choices={CHECK.knewChoices} />
        </>
      )}
    </ToolForm>
  );
}

function Answer({
  result: {
    law,
    verdict: { advice, repay },
  },
  proofs,
}: {
  readonly result: Result;
  readonly proofs: CheckProofs;
}) {
  return (
    <>
      {repay && (
        <p>
          <strong>{CHECK.repayBy(showDate(repay.by), repay.daysLeft)}</strong>
        </p>
      )}
      <p>{ADVICE_WORDS[advice].more}</p>
      {law === 'US' && <p>{CHECK.crossing}</p>}
      {law === 'US' && (
        <>
          <p>{CHECK.most}</p>
          <ProofNote proof={proofs.rule} />
          <ProofNote proof={proofs.escapes} />
          <ProofNote proof={proofs.crossing} />
        </>
      )}
      {law === 'GB-ENG' && <ProofNote proof={proofs.england} />}
      <PlanLink stage="disputed.looking" />
    </>
  );
}
