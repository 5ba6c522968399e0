/** Promises 1, 2, 4 and 7 over a life: what was logged, counted by hand. */
import { entryDate, type LogEntry } from '#domain/case.ts';
import { dayNumber, weekday } from '#domain/dates.ts';
import { placeLaw, type Law } from '#domain/law.ts';
import { cents } from '#domain/money.ts';
import type { LivedLife, Moment } from '#planner/explore/lives/live.ts';
import { faultAt, inShort, type Checker, type Fault } from './faults.ts';
import { chases, contactKind, isContact } from './log-facts.ts';

const momentWith = (life: LivedLife, entry: LogEntry): Moment =>
  life.moments.findLast(({ file }) => !file.log.includes(entry)) ?? life.last;

const PER_WEEK = 2;
const PER_MONTH = 5;
const QUIET_DAYS = 7;

/**
 * One contact a day, two calls a week, five a month, none on a Sunday or holiday, none soon after a
 * talk with a person.
 */
export const budgetHolds =
  (law: Law): Checker =>
  (life) => {
    const { file } = life.last;
    const place = placeLaw(law, file.answers.debtor?.place);
    const own = file.log.filter(
      (entry) => contactKind(entry) !== undefined && entryDate(entry) >= life.start.file.openedOn,
    );
    const person = file.answers.debtor?.kind !== 'business';
    const faults: Fault[] = [];
    const day = (entry: LogEntry) => dayNumber(entryDate(entry));
    const calls = own.filter((entry) => contactKind(entry) === 'call');
    for (const [index, entry] of own.entries()) {
      const fault = (kind: string, says: string) =>
        faults.push(faultAt(life, momentWith(life, entry), 4, kind, says));
      const on = entryDate(entry);
      if (weekday(on) === 0 || place?.holidays.includes(on))
        fault('contact on a Sunday or holiday', on);
      const before = own[index - 1];
      if (before && entryDate(before) === on)
        fault('two contacts on a day', `${contactKind(before)} and ${contactKind(entry)}`);
      if (contactKind(entry) !== 'call') continue;
      const within = (days: number) =>
        calls.filter((each) => day(each) > day(entry) - days && day(each) <= day(entry)).length;
      if (within(7) > PER_WEEK) fault('too many calls in a week', `${within(7)}`);
      if (within(30) > PER_MONTH) fault('too many calls in a month', `${within(30)}`);
      const talk = calls.findLast(
        (each) => each.type === 'contact' && each.outcome === 'spoke' && day(each) < day(entry),
      );
      const promised = file.log.some((each) => each.type === 'promise' && each.by < on);
      if (person && !promised && talk && day(entry) - day(talk) < QUIET_DAYS)
        fault('a call soon after a talk', `talked on ${entryDate(talk)}`);
    }
    return faults;
  };

/** On hold no step gets in touch with the debtor. */
export const holdIsQuiet: Checker = (life) =>
  life.moments.flatMap((moment): readonly Fault[] => {
    const { plan } = moment;
    return plan.stage.startsWith('onHold') && plan.steps[0] && isContact(plan.steps[0])
      ? [faultAt(life, moment, 2, 'contact on hold', inShort(plan.next))]
      : [];
  });

/**
 * A claim, or an agency, only after a final demand ran out: but for the time to sue, or what was
 * done before.
 */
export const finalDemandFirst: Checker = (life) =>
  life.moments.flatMap((moment): readonly Fault[] => {
    const { did, file, plan, day } = moment;
    if (!did || !(did.kind === 'file-claim' || did.kind === 'agency')) return [];
    const sent = file.log.findLast(
      (entry) => entry.type === 'letter' && entry.letter === 'final-demand',
    );
    const passed =
      (sent?.type === 'letter' && (sent.deadline ?? day) < day) ||
      file.answers.before?.finalDemandOn !== undefined;
    const near = plan.deadlines.some(
      ({ kind, on }) => kind === 'limitation' && dayNumber(on) - dayNumber(day) <= 183,
    );
    const earlier = file.log.some(({ type }) => type === 'filed' || type === 'placed');
    return passed || near || earlier
      ? []
      : [faultAt(life, moment, 1, 'no final demand before', inShort(did))];
  });

/** The balance adds up, and a step that chases has something to ask for. */
export const balanceAddsUp: Checker = (life) =>
  life.moments.flatMap((moment): readonly Fault[] => {
    const { principal, interest, fees, total } = moment.plan.balance;
    if (cents(principal) + cents(interest) + cents(fees) !== cents(total))
      return [
        faultAt(
          life,
          moment,
          7,
          'the balance does not add up',
          JSON.stringify(moment.plan.balance),
        ),
      ];
    return moment.did && chases(moment.did) && cents(total) === 0 && moment.did.id !== 'before-due'
      ? [faultAt(life, moment, 7, 'asks for nothing', inShort(moment.did))]
      : [];
  });

/** Nobody is sued again for what a court has found against, nor a third time. */
export const notSuedAgain: Checker = (life) =>
  life.moments.flatMap((moment): readonly Fault[] => {
    if (!moment.entries.some(({ type }) => type === 'filed')) return [];
    const { log } = moment.file;
    const lost = log.some((entry) => entry.type === 'judgment' && entry.outcome === 'lost');
    if (lost) return [faultAt(life, moment, 15, 'sued again for what was lost', 'lost before')];
    return log.filter(({ type }) => type === 'filed').length >= 2
      ? [faultAt(life, moment, 15, 'sued a third time', 'dismissed twice')]
      : [];
  });
