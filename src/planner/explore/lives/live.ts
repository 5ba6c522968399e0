/**
 * A life of a debt: an owner who does what the plan says, a debtor of some behaviour, a court and
 * an agency.
 *
 * Time passes from one day on which something can happen to the next. What is kept are the moments:
 * each day that was looked at, with the plan of that day before anything was done, and what was
 * done and what came. Pure: a start and a way to ask for plans go in, and the same life comes out
 * each time.
 */
import type { Case } from '#domain/case.ts';
import { addDays, daysBetween, earlier, later, type PlainDate } from '#domain/dates.ts';
import { numbers, type Pick } from '#planner/explore/numbers.ts';
import { worldAnswers } from '#planner/explore/lives/court.ts';
import type { Coming, PlayedDebtor } from '#planner/explore/lives/debtor.ts';
import { DEBTORS } from '#planner/explore/lives/debtors.ts';
import { doneBy } from '#planner/explore/lives/owner.ts';
import {
  dueOn,
  logged,
  type Ask,
  type LivedStep,
  type Scene,
} from '#planner/explore/lives/scene.ts';
import type { NewEntry } from '#planner/plan/entries.ts';
import type { Start } from '#planner/explore/lives/starts.ts';
import type { PlanNow } from '#planner/plan/plan-types.ts';

/** A day that was looked at, in the order in which things happened on it. */
export interface Moment {
  readonly day: PlainDate;
  /** The case and its plan before what follows. */
  readonly file: Case;
  readonly plan: PlanNow;
  /** The step that was done now; absent where the owner only looked, or something came. */
  readonly did?: LivedStep;
  /** What was logged now: by the step that was done, or what came from the debtor. */
  readonly entries: readonly NewEntry[];
}

/**
 * How a life came to its end; the last two are faults of the plan that no owner could live with.
 */
export type Ended = 'closed' | 'time is up' | 'asked again at once' | 'too much on one day';

export interface LivedLife {
  readonly start: Start;
  readonly moments: readonly Moment[];
  /** The last day, with the plan of it. */
  readonly last: Moment;
  readonly ended: Ended;
}

/** More steps than this on one day, and the plan is going round in circles. */
const MOST_ON_A_DAY = 12;
const CONTACTS: readonly string[] = ['reminder', 'statement', 'call', 'letter', 'offer'];

/** Nothing is done but to let time pass: no review of what it brought. */
const onlyWaits = ({ kind, rests }: LivedStep): boolean => kind === 'wait' && rests === undefined;

interface Awaited extends Omit<Coming, 'in'> {
  readonly on: PlainDate;
}

class Living {
  readonly moments: Moment[] = [];
  private file: Case;
  private day: PlainDate;
  private plan: PlanNow;
  private awaited: readonly Awaited[] = [];
  private contacts = 0;
  private glanced = false;
  private named: { readonly id: string; readonly of: Case; readonly on: PlainDate } | undefined;
  private readonly pick: Pick;
  private readonly debtor: PlayedDebtor;
  private readonly start: Start;
  private readonly ask: Ask;

  constructor(start: Start, ask: Ask) {
    this.start = start;
    this.ask = ask;
    this.file = start.file;
    this.day = start.file.openedOn;
    this.plan = ask(this.file, this.day);
    this.pick = numbers(start.seed * 104_729 + 3);
    this.debtor = DEBTORS[start.debtor];
    this.await(this.debtor.comes?.(this.pick) ?? []);
    const { before } = start.file.answers;
    for (const entry of start.file.log) this.await(worldAnswers(entry, start));
    if (before?.filed) this.await(worldAnswers({ type: 'filed', in: 'small-claims' }, start));
    if (before?.placedOn) this.await(worldAnswers({ type: 'placed' }, start));
  }

  private await(comings: readonly Coming[]): void {
    this.awaited = [
      ...this.awaited,
      ...comings.map(({ in: days, ...coming }) => ({ ...coming, on: addDays(this.day, days) })),
    ].sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
  }

  private isClosed(): boolean {
    return this.plan.stage.startsWith('closed');
  }

  private scene(): Scene {
    return { file: this.file, plan: this.plan, day: this.day, pick: this.pick };
  }

  private keep(entries: readonly NewEntry[], did?: LivedStep): void {
    const { day, file, plan } = this;
    this.moments.push({ day, file, plan, entries, ...(did ? { did } : {}) });
    if (entries.length === 0) return;
    this.file = logged(file, day, entries);
    this.plan = this.ask(this.file, day);
  }

  /** What the debtor, the court and the agency do today, in the morning. */
  private come(): void {
    const due = this.awaited.filter(({ on }) => on <= this.day);
    this.awaited = this.awaited.filter(({ on }) => on > this.day);
    for (const { does, evenClosed } of due) {
      if (this.isClosed() && !evenClosed) continue;
      const entries = does(this.scene());
      if (entries.length > 0) this.keep(entries);
    }
  }

  /**
   * The day on which the owner does the next step: its own day, or as late as this owner always is.
   * What counts is the day that was first named for it since something was logged, so that a date
   * that flees is caught and not run after.
   */
  private doesOn(): PlainDate {
    const { next } = this.plan;
    if (this.named?.id !== next.id || this.named.of !== this.file)
      this.named = { id: next.id, of: this.file, on: dueOn(next) };
    const on = addDays(this.named.on, this.start.owner.late);
    return dueOn(next) > this.named.on ? on : later(next.on, on);
  }

  private act(step: LivedStep): void {
    const scene = this.scene();
    const isContact = CONTACTS.includes(step.kind);
    if (isContact) this.contacts += 1;
    const asked = { ...scene, step, times: this.contacts };
    const phone = step.kind === 'call' ? (this.debtor.answer(asked).phone ?? []) : [];
    const entries = doneBy(this.start.owner, step, scene, phone);
    this.keep(entries, step);
    // What comes later is decided with the step in the log: an offer is answered only once it lies
    // on the table.
    if (isContact)
      this.await(this.debtor.answer({ ...this.scene(), step, times: this.contacts }).later ?? []);
    for (const entry of entries) {
      this.await(worldAnswers(entry, this.start));
      const offer = this.file.log.findLast((each) => each.type === 'offer');
      if (entry.type === 'offer-answered' && entry.answer === 'accepted' && offer)
        this.await(this.debtor.agreed?.(offer, this.day) ?? []);
    }
  }

  /** The next day on which something can happen, or on which the owner looks in between. */
  private nextDay(): PlainDate {
    const { plan, day } = this;
    const wanted = onlyWaits(plan.next) ? plan.next.on : this.doesOn();
    let next = wanted > day ? wanted : addDays(day, 1);
    if (this.isClosed()) next = this.awaited.at(-1)?.on ?? next;
    const [first] = this.awaited;
    if (first) next = earlier(next, later(first.on, addDays(day, 1)));
    const gap = daysBetween(day, next);
    // Once on the way, on any day: a plan must not depend on when it is looked at.
    this.glanced = gap > 3 && !this.glanced;
    return this.glanced ? addDays(day, 1 + this.pick(gap - 1)) : next;
  }

  /**
   * Does what is due today, step after step; says so where the plan asks for the same again, or
   * finds no end.
   */
  private doWhatIsDue(): Ended | undefined {
    for (let done = 0; done < MOST_ON_A_DAY; done += 1) {
      const { next } = this.plan;
      if (this.isClosed())
        return this.awaited.some(({ evenClosed }) => evenClosed) ? undefined : 'closed';
      if (onlyWaits(next) || this.doesOn() > this.day) return undefined;
      this.act(next);
      const again = this.plan.next;
      if (again.id === next.id && dueOn(again) <= this.day && !this.isClosed())
        return 'asked again at once';
    }
    return 'too much on one day';
  }

  live(days: number): LivedLife {
    const end = addDays(this.start.file.openedOn, days);
    let ended: Ended | undefined;
    while (ended === undefined && this.day <= end) {
      this.plan = this.ask(this.file, this.day);
      this.come();
      ended = this.doWhatIsDue();
      this.keep([]);
      this.day = this.nextDay();
    }
    const last = this.moments.at(-1);
    if (!last) throw new RangeError('Expected a life of at least one day.');
    return { start: this.start, moments: this.moments, last, ended: ended ?? 'time is up' };
  }
}

/**
 * Lives a life for so many days, or until it closes.
 * @param ask gives the plan of a case on a day
 */
export function live(start: Start, ask: Ask, days: number): LivedLife {
  return new Living(start, ask).live(days);
}
