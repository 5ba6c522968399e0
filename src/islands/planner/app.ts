/** What every screen of the planner needs, handed down once. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Case, LogEntry } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import { hashOf, type Route } from '#islands/planner/route.ts';
import type { Breach } from '#islands/planner/log/budget-check.ts';
import type { PlannerData } from '#islands/planner/data.ts';
import type { State, Store } from '#islands/storage/store.ts';
import type { DraftAnswers } from '#planner/interview/interview.ts';
import type { Stage } from '#planner/ladder/stages.ts';
import type { PlanNow } from '#planner/plan/plan-types.ts';
import type { OtherAnswer } from '#planner/plan/would-change.ts';

/** A rung or a side door of the ladder, in the words of the site. */
export interface Spot {
  readonly id: string;
  readonly name: string;
  readonly what: string;
  readonly stages: readonly Stage[];
}

/** What the last entry did, shown once on the case page. */
export interface LastChange {
  readonly caseId: string;
  readonly before?: PlanNow;
  readonly entryId?: string;
  readonly dropped?: readonly string[];
  /** Figures behind the routes were changed: tell what that did to them. */
  readonly routes?: true;
}

/** Answers of a case that has no invoice yet: in memory until it can be saved; then the case that it became. */
export interface Draft {
  readonly answers: DraftAnswers;
  readonly caseId?: string;
}
export const NO_DRAFT: Draft = { answers: { debt: {} } };

export interface App extends PlannerData {
  readonly store: Store;
  readonly state: State;
  readonly today: PlainDate;
  readonly rungs: readonly Spot[];
  readonly doors: readonly Spot[];
  readonly planOf: (subject: Case) => PlanNow;
  /** What would change the plan: a score of other plans, so only asked for when somebody wants to see it. */
  readonly changesTo: (subject: Case) => readonly OtherAnswer[];
  /** Why a contact about to be logged breaks the contact budget; handed down, so that the rules stay in one chunk. */
  readonly breachOf: (subject: Case, entry: LogEntry) => Breach | undefined;
  readonly draft: Draft;
  readonly setDraft: (draft: Draft) => void;
  readonly last: LastChange | undefined;
  readonly setLast: (change: LastChange | undefined) => void;
  /** Says something politely, once. */
  readonly say: (text: string) => void;
}

export const AppContext = createContext<App | null>(null);

/** The planner's shared things. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('Expected to be inside the planner');
  return app;
}

/** Goes to a route; `replace` leaves no step behind for Back. */
export function go(route: Route, replace = false): void {
  if (replace) location.replace(hashOf(route));
  else location.hash = hashOf(route);
}
