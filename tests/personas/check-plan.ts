/**
 * Compares a plan with what a persona expects of it, and with what every plan promises. Each
 * function returns what is wrong.
 */
import type { Law, RuleId } from '#domain/law.ts';
import { placeLaw, speaksOf } from '#domain/law.ts';
import type { LivedStep } from '#planner/explore/lives/scene.ts';
import { reachesOut } from '#planner/plan/contact-steps.ts';
import type { Plan, Step } from '#planner/plan/plan-types.ts';
import type { Checks, Situation } from './read-personas.ts';

class Faults {
  readonly list: string[] = [];
  same(what: string, found: unknown, wanted: unknown): void {
    if (wanted !== undefined && found !== wanted)
      this.list.push(`${what} is ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`);
  }
  holds(what: string, good: boolean): void {
    if (!good) this.list.push(what);
  }
  contains(what: string, found: readonly string[], wanted: readonly string[] = []): void {
    for (const each of wanted)
      this.holds(`${what} lack "${each}": ${found.join(', ')}`, found.includes(each));
  }
  lacks(what: string, found: readonly string[], unwanted: readonly string[] = []): void {
    for (const each of unwanted) this.holds(`${what} hold "${each}"`, !found.includes(each));
  }
}

function checkNext(faults: Faults, next: LivedStep, wanted: NonNullable<Checks['next']>): void {
  for (const key of ['id', 'kind', 'letter', 'on', 'latest', 'deadline', 'overdueSince'] as const)
    faults.same(`next.${key}`, next[key], wanted[key]);
  faults.same('next.route', next.route, wanted.route);
  if (wanted.between)
    faults.holds(
      `next.on is ${next.on}, not between ${wanted.between.join(' and ')}`,
      next.on >= wanted.between[0] && next.on <= wanted.between[1],
    );
  faults.contains('reasons of next', next.because, wanted.because);
}

function checkSteps(
  faults: Faults,
  steps: readonly Step[],
  wanted: NonNullable<Checks['steps']>,
): void {
  const names = [...new Set(steps.flatMap(({ id, kind }) => [id, kind]))];
  faults.contains('steps', names, wanted.contain);
  faults.lacks('steps', names, wanted.never);
  const first = (id: string) => steps.find((step) => step.id === id);
  const places = (wanted.order ?? []).map((id) => steps.findIndex((step) => step.id === id));
  faults.holds(
    `steps are not in the order ${wanted.order?.join(', ')}: ${steps.map(({ id }) => id).join(', ')}`,
    places.every(
      (place, index) => place >= 0 && (index === 0 || place > (places[index - 1] ?? -1)),
    ),
  );
  for (const [id, on] of Object.entries(wanted.on ?? {}))
    faults.same(`day of ${id}`, first(id)?.on, on);
  for (const [id, deadline] of Object.entries(wanted.deadline ?? {}))
    faults.same(`deadline of ${id}`, first(id)?.deadline, deadline);
  for (const [id, because] of Object.entries(wanted.because ?? {}))
    faults.contains(`reasons of ${id}`, first(id)?.because ?? [], because);
  for (const [id, times] of Object.entries(wanted.times ?? {}))
    faults.same(`number of ${id}`, steps.filter((step) => step.id === id).length, times);
  faults.same('the last step', steps.at(-1)?.id, wanted.last);
  for (const [id, route] of Object.entries(wanted.route ?? {})) {
    const step = first(id);
    faults.same(`route of ${id}`, step?.route, route);
    if (step?.rests) faults.same(`first way out of ${id}`, step.rests[0], route);
  }
}

function checkRoutes(
  faults: Faults,
  routes: Plan['routes'],
  wanted: NonNullable<Checks['routes']>,
): void {
  const find = (name: string) => routes.find(({ route }) => route === name);
  for (const name of wanted.open ?? []) faults.same(`route ${name} open`, find(name)?.open, true);
  for (const name of wanted.closed ?? []) {
    faults.same(`route ${name} open`, find(name)?.open, false);
    faults.same(`rung before route ${name}`, find(name)?.opensAfter ?? 'none', 'none');
  }
  for (const [name, rung] of Object.entries(wanted.opensAfter ?? {}))
    faults.same(`rung before route ${name}`, find(name)?.opensAfter, rung);
  for (const [name, because] of Object.entries(wanted.because ?? {}))
    faults.contains(`reasons of route ${name}`, find(name)?.because ?? [], because);
  if (wanted.none) faults.same('number of routes', routes.length, 0);
}

/** What a plan lacks of a persona's own checks. */
export function checkPlan(plan: Plan, checks: Checks): readonly string[] {
  const faults = new Faults();
  faults.same('stage', plan.stage, checks.stage);
  faults.same('pace', plan.pace, checks.pace);
  faults.contains('reasons of the pace', plan.paceBecause, checks.paceBecause);
  faults.same('debtor type', plan.debtorType.type, checks.debtorType);
  faults.lacks('debtor types', [plan.debtorType.type], checks.debtorTypeNever);
  faults.same('confidence', plan.debtorType.confidence, checks.confidence);
  faults.same('overridden', plan.debtorType.overridden ?? false, checks.overridden);
  if (checks.next) checkNext(faults, plan.next, checks.next);
  if (checks.steps) checkSteps(faults, plan.steps, checks.steps);
  if (checks.routes) checkRoutes(faults, plan.routes, checks.routes);
  faults.contains('warnings', plan.warnings, checks.warnings?.contain);
  faults.lacks('warnings', plan.warnings, checks.warnings?.never);
  if (checks.warnings?.none) faults.same('warnings', plan.warnings.join(', '), '');
  for (const [kind, on] of Object.entries(checks.deadlines ?? {}))
    faults.same(`deadline ${kind}`, plan.deadlines.find((each) => each.kind === kind)?.on, on);
  faults.lacks(
    'deadlines',
    plan.deadlines.map(({ kind }) => kind),
    checks.noDeadlines,
  );
  for (const [name, sum] of Object.entries(checks.balance ?? {}))
    faults.same(`balance.${name}`, plan.balance[name as keyof Plan['balance']], sum);
  const { because, ...budget } = checks.contactBudget ?? {};
  for (const [name, wanted] of Object.entries(budget))
    faults.same(`contactBudget.${name}`, plan.contactBudget[name as 'today'], wanted);
  faults.contains('reasons of the contact budget', plan.contactBudget.because, because);
  if (checks.unmoved)
    faults.same(
      'unmoved entries',
      [...plan.unmoved].sort().join(', '),
      [...checks.unmoved].sort().join(', '),
    );
  faults.contains('missing answers', plan.missing, checks.missing);
  faults.contains(
    'what would change this',
    plan.wouldChange.map(({ answer, to, effect }) => `${answer}=${to} ${effect}`),
    checks.wouldChange,
  );
  return faults.list;
}

function rulesNamed(plan: Plan): readonly RuleId[] {
  return [
    ...plan.debtorType.because,
    ...plan.paceBecause,
    ...plan.contactBudget.because,
    ...plan.warnings,
    ...plan.steps.flatMap(({ because }) => because),
    ...plan.routes.flatMap(({ because }) => because),
  ];
}

/** What a plan lacks of the promises that hold for every case. */
export function checkPromises(plan: Plan, { file, today }: Situation, law: Law): readonly string[] {
  const faults = new Faults();
  const place = placeLaw(law, file.answers.debtor?.place);
  faults.holds(
    'next is not the first step',
    JSON.stringify(plan.next) === JSON.stringify(plan.steps[0]),
  );
  const contactDays = new Set<string>();
  const askedBefore = new Set<string>();
  let before: string = today;
  for (const step of plan.steps) {
    faults.holds(
      `step ${step.id} on ${step.on} is out of order, or before today`,
      step.on >= before,
    );
    before = step.on;
    faults.holds(
      `step ${step.id}: ${step.earliest}, ${step.on}, ${step.latest} are not in order`,
      step.earliest >= today && step.earliest <= step.on && step.on <= step.latest,
    );
    faults.holds(`step ${step.id} has no words`, law.steps[step.id] !== undefined);
    faults.holds(`step ${step.id} has no reason`, step.because.length > 0);
    faults.holds(`step ${step.id} says nothing to write down`, step.record.length > 0);
    faults.holds(
      `step ${step.id} has a deadline on ${step.deadline}, not after its day`,
      step.deadline === undefined || step.deadline > step.on,
    );
    faults.holds(
      `step ${step.id} is since ${step.since.on}, overdue since ${step.overdueSince}, on ${step.on}`,
      step.overdueSince === undefined || (step.overdueSince < today && step.on >= today),
    );
    faults.holds(
      `step ${step.id} names an entry that is not in the log`,
      step.since.entry === undefined || file.log.some(({ id }) => id === step.since.entry),
    );
    const asked = `${step.id} since ${step.since.on}, try ${step.tries}, on ${step.on}`;
    faults.holds(`the same is asked twice: ${asked}`, !askedBefore.has(asked));
    askedBefore.add(asked);
    const contacts = reachesOut(step);
    if (contacts && plan.stage.startsWith('onHold') && !plan.stage.endsWith('coolingOff')) {
      faults.holds(
        `step ${step.id} contacts the debtor on hold`,
        step.id === 'estate-claim' || step.id === 'final-demand-lawyer',
      );
    }
    if (contacts && !plan.stage.startsWith('onHold')) {
      faults.holds(`two contacts on ${step.on}`, !contactDays.has(step.on));
      contactDays.add(step.on);
      faults.holds(
        `step ${step.id} may wait until ${step.latest}, a Sunday`,
        new Date(`${step.latest}T12:00:00Z`).getUTCDay() !== 0,
      );
      faults.holds(
        `step ${step.id} falls on a Sunday`,
        new Date(`${step.on}T12:00:00Z`).getUTCDay() !== 0,
      );
      faults.holds(
        `step ${step.id} falls on a public holiday`,
        !(place?.holidays.includes(step.on) ?? false),
      );
    }
  }
  const last = plan.steps.at(-1);
  faults.holds(
    `the line ends at ${last?.id}, where nothing ends and nothing is chosen`,
    last?.rests !== undefined || last?.kind === 'close' || plan.stage.startsWith('onHold'),
  );
  for (const rule of new Set(rulesNamed(plan))) {
    const reason = plan.reasons[rule];
    faults.holds(`rule ${rule} has no words`, (reason?.text.length ?? 0) > 0);
    faults.holds(
      `rule ${rule} has a blank without a value: ${reason?.text}`,
      !/\{\w+\}/.test(reason?.text ?? ''),
    );
    faults.holds(`rule ${rule} has no source`, (reason?.sources.length ?? 0) > 0);
    for (const id of reason?.sources ?? []) {
      const source = law.sources[id];
      faults.holds(
        `rule ${rule} rests on ${id}, which is no law of this place`,
        source !== undefined && speaksOf(source, place),
      );
    }
  }
  for (const { kind, source } of plan.deadlines)
    faults.holds(`deadline ${kind} has no source ${source}`, law.sources[source] !== undefined);
  return faults.list;
}
