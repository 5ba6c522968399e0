/** The words of the rules a plan names, filled from the case, each with its sources. */
import {
  PLACE_SOURCES,
  speaksOf,
  type PlaceSource,
  type RuleId,
  type RuleText,
  type SourceId,
} from '#domain/law.ts';
import { placeSource, ruleBlanks } from '#planner/plan/rule-blanks.ts';
import type { Plan, Reason } from '#planner/plan/plan-types.ts';
import type { Standing } from '#planner/plan/standing.ts';

const BLANK = /\{(\w+)\}/g;

/** Fills `{blanks}` of a text; a blank without a value is left visible, so that a slip shows. */
export function fillBlanks(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(BLANK, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? whole) : whole,
  );
}

const standsForPlace = (id: RuleText['sources'][number]): id is PlaceSource =>
  PLACE_SOURCES.some((source) => source === id);

/** The sources of a rule that speak of the case's place: law of elsewhere is no reason here. */
function sourcesHere({ law, place, answers }: Standing, rule: RuleText): readonly SourceId[] {
  const found = rule.sources.flatMap((id): SourceId[] => {
    if (standsForPlace(id)) {
      const own = place && placeSource(place, answers.debtor?.kind, id);
      return own ? [own] : [];
    }
    const source = Object.hasOwn(law.sources, id) ? law.sources[id] : undefined;
    return source && speaksOf(source, place) ? [id] : [];
  });
  return [...new Set(found)];
}

/**
 * Reasons for every rule id that a plan names. A rule without words is left out here and caught by
 * the tests.
 */
export function reasonsOf(standing: Standing, ruleIds: Iterable<RuleId>): Plan['reasons'] {
  const values = ruleBlanks(standing);
  const reasons: Partial<Record<RuleId, Reason>> = {};
  for (const id of [...new Set(ruleIds)].sort()) {
    const rule = Object.hasOwn(standing.law.rules, id) ? standing.law.rules[id] : undefined;
    if (!rule) continue;
    reasons[id] = { text: fillBlanks(rule.text, values), sources: sourcesHere(standing, rule) };
  }
  return reasons;
}
