/** The words of the rules a plan names, filled from the case, each with its sources. */
import { entityName, ruleBlanks } from '#planner/rule-blanks.ts';
import type { Plan } from '#planner/plan-types.ts';
import type { Standing } from '#planner/standing.ts';

const BLANK = /\{(\w+)\}/g;

/** Fills `{blanks}` of a text; a blank without a value is left visible, so that a slip shows. */
export function fillBlanks(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(BLANK, (whole, name: string) => (Object.hasOwn(values, name) ? values[name] ?? whole : whole));
}

/** Reasons for every rule id that a plan names. A rule without words is left out here and caught by the tests. */
export function reasonsOf(standing: Standing, ruleIds: Iterable<string>): Plan['reasons'] {
  const values = ruleBlanks(standing);
  const reasons: Record<string, { text: string; sources: readonly string[] }> = {};
  for (const id of [...new Set(ruleIds)].sort()) {
    const rule = Object.hasOwn(standing.law.rules, id) ? standing.law.rules[id] : undefined;
    if (!rule) continue;
    const here = rule.sources.filter((source) => !source.startsWith('place.'));
    const ofPlace = rule.sources.flatMap((source) => (source.startsWith('place.') && standing.place ? [entityName(standing.place, source)] : []));
    reasons[id] = { text: fillBlanks(rule.text, values), sources: [...ofPlace, ...here] };
  }
  return reasons;
}
