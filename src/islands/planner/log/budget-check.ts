/** Whether a contact that is about to be logged breaks the contact budget, and when it would be fair. */
import type { Case, LogEntry } from '#domain/case.ts';
import { entryDate } from '#domain/case.ts';
import { contactBroken, contactOf, contactsBefore, firstContactDay } from '#domain/contact-budget.ts';
import type { PlainDate } from '#domain/dates.ts';
import type { Law } from '#domain/law.ts';
import { struckOut } from '#islands/planner/case/reply-links.ts';
import { reasonsOf } from '#planner/reasons.ts';
import { standingOf } from '#planner/standing.ts';

export interface Breach {
  /** Why, in words. */
  readonly reasons: readonly string[];
  /** The next fair day; absent on hold. */
  readonly nextOn?: PlainDate;
}

/** The rules a contact would break on its day; undefined where it is within the budget or is none. */
export function breachOf(subject: Case, entry: LogEntry, law: Law): Breach | undefined {
  const contact = contactOf(entry);
  if (!contact?.counts) return undefined;
  const on = entryDate(entry);
  const standing = standingOf(subject, law, on);
  const { terms } = standing;
  const struck = struckOut(subject.log);
  const others = subject.log.filter((each) => !struck.has(each.id)).flatMap((each) => contactOf(each) ?? []);
  const contacts = [...contactsBefore(subject.answers.before), ...others];
  const rules = contactBroken(contacts, contact.channel, on, terms);
  if (rules.length === 0) return undefined;
  const told = reasonsOf(standing, rules);
  const reasons = rules.map((rule) => told[rule]?.text ?? rule);
  return terms.onHold ? { reasons } : { reasons, nextOn: firstContactDay(contacts, contact.channel, on, terms) };
}
