import { AccountLines } from '#islands/planner/case/AccountLines.tsx';
import { Desk } from '#islands/planner/case/desk/Desk.tsx';
import desk from '#islands/planner/case/desk/desk.module.css';
import { PrintThis } from '#islands/planner/case/desk/PrintThis.tsx';
import { Sum } from '#islands/planner/case/desk/Sum.tsx';
import WorthIt from '#islands/planner/case/pictures/WorthIt.tsx';
import { Routes } from '#islands/planner/case/Routes.tsx';
import { useLastChange, usePlans } from '#islands/planner/context.ts';
import { MONEY } from '#islands/planner/words/money.ts';
import type { StoredCase } from '#islands/storage/read-all.ts';
import { costlyAhead } from '#planner/pictures/worth-it.ts';

/** *Money*: the account with its running balance, and what each way on would leave. */
export default function MoneyPlace({ stored }: { readonly stored: StoredCase }) {
  const { planOf } = usePlans();
  const { last } = useLastChange();
  const file = stored.case;
  const plan = planOf(file);
  const costly = costlyAhead(plan);
  return (
    <Desk stored={stored} place="money">
      <h2 id="account" class={desk['first']} tabIndex={-1} data-part>
        {MONEY.account}
      </h2>
      <div class={`${desk['narrow-only']} screen-only`}>
        <Sum file={file} plan={plan} />
      </div>
      <AccountLines file={file} />
      {costly && <WorthIt file={file} plan={plan} route={costly} />}
      <Routes plan={plan} file={file} open={last?.caseId === file.id && last.routes === true} />
      <p class={`${desk['links']} screen-only`}>
        <PrintThis />
      </p>
    </Desk>
  );
}
