/** The owner who does what the plan says, and what they log when they have done it. */
import type { Letter, Route } from '#domain/case.ts';
import { addDays, type PlainDate } from '#domain/dates.ts';
import { decimal, percentOf } from '#domain/money.ts';
import { one } from '#planner/explore/numbers.ts';
import {
  inParts,
  notYetDue,
  owed,
  type LivedStep,
  type Scene,
} from '#planner/explore/lives/scene.ts';
import type { NewEntry } from '#planner/plan/entries.ts';

export interface Owner {
  /** Days after its day on which each step is done. */
  readonly late: number;
  /** How many reviews that rest are put off before a way out is taken. */
  readonly patience: number;
  /** What is answered to an offer of the debtor. */
  readonly answers: 'accepted' | 'refused';
  /** Takes the route that the plan names first, or asks on for a while before that. */
  readonly chooses: 'as advised' | 'to keep asking';
}

/** What a call comes to at once. */
export type OnThePhone = readonly NewEntry[];

const SENT_BY = { reminder: 'email', statement: 'email', offer: 'email' } as const;

function letter(step: LivedStep, name: Letter): NewEntry {
  const { to } = step;
  const inPost = name === 'final-demand' ? 'certified' : 'post';
  const sentBy =
    step.kind === 'reminder' || step.kind === 'statement' ? SENT_BY[step.kind] : inPost;
  return {
    type: 'letter',
    letter: name,
    sentBy,
    ...(step.deadline ? { deadline: step.deadline } : {}),
    ...(to ? { to } : {}),
  };
}

/**
 * An offer that adds up: the whole balance in parts, or most of it at once by the last day of the
 * offer.
 */
export function offerOf(
  offer: 'payment-plan' | 'settlement',
  by: 'creditor' | 'debtor',
  scene: Scene,
  deadline: PlainDate,
): NewEntry {
  const sum = owed(scene);
  if (offer === 'settlement')
    return {
      type: 'offer',
      offer,
      by,
      amount: decimal(Math.max(1, percentOf(sum, 70))),
      expiresOn: deadline,
    };
  const parts = sum < 400 ? 1 : one(scene.pick, [2, 3, 4]);
  return {
    type: 'offer',
    offer,
    by,
    amount: decimal(sum),
    instalments: inParts(sum, parts, addDays(deadline, 7), 28),
    expiresOn: deadline,
  };
}

/** What taking a route leaves in the log. */
export function routeTaken(route: Route, scene: Scene): readonly NewEntry[] {
  switch (route) {
    case 'paid-in-full':
      return [{ type: 'payment', amount: decimal(owed(scene) + notYetDue(scene)) }];
    case 'payment-plan':
    case 'settlement':
      return [offerOf(route, 'creditor', scene, addDays(scene.day, 14))];
    case 'agency':
      return [{ type: 'placed' }];
    case 'small-claims':
    case 'lawsuit':
      return [{ type: 'filed', in: route }];
    case 'write-off':
      return [{ type: 'written-off' }];
  }
}

/** Which court the owner has decided for, by the log. */
const courtOf = ({ file }: Scene): 'small-claims' | 'lawsuit' =>
  file.log.some((entry) => entry.type === 'decided' && entry.route === 'lawsuit')
    ? 'lawsuit'
    : 'small-claims';

const done = (step: LivedStep, found?: string): readonly NewEntry[] => [
  { type: 'done', step: step.id, ...(found === undefined ? {} : { found }) },
];

/** How often a step was put away before, by the log. */
const timesDone = ({ file }: Scene, id: string): number =>
  file.log.filter((entry) => entry.type === 'done' && entry.step === id).length;

/**
 * What is decided where the plan asks for it: once to keep asking, for owners of that kind, else
 * the route named first.
 */
function decision(owner: Owner, step: LivedStep, scene: Scene): readonly NewEntry[] {
  const kept = scene.file.log.some(
    (entry) => entry.type === 'decided' && entry.route === 'keep-asking',
  );
  if (owner.chooses === 'to keep asking' && !kept)
    return [{ type: 'decided', route: 'keep-asking' }];
  const route = step.route ?? step.rests?.[0] ?? 'write-off';
  if (route === 'settlement') return routeTaken(route, scene);
  return route === 'paid-in-full' || route === 'payment-plan'
    ? [{ type: 'decided', route: 'keep-asking' }]
    : [{ type: 'decided', route }];
}

/** Steps that close a debt by letting its rest go. */
const LETS_GO: readonly string[] = ['let-rest-go'];

/** What is left is let go, each part by its name. */
function letGo({ plan }: Scene): readonly NewEntry[] {
  const { principal, interest, fees } = plan.balance;
  const parts = [
    { type: 'credit', amount: principal, for: 'small-rest' },
    { type: 'credit', amount: interest, for: 'interest' },
    { type: 'credit', amount: fees, for: 'fees' },
  ] as const;
  return parts.filter(({ amount }) => Number(amount) > 0);
}

/**
 * A step that leaves no letter and no call: by its id where it has an entry of its own, else it is
 * done.
 */
function putAway(owner: Owner, step: LivedStep, scene: Scene): readonly NewEntry[] {
  const id: string = step.id;
  switch (id) {
    case 'answer-offer':
      return [{ type: 'offer-answered', answer: owner.answers }];
    case 'decide-route':
      return decision(owner, step, scene);
    case 'worth-it':
      return owner.chooses === 'to keep asking' ? done(step) : [{ type: 'written-off' }];
    case 'see-lawyer-lawsuit':
      return [{ type: 'filed', in: 'lawsuit' }];
    case 'check-pause-over':
      return [{ type: 'hold-ended', hold: 'breathing-space' }];
    case 'check-promise':
    case 'check-instalment':
      return done(step, 'no');
    default: {
      const ways = step.rests ?? [];
      const out = ways.find((route) => route === 'write-off') ?? ways[0];
      return out && timesDone(scene, step.id) >= owner.patience
        ? routeTaken(out, scene)
        : done(step);
    }
  }
}

/**
 * What doing a step leaves in the log; nothing where only time has to pass.
 * @param phone what a call comes to, as the debtor answers it
 */
export function doneBy(
  owner: Owner,
  step: LivedStep,
  scene: Scene,
  phone: OnThePhone,
): readonly NewEntry[] {
  switch (step.kind) {
    case 'reminder':
      return [letter(step, step.letter ?? 'reminder')];
    case 'statement':
      return [letter(step, 'statement')];
    case 'letter':
      return step.id === 'answer-dispute'
        ? [letter(step, 'dispute-answer'), { type: 'dispute-answered', upheld: '0.00' }]
        : [letter(step, step.letter ?? 'other')];
    case 'call':
      return phone;
    case 'offer':
      return [
        offerOf(
          step.letter === 'settlement' ? 'settlement' : 'payment-plan',
          'creditor',
          scene,
          step.deadline ?? addDays(scene.day, 10),
        ),
      ];
    case 'agency':
      return [{ type: 'placed' }];
    case 'file-claim':
      return [{ type: 'filed', in: courtOf(scene) }];
    case 'write-off':
      return [{ type: 'written-off' }];
    case 'review':
    case 'stop':
    case 'collect-proof':
    case 'ask-lawyer':
    case 'enforce':
      return putAway(owner, step, scene);
    case 'close':
      return LETS_GO.includes(step.id) ? letGo(scene) : [];
    case 'wait':
      return step.rests ? putAway(owner, step, scene) : [];
  }
}
