/**
 * The answer of the interest calculator: the statement is worked out and shown here. It loads with
 * the first press of the button.
 */
import { statementOf, type Statement } from '#domain/statement.ts';
import { INTEREST } from '#islands/guides/interest-words.ts';
import { fineWords, sumWords } from '#islands/guides/money-words.ts';
import type { InterestAsked } from '#islands/guides/read-interest.ts';
import { StatementView, statementText } from '#islands/guides/StatementView.tsx';
import { CopyText, PlanLink, ProofNote, type LawProof } from '#islands/guides/tool-parts.tsx';
import { RESULT } from '#islands/guides/tool-words.ts';

export interface InterestResult extends Omit<InterestAsked, 'of'> {
  readonly statement: Statement;
}

/** The statement that was asked for. */
export const workedOut = ({ of, ...asked }: InterestAsked): InterestResult => ({
  ...asked,
  statement: statementOf(of),
});

/** What a statement says, the statement with its working, and what may be done with it. */
export function StatementAnswer({
  result,
  proof,
}: {
  readonly result: InterestResult;
  readonly proof: LawProof;
}) {
  const {
    statement: { overpaid, perDay, notYetDue },
    currency,
    withoutRate,
    statutory,
  } = result;
  const save = (): void => {
    void import('#islands/guides/statement-file.ts').then(({ saveStatement }) =>
      saveStatement({ ...result.statement, currency }),
    );
  };
  const print = () => {
    // The sheet of this page prints the statement alone while this mark stands.
    document.documentElement.dataset['print'] = 'statement';
    addEventListener(
      'afterprint',
      () => {
        delete document.documentElement.dataset['print'];
      },
      { once: true },
    );
    window.print();
  };
  return (
    <>
      {overpaid > 0 && <p>{INTEREST.overpaid(sumWords(overpaid, currency))}</p>}
      {perDay === undefined && <p>{INTEREST.varies}</p>}
      {perDay !== undefined && perDay > 0 && <p>{INTEREST.perDay(fineWords(perDay, currency))}</p>}
      {notYetDue > 0 && <p>{INTEREST.notYetDue(sumWords(notYetDue, currency))}</p>}
      {withoutRate.length > 0 && (
        <p>
          <strong>{INTEREST.noRate(withoutRate.join(', '))}</strong>
        </p>
      )}
      <div data-sheet>
        <StatementView {...result} />
      </div>
      {statutory && <ProofNote proof={proof} />}
      <p class="actions">
        <CopyText text={statementText(result)} />
        <button type="button" class="button" onClick={print}>
          {RESULT.print}
        </button>
        <button type="button" class="button" onClick={save}>
          {INTEREST.save}
        </button>
      </p>
      <PlanLink stage="chasing.demand" />
    </>
  );
}
