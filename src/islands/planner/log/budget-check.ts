/** Whether a contact that is about to be logged breaks a rule of decent contact, and when it would be fair. */
import { localTime } from '#domain/calendar.ts';
import { entryDate, isThirdParty, type Case, type LogEntry } from '#domain/case.ts';
import { contactBroken, contactOf, contactsBefore, type Contact } from '#domain/contact-budget.ts';
import { hourBroken, nextMoment } from '#domain/contact-moment.ts';
import type { PlainDate } from '#domain/dates.ts';
import { rulesIf, type Law, type RuleId } from '#domain/law.ts';
import { hasHour } from '#islands/planner/log/has-hour.ts';
import { orderedLog } from '#planner/replay/log-order.ts';
import { reasonsOf } from '#planner/plan/reasons.ts';
import { standingOf } from '#planner/replay/standing.ts';

export interface Breach {
  /** Why: each rule with its words. */
  readonly reasons: readonly { readonly rule: RuleId; readonly text: string }[];
  /** The case is on hold: no day is fair until the hold is over. */
  readonly hold: boolean;
  /** The next fair day; absent on hold. */
  readonly nextOn?: PlainDate;
  /** The moment of that day, with the debtor's offset; absent where their time zone is not known. */
  readonly nextAt?: string;
}

/** Contact with somebody else, made by the owner, whether it counts or not. */
const toThirdParty = (entry: LogEntry): boolean =>
  entry.type === 'contact' && entry.direction === 'out' && isThirdParty(entry);

/** The rules a contact would break at its moment; undefined where it is within the limits or is none. */
export function breachOf(subject: Case, entry: LogEntry, law: Law): Breach | undefined {
  const contact = contactOf(entry);
  const elsewhere = toThirdParty(entry);
  if (!contact?.counts && !elsewhere) return undefined;
  const standing = standingOf(subject, law, entryDate(entry));
  const { terms, timeZone } = standing;
  const others = orderedLog(subject, standing.today).counting.flatMap((each): Contact[] => {
    const found = contactOf(each);
    return found ? [found] : [];
  });
  const contacts = [...contactsBefore(subject.answers.before), ...others];
  const there = contact?.counts && hasHour(entry.at) ? localTime(entry.at, timeZone) : undefined;
  const hour = there && contact ? hourBroken(there.hour, contact.channel) : undefined;
  const rules: readonly RuleId[] = [
    ...rulesIf(elsewhere, 'third-party-no-word'),
    ...(contact?.counts
      ? contactBroken(
          contacts,
          contact.channel,
          there?.day ?? standing.today,
          terms,
          contact.letter,
        )
      : []),
    ...(hour ? [hour] : []),
  ];
  if (rules.length === 0) return undefined;
  const told = reasonsOf(standing, rules);
  const reasons = rules.map((rule) => ({ rule, text: told[rule]?.text ?? rule }));
  if (terms.onHold || !contact) return { reasons, hold: terms.onHold };
  const { on, at } = nextMoment(contacts, contact.channel, entry.at, terms, timeZone);
  return { reasons, hold: false, nextOn: on, ...(at ? { nextAt: at } : {}) };
}
