import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { Banners } from '#islands/planner/Banners.tsx';
import type { Cases, LadderWords, LastChange } from '#islands/planner/context.ts';
import { askForThinking, thinkingOn, useThinking } from '#islands/planner/data.ts';
import { NO_HALF, type HalfCase } from '#islands/planner/half-case.ts';
import { usePlansOn } from '#islands/planner/use-plans.ts';
import css from '#islands/planner/planner.module.css';
import { hashOf } from '#islands/planner/screen-address.ts';
import { Safety } from '#islands/planner/Safety.tsx';
import { Screens } from '#islands/planner/Screens.tsx';
import { Shared } from '#islands/planner/Shared.tsx';
import { isExample } from '#islands/planner/home/example-id.ts';
import { FirstHome } from '#islands/planner/home/FirstHome.tsx';
import { useAddress } from '#islands/planner/use-address.ts';
import { useStore } from '#islands/planner/use-store.ts';
import { useLocalDate } from '#islands/planner/use-local-date.ts';
import { SHELL } from '#islands/planner/words/shell.ts';
import { isLikely } from '#islands/shared/clock.ts';
import { restoreTyped } from '#islands/shared/keep-typed.ts';
import { lazy } from '#islands/shared/lazy.tsx';
import { holdsSomething } from '#islands/storage/browser.ts';

const UpdateReady = lazy(() => import('#islands/planner/UpdateReady.tsx'));
const Cleared = lazy(() => import('#islands/planner/home/Cleared.tsx'));

/**
 * The planner: cases, interview, plan and log of one browser. The page hands in the words of the
 * ladder.
 */
export default function Planner({ rungs, doors }: LadderWords) {
  const route = useAddress();
  const today = useLocalDate();
  const away = route !== null && route.at !== 'home';
  const { status, opened: all, open } = useStore(away);
  const opened = useMemo(() => all && ownOf(all), [all]);
  const some = opened !== undefined && opened.state.cases.length > 0;
  // The empty home needs neither law nor letters: a first visit loads nothing that it does not
  // show.
  const thought = useThinking(away || some);
  const thinking = useMemo(
    () => (typeof thought === 'string' || !today ? thought : thinkingOn(thought, today)),
    [thought, today],
  );
  const [half, setHalf] = useState<HalfCase>(NO_HALF);
  const [last, setLast] = useState<LastChange | undefined>();
  const [said, setSaid] = useState('');
  useEffect(restoreTyped, []);
  useEffect(() => {
    const planner = document.querySelector('main astro-island');
    if (planner)
      import('#islands/planner/keep-focus.ts')
        .then(({ keepFocus }) => keepFocus(planner))
        .catch(() => undefined);
  }, []);
  // All that the home of the cases needs is asked for at once, not one after the other.
  useEffect(() => {
    if (!holdsSomething()) return;
    askForThinking().catch(() => undefined);
    if (location.hash.length < 3)
      import('#islands/planner/home/HomeScreen.tsx').catch(() => undefined);
  }, []);

  const plans = usePlansOn(thinking, today);
  const ladder = useMemo(() => ({ rungs, doors }), [rungs, doors]);
  const halfCase = useMemo(() => ({ half, setHalf }), [half]);
  const lastChange = useMemo(() => ({ last, setLast }), [last]);
  const say = useCallback((text: string) => {
    // The same words twice are only read out when the text was empty in between.
    setSaid('');
    setTimeout(() => setSaid(text), 50);
  }, []);

  if (thinking === 'failed' || status === 'failed') {
    return <Stopped text={SHELL.failed} />;
  }
  // By such a clock nothing is planned or saved: dates far off would stay in the case for good.
  if (today && !isLikely(today)) return <Stopped text={SHELL.clock} />;
  if (!route || !today || status === 'waiting') return <Waiting />;
  const announced = (
    <p class="hush" role="status" aria-live="polite">
      {said}
    </p>
  );
  if (!away && !some) {
    return (
      <>
        {opened && <Banners store={opened.store} state={opened.state} />}
        <FirstHome open={open} today={today} />
        {announced}
      </>
    );
  }
  if (!opened || !plans || thinking === 'waiting') return <Waiting />;
  const { store, state } = opened;
  return (
    <Shared
      cases={opened}
      data={thinking.data}
      today={today}
      plans={plans}
      ladder={ladder}
      halfCase={halfCase}
      lastChange={lastChange}
      say={say}
    >
      {some && <UpdateReady />}
      {state.cleared && <Cleared store={store} />}
      <Banners store={store} state={state} />
      <Safety store={store} key={hashOf(route)}>
        <Screens route={route} />
      </Safety>
      {announced}
    </Shared>
  );
}

/** The cases without examples, which are the owner's to look at and not in any list. */
function ownOf({ store, state }: Cases): Cases {
  const cases = state.cases.filter(({ case: { id } }) => !isExample(id));
  return cases.length === state.cases.length
    ? { store, state }
    : { store, state: { ...state, cases } };
}

/** Why the planner does not go on. */
function Stopped({ text }: { readonly text: string }) {
  return (
    <div class={css['waiting']} role="alert">
      <p>{text}</p>
      <p class="actions">
        <button type="button" class="button" onClick={() => location.reload()}>
          {SHELL.reload}
        </button>
      </p>
    </div>
  );
}

function Waiting() {
  return (
    <div class={css['waiting']}>
      <h1 class={css['title']}>{SHELL.planner}</h1>
      <p class="quiet">{SHELL.opening}</p>
    </div>
  );
}
