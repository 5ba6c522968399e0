/** The contacts of all cases as one file for an address book. */
import type { Case } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import { othersOf } from '#planner/papers/contacts.ts';
import { vcardOf } from '#planner/papers/vcard.ts';

/** A card for everybody on the other side of these cases, one after another. */
export const cardsOf = (files: readonly Case[], today: PlainDate): string =>
  othersOf(files, today).map(vcardOf).join('');
