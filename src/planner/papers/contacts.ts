/** The people and businesses that a case names: who can be put into an address book. */
import type { Case } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import { folded } from '#domain/folded.ts';
import { orderedLog } from '#planner/replay/log-order.ts';
import type { VCard } from '#planner/papers/vcard.ts';

export type ContactRole = 'debtor' | 'ask' | 'spoke' | 'instead' | 'creditor';
export interface CaseContact extends VCard {
  readonly role: ContactRole;
}

const EMAIL = /[^\s<>,;:()]+@[^\s<>,;:()]+\.[^\s<>,;:()]+/;
const PHONE = /\+?\d[\d\s().-]{5,}\d/;

/**
 * A contact written as one text, such as "A. Lee, lee@example.com, 020 7946 0000": its parts where
 * they can be told.
 */
export function contactIn(text: string): VCard {
  const [email] = EMAIL.exec(text) ?? [];
  const [phone] = PHONE.exec(email ? text.replace(email, '') : text) ?? [];
  const name =
    text
      .split(/[,;\n]/)[0]
      ?.replace(EMAIL, '')
      .replace(PHONE, '')
      .trim() ?? '';
  const found = name || email || phone || text.trim();
  return {
    name: found,
    ...(email ? { email } : {}),
    ...(phone ? { phone: phone.trim() } : {}),
    ...(found === text.trim() ? {} : { note: text.trim() }),
  };
}

/** Everybody whom a case names, each once; what was struck out names nobody. */
export function contactsOf(file: Case, today: PlainDate): readonly CaseContact[] {
  const { debtor, creditor } = file.answers;
  const owes = debtor?.name?.trim();
  const organization = debtor?.kind === 'business';
  const found: CaseContact[] = [];
  const add = (contact: CaseContact) => {
    if (
      contact.name !== '' &&
      !found.some((each) => each.name.toLowerCase() === contact.name.toLowerCase())
    )
      found.push(contact);
  };
  const { phone, email, contact } = debtor ?? {};
  const reached = { ...(phone ? { phone } : {}), ...(email ? { email } : {}) };
  if (owes)
    add({ role: 'debtor', name: owes, ...(organization ? { organization } : {}), ...reached });
  if (contact?.trim())
    add({ role: 'ask', name: contact.trim(), ...(organization && owes ? { of: owes } : {}) });
  for (const entry of orderedLog(file, today).counting) {
    if (entry.type === 'contact' && entry.with?.trim()) {
      // Only who speaks for a business is of it; family or an employer is not.
      const of = organization && owes && (entry.party ?? 'debtor') === 'debtor' ? { of: owes } : {};
      add({ role: 'spoke', ...contactIn(entry.with), ...of });
    }
    if (entry.type === 'notice' && entry.contact?.trim())
      add({ role: 'instead', ...contactIn(entry.contact) });
  }
  if (creditor?.name?.trim()) {
    add({
      role: 'creditor',
      name: creditor.name.trim(),
      organization: true,
      ...(creditor.phone ? { phone: creditor.phone } : {}),
      ...(creditor.email ? { email: creditor.email } : {}),
    });
  }
  return found;
}

/**
 * Everybody on the other side of these cases, each once: one customer may owe in two currencies.
 * Two of a name stay two where they are reached in other ways.
 */
export function othersOf(files: readonly Case[], today: PlainDate): readonly CaseContact[] {
  const found = new Map<string, CaseContact>();
  for (const contact of files.flatMap((file) => contactsOf(file, today))) {
    if (contact.role === 'creditor') continue;
    const { name, of = '', phone = '', email = '' } = contact;
    const key = [name, of, phone, email].map(folded).join('\n');
    if (!found.has(key)) found.set(key, contact);
  }
  return [...found.values()];
}
