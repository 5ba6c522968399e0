import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Case, LogEntry } from '#domain/case.ts';
import { AppContext, NO_DRAFT, type App, type Draft, type LastChange, type Spot } from '#islands/planner/app.ts';
import { Banners } from '#islands/planner/Banners.tsx';
import { useData } from '#islands/planner/data.ts';
import { breachOf as findBreach } from '#islands/planner/log/budget-check.ts';
import css from '#islands/planner/planner.module.css';
import { hashOf } from '#islands/planner/route.ts';
import { Safety } from '#islands/planner/Safety.tsx';
import { Screens } from '#islands/planner/Screens.tsx';
import { FirstHome } from '#islands/planner/home/FirstHome.tsx';
import { useReloadAfterDeploy } from '#islands/planner/use-reload.ts';
import { useRoute } from '#islands/planner/use-route.ts';
import { useStore } from '#islands/planner/use-store.ts';
import { useToday } from '#islands/planner/use-today.ts';
import { SHELL } from '#islands/planner/words/shell.ts';
import { changesOf, planAsItStands } from '#planner/plan.ts';
import type { PlanNow } from '#planner/plan-types.ts';

interface Props { readonly rungs: readonly Spot[]; readonly doors: readonly Spot[] }

/** The planner: cases, interview, plan and log of one browser. The page hands in the words of the ladder. */
export default function Planner({ rungs, doors }: Props) {
  const route = useRoute();
  const today = useToday();
  const away = route !== null && route.at !== 'home';
  const { status, opened, open } = useStore(away);
  const some = opened !== undefined && opened.state.cases.length > 0;
  // The empty home needs neither law nor letters: a first visit loads nothing that it does not show.
  const data = useData(away || some);
  const [draft, setDraft] = useState<Draft>(NO_DRAFT);
  const [last, setLast] = useState<LastChange | undefined>();
  const [said, setSaid] = useState('');
  useReloadAfterDeploy();

  const planOf = useMemo(() => {
    const known = new WeakMap<Case, PlanNow>();
    return (subject: Case): PlanNow => {
      if (typeof data === 'string' || !today) throw new Error('Expected the law and a date before a plan is asked for');
      const made = known.get(subject) ?? planAsItStands(subject, data.law, today);
      known.set(subject, made);
      return made;
    };
  }, [data, today]);
  const changesTo = useCallback(
    (subject: Case) => (typeof data === 'string' || !today ? [] : changesOf(subject, data.law, today, planOf(subject))), [data, today, planOf]);
  const breachOf = useCallback(
    (subject: Case, entry: LogEntry) => (typeof data === 'string' ? undefined : findBreach(subject, entry, data.law)), [data]);
  const say = useCallback((text: string) => {
    // The same words twice are only read out when the text was empty in between.
    setSaid('');
    setTimeout(() => setSaid(text), 50);
  }, []);

  if (data === 'failed' || status === 'failed') {
    return (
      <div class={css['waiting']} role="alert">
        <p>{SHELL.failed}</p>
        <p class="actions"><button type="button" class="button" onClick={() => location.reload()}>{SHELL.reload}</button></p>
      </div>
    );
  }
  if (!route || !today || status === 'waiting') return <Waiting />;
  const announced = <p class="hush" role="status" aria-live="polite">{said}</p>;
  if (!away && !some) {
    return <>{opened && <Banners store={opened.store} state={opened.state} />}<FirstHome open={open} today={today} />{announced}</>;
  }
  if (!opened || data === 'waiting') return <Waiting />;
  const app: App = { ...data, ...opened, today, rungs, doors, planOf, changesTo, breachOf, draft, setDraft, last, setLast, say };
  return (
    <AppContext.Provider value={app}>
      <Banners store={app.store} state={app.state} />
      <Safety store={app.store} key={hashOf(route)}><Screens route={route} /></Safety>
      {announced}
    </AppContext.Provider>
  );
}

function Waiting() {
  return <div class={css['waiting']}><h1 class={css['title']}>{SHELL.planner}</h1><p class="quiet">{SHELL.opening}</p></div>;
}
