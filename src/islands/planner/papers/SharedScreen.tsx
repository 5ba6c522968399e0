import { useLadder, useSiteData } from '#islands/planner/context.ts';
import { FactRows } from '#islands/planner/papers/FactRows.tsx';
import css from '#islands/planner/papers/papers.module.css';
import { sharedRows } from '#islands/planner/papers/shared-rows.ts';
import shared from '#islands/planner/planner.module.css';
import { hashOf } from '#islands/planner/screen-address.ts';
import { Screen } from '#islands/planner/Screen.tsx';
import { GUIDE_TITLES, SHARE } from '#islands/planner/words/share.ts';
import { STAGE_GUIDES } from '#islands/planner/words/stage-guides.ts';
import { SHELL } from '#islands/planner/words/shell.ts';
import { usualSteps } from '#planner/plan/step-places.ts';
import type { SharedCase } from '#planner/papers/shared-case.ts';
import { decodeShared } from '#planner/papers/share.ts';

const HOME = { to: { at: 'home' }, label: SHELL.planner } as const;

/**
 * A case that somebody shared: categories only, all of them in the address. It touches no case of
 * this browser.
 */
export default function SharedScreen({ code }: { readonly code: string }) {
  const reading = decodeShared(code);
  if (reading.ok) return <Received key={code} received={reading.shared} />;
  return (
    <Screen key={code} title={SHARE[reading.why]} back={HOME} narrow>
      <p>{SHARE[`${reading.why}How`]}</p>
    </Screen>
  );
}

function Received({ received }: { readonly received: SharedCase }) {
  const { law } = useSiteData();
  const { rungs, doors } = useLadder();
  const { stage } = received;
  const here = [...rungs, ...doors].find(({ stages }) => stages.includes(stage));
  const texts = usualSteps(stage).flatMap((id) =>
    law.steps[id] ? [{ id, ...law.steps[id] }] : [],
  );
  return (
    <Screen title={SHARE.received} back={HOME} narrow>
      <div class={css['stack']}>
        <p>
          {SHARE.receivedHow} {SHARE.ownCases}
        </p>
        <section aria-labelledby="shared-rows">
          <h2 id="shared-rows" class={shared['section']}>
            {SHARE.where}
          </h2>
          {here && <p>{here.what}</p>}
          <FactRows rows={sharedRows(received, law)} />
        </section>
        {texts.length > 0 && (
          <section aria-labelledby="usual-steps">
            <h2 id="usual-steps" class={shared['section']}>
              {SHARE.steps}
            </h2>
            <p class="quiet">{SHARE.stepsHow}</p>
            <ol class={css['steps']}>
              {texts.map(({ id, title, how }) => (
                <li key={id}>
                  <strong>{title}.</strong> {how}
                </li>
              ))}
            </ol>
          </section>
        )}
        <section aria-labelledby="stage-guides">
          <h2 id="stage-guides" class={shared['section']}>
            {SHARE.guides}
          </h2>
          <ul role="list" class={css['links']}>
            {STAGE_GUIDES[stage].map((name) => (
              <li key={name}>
                <a href={`${import.meta.env.BASE_URL.replace(/\/$/, '')}/guides/${name}/`}>
                  {GUIDE_TITLES[name]}
                </a>
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="start-own" class="screen-only">
          <h2 id="start-own" class={shared['section']}>
            {SHARE.start}
          </h2>
          <p>{SHARE.startHow}</p>
          <p class="actions">
            <a class="button button--next" href={hashOf({ at: 'from', stage })}>
              {SHARE.startLink}
            </a>
          </p>
        </section>
      </div>
    </Screen>
  );
}
