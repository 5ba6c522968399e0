/**
 * The code of a share link: categories as letters, so that no amount, date, id or text of a case
 * can be in it.
 *
 * Each category is one letter, or a few: its number in its own list. Letters alone: every amount
 * and every date holds a digit. A change of these lists, or of their order, changes what old links
 * say: it needs a new version letter.
 */
import {
  AGREEMENTS,
  CREDITOR_ENTITIES,
  DEBTOR_KINDS,
  DEBTOR_TYPES,
  PROOFS,
  ROUTES,
  type Route,
} from '#domain/case.ts';
import { STAGES } from '#planner/ladder/stages.ts';
import { PACES } from '#planner/plan/plan-types.ts';
import {
  FLAGS,
  ROUTE_STATES,
  SHARED_HOLDS,
  UNDER_LIMIT,
  type RouteState,
  type SharedCase,
} from '#planner/papers/shared-case.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const VERSION = 'A';
const CLOCKS = ['unknown', 'running', 'near', 'over', 'extinguished'] as const;
/** Choices in one letter. */
const BITS = 5;
const PLACE = /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/;
const MOST = 60;

/** How many letters a list of yes and no takes. */
const widthOf = (list: readonly unknown[]): number => Math.ceil(list.length / BITS);
const LENGTH = 1 + 8 + ROUTES.length + widthOf(SHARED_HOLDS) + widthOf(FLAGS) + 1 + widthOf(PROOFS);

const letter = (index: number): string => LETTERS.charAt(index);
const optional = <T>(list: readonly T[], value: T | undefined): number =>
  value === undefined ? 0 : list.indexOf(value) + 1;
function bits<T>(list: readonly T[], chosen: readonly T[]): readonly number[] {
  return Array.from({ length: widthOf(list) }, (_, group) =>
    list
      .slice(group * BITS, (group + 1) * BITS)
      .reduce((sum: number, item, bit) => sum + (chosen.includes(item) ? 2 ** bit : 0), 0),
  );
}
/** A last letter that shows where one was lost or changed. */
const checkOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number, index) => (sum + (index + 1) * (number + 1)) % 47, 0);

/** The code of these categories. */
export function encodeShared(shared: SharedCase): string {
  const numbers = [
    STAGES.indexOf(shared.stage),
    DEBTOR_TYPES.indexOf(shared.type),
    PACES.indexOf(shared.pace),
    optional(DEBTOR_KINDS, shared.kind),
    optional(CREDITOR_ENTITIES, shared.entity),
    optional(AGREEMENTS, shared.agreement),
    UNDER_LIMIT.indexOf(shared.underLimit),
    CLOCKS.indexOf(shared.clock),
    ...ROUTES.map((route) => ROUTE_STATES.indexOf(shared.routes[route])),
    ...bits(SHARED_HOLDS, shared.holds),
    ...bits(FLAGS, shared.flags),
    shared.proof ? 1 : 0,
    ...bits(PROOFS, shared.proof ?? []),
  ];
  const code = `${VERSION}${numbers.map(letter).join('')}${letter(checkOf(numbers))}`;
  return shared.place === undefined ? code : `${code}.${shared.place}`;
}

export type SharedReading =
  | { readonly ok: true; readonly shared: SharedCase }
  /** `newer`: written by a later version of this site. `damaged`: not whole, or no such link. */
  | { readonly ok: false; readonly why: 'newer' | 'damaged' };

const DAMAGED: SharedReading = { ok: false, why: 'damaged' };

/** The categories that a code holds. It never throws, whatever it is given. */
export function decodeShared(code: string): SharedReading {
  const [body = '', place, ...more] = code.slice(0, MOST + 1).split('.');
  if (code.length > MOST || more.length > 0 || !/^[A-Za-z]+$/.test(body)) return DAMAGED;
  if (!body.startsWith(VERSION)) return /^[B-Z]/.test(body) ? { ok: false, why: 'newer' } : DAMAGED;
  if (body.length !== LENGTH + 1 || (place !== undefined && !PLACE.test(place))) return DAMAGED;
  const numbers = Array.from(body.slice(1, -1), (each) => LETTERS.indexOf(each));
  if (letter(checkOf(numbers)) !== body.at(-1)) return DAMAGED;

  const read = { at: 0, whole: true };
  const next = (size: number): number => {
    const number = numbers[read.at++] ?? size;
    if (number >= size) read.whole = false;
    return number;
  };
  const one = <T>(list: readonly T[]): T => list[next(list.length)] ?? list[0]!;
  const maybe = <T>(list: readonly T[]): T | undefined => list[next(list.length + 1) - 1];
  const some = <T>(list: readonly T[]): readonly T[] =>
    Array.from({ length: widthOf(list) }, (_, group) => {
      const items = list.slice(group * BITS, (group + 1) * BITS);
      const number = next(2 ** items.length);
      return items.filter((_item, bit) => (number & (2 ** bit)) !== 0);
    }).flat();

  const [stage, type, pace] = [one(STAGES), one(DEBTOR_TYPES), one(PACES)];
  const [kind, entity, agreement] = [
    maybe(DEBTOR_KINDS),
    maybe(CREDITOR_ENTITIES),
    maybe(AGREEMENTS),
  ];
  const [underLimit, clock] = [one(UNDER_LIMIT), one(CLOCKS)];
  const routes = Object.fromEntries(ROUTES.map((route) => [route, one(ROUTE_STATES)])) as Record<
    Route,
    RouteState
  >;
  const [holds, flags] = [some(SHARED_HOLDS), some(FLAGS)];
  const answered = next(2) === 1;
  const proof = some(PROOFS);
  if (!read.whole || (!answered && proof.length > 0)) return DAMAGED;
  return {
    ok: true,
    shared: {
      stage,
      type,
      pace,
      ...(kind ? { kind } : {}),
      ...(entity ? { entity } : {}),
      ...(agreement ? { agreement } : {}),
      underLimit,
      clock,
      routes,
      holds,
      flags,
      ...(answered ? { proof } : {}),
      ...(place === undefined ? {} : { place }),
    },
  };
}
