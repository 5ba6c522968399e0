/**
 * What the parts of the planner share, handed down once: a part asks for what it needs by its own
 * hook.
 */
import { createContext, type Provider } from 'preact';
import { useContext } from 'preact/hooks';
import type { Case, LogEntry } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import type { SiteData } from '#islands/planner/data.ts';
import type { HalfCase } from '#islands/planner/half-case.ts';
import type { Breach } from '#planner/contact/contact-guard.ts';
import type { State } from '#islands/storage/keeper.ts';
import type { Store } from '#islands/storage/store.ts';
import type { Spot } from '#planner/ladder/stages.ts';
import type { LogsOfNext } from '#planner/plan/logs-of-next.ts';
import type { AgedPlan, PlanNow } from '#planner/plan/plan-types.ts';
import type { OtherAnswer } from '#planner/plan/would-change.ts';

/** A thing that is handed down: who gives it, and the hook that takes it. */
function handedDown<T>(what: string): readonly [Provider<T | undefined>, () => T] {
  const Context = createContext<T | undefined>(undefined);
  return [
    Context.Provider,
    () => {
      const value = useContext(Context);
      if (value === undefined) throw new Error(`Expected to be inside the planner, with ${what}`);
      return value;
    },
  ];
}

/** The cases of this browser: the store, and what it holds now. */
export interface Cases {
  readonly store: Store;
  readonly state: State;
}
export const [CasesProvider, useCases] = handedDown<Cases>('a store');

/** Law, questions and letters, as the site publishes them. */
export const [SiteDataProvider, useSiteData] = handedDown<SiteData>('data');

/** The local date. */
export const [TodayProvider, useToday] = handedDown<PlainDate>('a date');

/** What is thought about a case, each case once for as long as it stays as it is. */
export interface Plans {
  readonly planOf: (file: Case) => AgedPlan;
  /**
   * What would change the plan: a score of other plans, so only asked for when somebody wants to
   * see it.
   */
  readonly changesTo: (file: Case) => readonly OtherAnswer[];
  /**
   * Why a contact about to be logged breaks the contact budget; handed down, so that the rules stay
   * in one chunk.
   */
  readonly breachOf: (file: Case, entry: LogEntry) => Breach | undefined;
  /** What the buttons under the next step log. */
  readonly logsOf: (file: Case) => LogsOfNext;
}
export const [PlansProvider, usePlans] = handedDown<Plans>('plans');

/** Rungs and side doors of the ladder, in the words of the site. */
export interface LadderWords {
  readonly rungs: readonly Spot[];
  readonly doors: readonly Spot[];
}
export const [LadderProvider, useLadder] = handedDown<LadderWords>('the ladder');

/** The case that is asked about but not saved yet. */
export interface HalfCaseHook {
  readonly half: HalfCase;
  readonly setHalf: (half: HalfCase) => void;
}
export const [HalfCaseProvider, useHalfCase] = handedDown<HalfCaseHook>('a half case');

/** What the last entry did, shown once on the case page. */
export interface LastChange {
  readonly caseId: string;
  readonly before?: PlanNow;
  /** The entries that one press logged, what it was about first. */
  readonly logged?: readonly string[];
  /** The entries were taken back: the plan is as it was. */
  readonly undone?: true;
  /** It was pressed on this very page: what changed takes the focus, since the button is gone. */
  readonly here?: true;
  readonly dropped?: readonly string[];
  /** Figures behind the routes were changed: tell what that did to them. */
  readonly routes?: true;
}
export interface LastChangeHook {
  readonly last: LastChange | undefined;
  readonly setLast: (change: LastChange | undefined) => void;
}
export const [LastChangeProvider, useLastChange] = handedDown<LastChangeHook>('a last change');

/** Says something politely, once. */
export const [SayProvider, useSay] = handedDown<(text: string) => void>('a voice');
