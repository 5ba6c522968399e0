import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Case, LogEntry } from '#domain/case.ts';
import {
  AppContext,
  NO_DRAFT,
  type App,
  type Draft,
  type LastChange,
  type Spot,
} from '#islands/planner/app.ts';
import { Banners } from '#islands/planner/Banners.tsx';
import { askForThinking, useThinking } from '#islands/planner/data.ts';
import css from '#islands/planner/planner.module.css';
import { hashOf } from '#islands/planner/route.ts';
import { Safety } from '#islands/planner/Safety.tsx';
import { Screens } from '#islands/planner/Screens.tsx';
import { FirstHome } from '#islands/planner/home/FirstHome.tsx';
import { useKeptOverReload, useReloadAfterDeploy } from '#islands/planner/use-reload.ts';
import { useRoute } from '#islands/planner/use-route.ts';
import { useStore } from '#islands/planner/use-store.ts';
import { useToday } from '#islands/planner/use-today.ts';
import { SHELL } from '#islands/planner/words/shell.ts';
import { keptPart } from '#islands/shared/keep-typed.ts';
import { lazy } from '#islands/shared/lazy.tsx';
import { holdsSomething } from '#islands/storage/browser.ts';
import type { PlanNow } from '#planner/plan/plan-types.ts';

const UpdateReady = lazy(() => import('#islands/planner/UpdateReady.tsx'));
const Cleared = lazy(() => import('#islands/planner/home/Cleared.tsx'));

interface Props {
  readonly rungs: readonly Spot[];
  readonly doors: readonly Spot[];
}

/** The planner: cases, interview, plan and log of one browser. The page hands in the words of the ladder. */
export default function Planner({ rungs, doors }: Props) {
  const route = useRoute();
  const today = useToday();
  const away = route !== null && route.at !== 'home';
  const { status, opened, open } = useStore(away);
  const some = opened !== undefined && opened.state.cases.length > 0;
  // The empty home needs neither law nor letters: a first visit loads nothing that it does not show.
  const thinking = useThinking(away || some);
  const [draft, setDraft] = useState<Draft>(
    () =>
      (typeof window === 'undefined' ? undefined : (keptPart('draft') as Draft | undefined)) ??
      NO_DRAFT,
  );
  const [last, setLast] = useState<LastChange | undefined>();
  const [said, setSaid] = useState('');
  useReloadAfterDeploy();
  useEffect(() => {
    const planner = document.querySelector('main astro-island');
    if (planner)
      import('#islands/planner/keep-focus.ts')
        .then(({ keepFocus }) => keepFocus(planner))
        .catch(() => undefined);
  }, []);
  useKeptOverReload('draft', draft === NO_DRAFT ? undefined : draft);
  // All that the home of the cases needs is asked for at once, not one after the other.
  useEffect(() => {
    if (!holdsSomething()) return;
    askForThinking().catch(() => undefined);
    if (location.hash.length < 3)
      import('#islands/planner/home/HomeScreen.tsx').catch(() => undefined);
  }, []);

  const planOf = useMemo(() => {
    const known = new WeakMap<Case, PlanNow>();
    return (subject: Case): PlanNow => {
      if (typeof thinking === 'string' || !today)
        throw new Error('Expected the law and a date before a plan is asked for');
      const made =
        known.get(subject) ?? thinking.core.planAsItStands(subject, thinking.data.law, today);
      known.set(subject, made);
      return made;
    };
  }, [thinking, today]);
  const changesTo = useCallback(
    (subject: Case) =>
      typeof thinking === 'string' || !today
        ? []
        : thinking.core.changesOf(subject, thinking.data.law, today, planOf(subject)),
    [thinking, today, planOf],
  );
  const breachOf = useCallback(
    (subject: Case, entry: LogEntry) =>
      typeof thinking === 'string'
        ? undefined
        : thinking.core.breachOf(subject, entry, thinking.data.law),
    [thinking],
  );
  const say = useCallback((text: string) => {
    // The same words twice are only read out when the text was empty in between.
    setSaid('');
    setTimeout(() => setSaid(text), 50);
  }, []);

  if (thinking === 'failed' || status === 'failed') {
    return (
      <div class={css['waiting']} role="alert">
        <p>{SHELL.failed}</p>
        <p class="actions">
          <button type="button" class="button" onClick={() => location.reload()}>
            {SHELL.reload}
          </button>
        </p>
      </div>
    );
  }
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
  if (!opened || thinking === 'waiting') return <Waiting />;
  const app: App = {
    ...thinking.data,
    ...opened,
    today,
    rungs,
    doors,
    planOf,
    changesTo,
    breachOf,
    draft,
    setDraft,
    last,
    setLast,
    say,
  };
  return (
    <AppContext.Provider value={app}>
      {some && <UpdateReady />}
      {app.state.cleared && <Cleared store={app.store} />}
      <Banners store={app.store} state={app.state} />
      <Safety store={app.store} key={hashOf(route)}>
        <Screens route={route} />
      </Safety>
      {announced}
    </AppContext.Provider>
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
