/**
 * Promise 14: what was done is not asked again, no contact more than three times unanswered, no
 * offer twice without news.
 */
import { entryDate, type LogEntry } from '#domain/case.ts';
import type { LivedLife, Moment } from '#planner/explore/lives/live.ts';
import { dueOn } from '#planner/explore/lives/scene.ts';
import { faultAt, inShort, type Checker, type Fault } from './faults.ts';
import { contactKind, isReply } from './log-facts.ts';

/**
 * Logging what the next step asks makes another step next, or names a later day for the next try.
 */
export const doingCounts: Checker = (life) =>
  life.moments.flatMap((moment, index): readonly Fault[] => {
    const after = life.moments[index + 1];
    if (!moment.did || !after || after.plan.stage.startsWith('closed')) return [];
    const { next } = after.plan;
    if (next.id !== moment.did.id || dueOn(next) > moment.day) return [];
    return [faultAt(life, moment, 14, 'asked again at once', `done, and next is ${inShort(next)}`)];
  });

/** The moment after which an entry stood in the log. */
const momentOf = (life: LivedLife, entry: LogEntry): Moment =>
  life.moments.findLast(({ file }) => !file.log.includes(entry)) ?? life.last;

const MOST_UNANSWERED = 3;

/** The same kind of contact comes at most three times without a word of the debtor in between. */
export const threeTimesAtMost: Checker = (life) => {
  const tries = new Map<string, number>();
  return life.last.file.log.flatMap((entry): readonly Fault[] => {
    if (isReply(entry)) tries.clear();
    const kind = contactKind(entry);
    if (kind === undefined || entryDate(entry) < life.start.file.openedOn) return [];
    const count = (tries.get(kind) ?? 0) + 1;
    tries.set(kind, count);
    if (count !== MOST_UNANSWERED + 1) return [];
    const says = `${kind} for the ${count}th time without a reply`;
    return [faultAt(life, momentOf(life, entry), 14, 'four times unanswered', says)];
  });
};

/** What makes an offer worth making again; to repeat an old excuse is no news. */
function isNews(entry: LogEntry, before: readonly LogEntry[]): boolean {
  if (entry.type === 'payment') return true;
  if (entry.type === 'offer') return entry.by === 'debtor';
  if (entry.type !== 'contact' || entry.said === undefined) return false;
  const last = before.findLast((each) => each.type === 'contact' && each.said !== undefined);
  return last?.type !== 'contact' || last.said !== entry.said;
}

const OFFERS_AT_MOST = 2;

/** An offer of the creditor that came to nothing is made once more at most, and only after news. */
export const offersNeedNews: Checker = (life) => {
  const { log } = life.last.file;
  const offers = log.filter((entry) => entry.type === 'offer' && entry.by === 'creditor');
  return offers.flatMap((entry, index): readonly Fault[] => {
    const last = offers[index - 1];
    if (!last) return [];
    const moment = momentOf(life, entry);
    if (index >= OFFERS_AT_MOST)
      return [faultAt(life, moment, 14, 'a third offer', `offer ${index + 1} in this life`)];
    const from = log.indexOf(last);
    const between = log.slice(from + 1, log.indexOf(entry));
    const news = between.some((each, at) => isNews(each, log.slice(0, from + 1 + at)));
    return news ? [] : [faultAt(life, moment, 14, 'an offer again without news', 'offered again')];
  });
};

const SAME_STEP_AT_MOST = 4;

/**
 * No step is done more than four times in a life in which nothing new came; reviews that rest may
 * come back.
 */
export const notForEver: Checker = (life) => {
  const times = new Map<string, number>();
  return life.moments.flatMap((moment): readonly Fault[] => {
    const { did, entries } = moment;
    if (!did) {
      if (entries.length > 0) times.clear();
      return [];
    }
    if (did.rests !== undefined) return [];
    const count = (times.get(did.id) ?? 0) + 1;
    times.set(did.id, count);
    return count === SAME_STEP_AT_MOST + 1
      ? [faultAt(life, moment, 15, 'the same step for ever', `done ${count} times, nothing new`)]
      : [];
  });
};

const OVER_AND_OVER = 7;
/** What comes each month, or is answered as often as somebody offers. */
const COMES_BACK: readonly string[] = ['statement', 'agency-check-in', 'check-instalment'];

/** Whatever is answered to it, the same thing is not asked for over and over. */
export const notOverAndOver: Checker = (life) => {
  const times = new Map<string, number>();
  return life.moments.flatMap((moment): readonly Fault[] => {
    const { did } = moment;
    if (!did || did.rests !== undefined || COMES_BACK.includes(did.id)) return [];
    const count = (times.get(did.id) ?? 0) + 1;
    times.set(did.id, count);
    return count === OVER_AND_OVER
      ? [faultAt(life, moment, 15, 'the same step over and over', `done ${count} times`)]
      : [];
  });
};
