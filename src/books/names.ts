/** Whether two names may mean one customer. */

/** Forms of business and small words that people leave out or write in several ways. */
const FORMS =
  /\b(the|llc|l l c|llp|lp|ltd|limited|inc|incorporated|corp|corporation|co|company|plc|pllc|gmbh|and)\b/g;

/** A name as it is compared with itself: case and spaces do not matter. */
export const nameKey = (name: string): string => name.trim().toLowerCase().replace(/\s+/g, ' ');

/** A name without marks and forms of business. */
const core = (name: string): string =>
  nameKey(name)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(FORMS, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Shorter names that differ by a letter are mostly two names. */
const LONG_ENOUGH = 7;

/** Whether one letter more, less, other or swapped makes one text the other. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}

/**
 * Whether two different names are close enough to ask whether they are one customer: they differ in
 * the form of business, in marks, or by one slip. Numbers must agree: "Unit 4" is not "Unit 5".
 */
export function isCloseName(a: string, b: string): boolean {
  if (nameKey(a) === nameKey(b)) return false;
  const [first, second] = [core(a), core(b)];
  if (first === '' || second === '') return false;
  if (first === second) return true;
  const numbers = (text: string) => text.replace(/\D+/g, ' ').trim();
  return (
    numbers(first) === numbers(second) &&
    Math.min(first.length, second.length) >= LONG_ENOUGH &&
    isOneSlip(first, second)
  );
}

/** Whether a name says that it is a business. */
export const isBusinessName = (name: string): boolean =>
  /\b(llc|l\.l\.c|llp|ltd|limited|inc|incorporated|corp|corporation|company|plc|pllc|gmbh|group|partners|services|solutions|holdings|university|school|church|council|trust|associates|& co|& sons|and sons)\b/i.test(
    name,
  );
