import type { RuleId } from '#domain/law.ts';

/** The entry of a rule on the page that shows how the planner decides. */
export function ruleLink(rule: RuleId): string {
  return `${import.meta.env.BASE_URL}how-it-decides/#rule-${rule}`;
}
