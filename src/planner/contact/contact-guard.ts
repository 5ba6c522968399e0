/**
 * Whether a contact that is about to be logged breaks a rule of decent contact, and when it would
 * be fair.
 */
import { localTime, instantAt, restOn } from '#domain/calendar.ts';
import { entryDate, isThirdParty, type Case, type LogEntry } from '#domain/case.ts';
import { firstContactDay } from '#domain/contact-budget.ts';
import { contactOf, contactsBefore, type Contact } from '#domain/contact.ts';
import { fairnessOf } from '#domain/contact-fair.ts';
import { LIMITS } from '#domain/contact-limits.ts';
import type { PlainDate } from '#domain/dates.ts';
import { hasHour } from '#domain/has-hour.ts';
import { rulesIf, type Law, type RuleId } from '#domain/law.ts';
import { reasonsOf } from '#planner/plan/reasons.ts';
import { orderedLog } from '#planner/replay/log-order.ts';
import { standingOf, type Standing } from '#planner/plan/standing.ts';

export interface Breach {
  /** Why: each rule with its words. */
  readonly reasons: readonly { readonly rule: RuleId; readonly text: string }[];
  /** The case is on hold: no day is fair until the hold is over. */
  readonly hold: boolean;
  /** The day is one of rest where the debtor is: which kind. */
  readonly rest?: 'sunday' | 'holiday';
  /** The next fair day; absent on hold, and where no day would make it fair. */
  readonly nextOn?: PlainDate;
  /**
   * The moment of that day, with the debtor's offset; absent where their time zone is not known.
   */
  readonly nextAt?: string;
  /**
   * The first day for it in a plan, which keeps to working days; absent where that is the same day.
   */
  readonly planOn?: PlainDate;
}

/** Contact with somebody else, made by the owner, whether it counts or not. */
const toThirdParty = (entry: LogEntry): boolean =>
  entry.type === 'contact' && entry.direction === 'out' && isThirdParty(entry);

/** All contacts of a case that count, those dated ahead too. */
function contactsOf({ life: { file }, today }: Standing): readonly Contact[] {
  const logged = orderedLog(file, today).counting.flatMap((each) => contactOf(each) ?? []);
  return [...contactsBefore(file.answers.before), ...logged];
}

/** The first fair day, its moment and the day the plan would take, as a breach tells them. */
function nextOf(
  contacts: readonly Contact[],
  { channel }: Contact,
  nextOn: PlainDate,
  { judged: { terms }, timeZone }: Standing,
): Pick<Breach, 'nextOn' | 'nextAt' | 'planOn'> {
  const planOn = firstContactDay(contacts, channel, nextOn, terms);
  return {
    nextOn,
    ...(timeZone ? { nextAt: instantAt(nextOn, LIMITS.earliestHour, timeZone) } : {}),
    ...(planOn === nextOn ? {} : { planOn }),
  };
}

/** What is wrong with a contact by the debtor's clock and calendar; undefined where it is fair. */
function wrongWith(contact: Contact, entry: LogEntry, standing: Standing) {
  const { timeZone, today } = standing;
  const { terms } = standing.judged;
  const there = hasHour(entry.at) ? localTime(entry.at, timeZone) : undefined;
  const on = there?.day ?? today;
  const contacts = contactsOf(standing);
  const { channel, letter } = contact;
  const fairness = fairnessOf(contacts, { channel, on, hour: there?.hour, letter }, terms);
  if (fairness.kind === 'fair') return undefined;
  const rest = restOn(on, terms.place);
  return {
    because: fairness.because,
    told: {
      ...(rest ? { rest } : {}),
      ...(fairness.kind === 'wait' ? nextOf(contacts, contact, fairness.on, standing) : {}),
    },
  };
}

/**
 * The rules a contact would break at its moment; undefined where it is within the limits or is
 * none.
 * @param standingOn where the case stands on a day, where that may be known already
 */
export function breachOf(
  file: Case,
  entry: LogEntry,
  law: Law,
  standingOn = (day: PlainDate): Standing => standingOf(file, law, day),
): Breach | undefined {
  const contact = contactOf(entry);
  const elsewhere = toThirdParty(entry);
  if (!contact?.counts && !elsewhere) return undefined;
  const standing = standingOn(entryDate(entry));
  const wrong = contact?.counts ? wrongWith(contact, entry, standing) : undefined;
  const rules = [...rulesIf(elsewhere, 'third-party-no-word'), ...(wrong?.because ?? [])];
  if (rules.length === 0) return undefined;
  const told = reasonsOf(standing, rules);
  return {
    reasons: rules.map((rule) => ({ rule, text: told[rule]?.text ?? rule })),
    hold: standing.judged.terms.onHold,
    ...wrong?.told,
  };
}
