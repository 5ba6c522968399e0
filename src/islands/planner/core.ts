/**
 * What thinks about a case: fetched together with the law, since a first visit has no case to think
 * about.
 */
export { lawOn } from '#domain/law-on.ts';
export { breachOf } from '#planner/contact/contact-guard.ts';
export { logsOfNext } from '#planner/plan/logs-of-next.ts';
export { changesOf, planAsItStands } from '#planner/plan/plan.ts';
export { standingOf } from '#planner/plan/standing.ts';
