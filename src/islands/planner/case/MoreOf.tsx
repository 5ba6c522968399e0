import { useState } from 'preact/hooks';
import css from '#islands/planner/case/desk/desk.module.css';
import { PrintThis } from '#islands/planner/case/desk/PrintThis.tsx';
import { CaseReads } from '#islands/planner/case/Why.tsx';
import { usePlans } from '#islands/planner/context.ts';
import { hashOf } from '#islands/planner/screen-address.ts';
import { WHY } from '#islands/planner/words/case.ts';
import { AT_DESK } from '#islands/planner/words/desk.ts';
import { lazy } from '#islands/shared/lazy.tsx';
import type { StoredCase } from '#islands/storage/read-all.ts';

const WouldChange = lazy(() => import('#islands/planner/case/WouldChange.tsx'));

/** How the case reads and what would change it, a fold away each, and the quiet links of a case. */
export function MoreOf({ stored }: { readonly stored: StoredCase }) {
  const { planOf } = usePlans();
  const [wondered, setWondered] = useState(false);
  const file = stored.case;
  const { id } = file;
  const plan = planOf(file);
  const { stage } = plan;
  const closed = stage.startsWith('closed.');
  const held = stage.startsWith('onHold.');
  return (
    <div class={css['more']}>
      {!closed && <CaseReads file={file} plan={plan} />}
      {!closed && (
        <details
          class={`${css['fold']} screen-only`}
          onToggle={(event) => {
            if (event.currentTarget.open) setWondered(true);
          }}
        >
          <summary>{WHY.other}</summary>
          {wondered && <WouldChange stored={stored} />}
        </details>
      )}
      <p class={`${css['links']} screen-only`}>
        <a class="go" href={hashOf({ at: 'check', id })}>
          {AT_DESK.answers}
        </a>
        {!held && !closed && (
          <a class="go" href={hashOf({ at: 'hold', id })}>
            {AT_DESK.hold}
          </a>
        )}
        <a class="go" href={hashOf({ at: 'backup', id })}>
          {AT_DESK.backup}
        </a>
        <PrintThis />
      </p>
    </div>
  );
}
