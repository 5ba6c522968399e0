/** Which persona each rule decides: the rules named by the plan of its first day. */
import type { Law } from '#domain/law.ts';
import type { PersonaFile } from '#lib/machine/persona-files.ts';
import { readCaseFile } from '#planner/case-file/case-file.ts';
import { plan } from '#planner/plan/plan.ts';

/**
 * Numbers of personas by rule, counted from one in their order; a case file that cannot be read is
 * left to its own tests.
 */
export function personasByRule(
  personas: readonly PersonaFile[],
  law: Law,
): ReadonlyMap<string, readonly number[]> {
  const byRule = new Map<string, number[]>();
  for (const [index, { today, caseText }] of personas.entries()) {
    const reading = readCaseFile(caseText);
    if (!reading.ok) continue;
    for (const rule of Object.keys(plan(reading.case, law, today).reasons))
      byRule.set(rule, [...(byRule.get(rule) ?? []), index + 1]);
  }
  return byRule;
}
