import { settleWords } from '#islands/planner/settle-words.ts';
import { showMoney } from '#islands/shared/format.ts';
import type { SettlementTerms } from '#planner/plan/logs-of-next.ts';

interface Props {
  readonly terms: SettlementTerms;
  readonly currency: string;
  /** Takes the sum, as money is written. */
  readonly onUse: (sum: string) => void;
}

/** The least worth taking, with its reason, and the sum to propose. */
export function Proposal({ terms, currency, onUse }: Props) {
  const { hint, suggest } = settleWords(terms, currency, true);
  return (
    <>
      <p class="small">{hint}</p>
      {suggest && (
        <p class="actions">
          <button
            type="button"
            class="button"
            onClick={() => onUse(showMoney(suggest.value, currency))}
          >
            {suggest.label}
          </button>
        </p>
      )}
    </>
  );
}
