/** Personas: pairs of a case file and the plan a seasoned credit controller expects for it. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parse as parseYaml } from 'yaml';
import { DEBTOR_TYPES, LETTERS, ROUTES, type Case } from '#domain/case.ts';
import { plainDate } from '#domain/case/fields.ts';
import type { PlainDate } from '#domain/dates.ts';
import { readCaseFile, readCaseValue } from '#planner/case-file/case-file.ts';
import { STAGES } from '#planner/ladder/stages.ts';
import { PACES, STEP_KINDS } from '#planner/plan/plan-types.ts';

const stage = z.enum(STAGES);
const date = z
  .string()
  .refine((text) => plainDate.safeParse(text).success, 'must be a calendar date')
  .transform((text) => text as PlainDate);
const words = z.array(z.string().min(1)).min(1);
const money = z.string().regex(/^\d+\.\d{2}$/);

/** What may be checked of a plan. A key that is not listed here fails the reading. */
const checksSchema = z.strictObject({
  stage: stage.optional(),
  pace: z.enum(PACES).optional(),
  paceBecause: words.optional(),
  debtorType: z.enum(DEBTOR_TYPES).optional(),
  debtorTypeNever: z.array(z.enum(DEBTOR_TYPES)).optional(),
  confidence: z.enum(['low', 'medium', 'high']).optional(),
  overridden: z.boolean().optional(),
  next: z
    .strictObject({
      id: z.string().optional(),
      kind: z.enum(STEP_KINDS).optional(),
      letter: z.enum(LETTERS).optional(),
      on: date.optional(),
      between: z.tuple([date, date]).optional(),
      latest: date.optional(),
      deadline: date.optional(),
      overdueSince: date.optional(),
      route: z.enum(ROUTES).optional(),
      because: words.optional(),
    })
    .optional(),
  steps: z
    .strictObject({
      /** Ids or kinds that must be there. */
      contain: words.optional(),
      /** Ids or kinds that must not. */
      never: words.optional(),
      /** Ids in the order in which they first appear. */
      order: words.optional(),
      on: z.record(z.string(), date).optional(),
      deadline: z.record(z.string(), date).optional(),
      because: z.record(z.string(), words).optional(),
      times: z.record(z.string(), z.number().int()).optional(),
      /** Id of the last step: where the line ends. */
      last: z.string().optional(),
      /** The route that a step takes or, where the owner chooses, the one named first. */
      route: z.record(z.string(), z.enum(ROUTES)).optional(),
    })
    .optional(),
  routes: z
    .strictObject({
      open: z.array(z.enum(ROUTES)).optional(),
      closed: z.array(z.enum(ROUTES)).optional(),
      opensAfter: z.partialRecord(z.enum(ROUTES), stage).optional(),
      because: z.partialRecord(z.enum(ROUTES), words).optional(),
      none: z.literal(true).optional(),
    })
    .optional(),
  warnings: z
    .strictObject({
      contain: words.optional(),
      never: words.optional(),
      none: z.literal(true).optional(),
    })
    .optional(),
  deadlines: z.record(z.string(), date).optional(),
  noDeadlines: words.optional(),
  balance: z
    .strictObject({
      principal: money.optional(),
      interest: money.optional(),
      fees: money.optional(),
      total: money.optional(),
      notYetDue: money.optional(),
      disputed: money.optional(),
      overpaid: money.optional(),
    })
    .optional(),
  contactBudget: z
    .strictObject({
      today: z.number().int().optional(),
      week: z.number().int().optional(),
      month: z.number().int().optional(),
      nextAllowedAt: z.string().optional(),
      because: words.optional(),
    })
    .optional(),
  unmoved: z.array(z.string()).optional(),
  missing: words.optional(),
  wouldChange: words.optional(),
});
export type Checks = z.output<typeof checksSchema>;

const expectation = { today: date, checks: checksSchema };
const personaSchema = z.strictObject({
  title: z.string().min(5),
  story: z.string().min(60),
  expect: z.strictObject({ says: words }),
  ...expectation,
  later: z
    .array(
      z.strictObject({
        /** What has happened since, in plain words. */
        story: z.string().min(10),
        /** Entries to append. */
        log: z.array(z.record(z.string(), z.unknown())).default([]),
        /** Answers that the owner changed, one level deep. */
        answers: z.record(z.string(), z.record(z.string(), z.unknown())).default({}),
        ...expectation,
      }),
    )
    .default([]),
});

/** A case on a day, and what its plan must show. */
export interface Situation {
  readonly label: string;
  readonly file: Case;
  readonly today: PlainDate;
  readonly checks: Checks;
}
export interface Persona {
  readonly name: string;
  readonly title: string;
  readonly says: readonly string[];
  readonly situations: readonly Situation[];
}

const FOLDER = join(process.cwd(), 'tests/personas/');
const text = (name: string): string => readFileSync(`${FOLDER}${name}`, 'utf8');

type Later = z.output<typeof personaSchema>['later'][number];

/**
 * The case file after later days: entries appended, answers changed. Read anew, so that it stays a
 * valid file.
 */
function moved(name: string, raw: Record<string, unknown>, later: readonly Later[]): Case {
  const answers = { ...(raw.answers as Record<string, Record<string, unknown>>) };
  const log = [...(raw.log as unknown[])];
  for (const day of later) {
    for (const [group, change] of Object.entries(day.answers))
      answers[group] = { ...answers[group], ...change };
    log.push(...day.log);
  }
  const reading = readCaseValue({ ...raw, answers, log });
  if (!reading.ok)
    throw new Error(
      `${name}, on ${later.at(-1)?.today ?? 'the first day'}: ${reading.problem.field} ${reading.problem.message}`,
    );
  return reading.case;
}

function readPersona(name: string): Persona {
  const result = personaSchema.safeParse(parseYaml(text(`${name}.yaml`)));
  if (!result.success) throw new Error(`${name}.yaml: ${z.prettifyError(result.error)}`);
  const {
    title,
    expect: { says },
    today,
    checks,
    later,
  } = result.data;
  const caseText = text(`${name}.json`);
  const reading = readCaseFile(caseText);
  if (!reading.ok)
    throw new Error(`${name}.json: ${reading.problem.field} ${reading.problem.message}`);
  const raw = JSON.parse(caseText) as Record<string, unknown>;
  return {
    name,
    title,
    says,
    situations: [
      { label: `on ${today}`, file: reading.case, today, checks },
      ...later.map((day, index) => ({
        label: `later, on ${day.today}: ${day.story}`,
        file: moved(name, raw, later.slice(0, index + 1)),
        today: day.today,
        checks: day.checks,
      })),
    ],
  };
}

/**
 * All personas of this folder; a case file without its expectation, or the other way round, is an
 * error.
 * @param below a folder below this one, such as `whole-life/`
 */
export function readPersonas(below = ''): readonly Persona[] {
  const names = (ending: string) =>
    readdirSync(`${FOLDER}${below}`)
      .filter((name) => name.endsWith(ending))
      .map((name) => `${below}${name.slice(0, -ending.length)}`)
      .sort();
  const [cases, expectations] = [names('.json'), names('.yaml')];
  const lonely = [
    ...cases.filter((name) => !expectations.includes(name)),
    ...expectations.filter((name) => !cases.includes(name)),
  ];
  if (lonely.length > 0) throw new Error(`one half of a pair is missing: ${lonely.join(', ')}`);
  return cases.map(readPersona);
}
