/**
 * Reading the fields of a tool with the readers of all forms: each wrong one leaves a fault, so
 * that all are told at once.
 */
import type { PlainDate } from '#domain/dates.ts';
import { cents, type Cents } from '#domain/money.ts';
import { readDate } from '#islands/form/read-date.ts';
import {
  readAmount,
  readChoice,
  readCount,
  readPercent,
  type FieldReading,
} from '#islands/form/readers.ts';
import { inputId, type Fault, type Typed } from '#islands/form/types.ts';
import { FORM } from '#islands/form/words.ts';

export interface TypedReader {
  readonly faults: Fault[];
  /** An amount of money; where nothing is typed, a fault, or nothing if it may be left out. */
  money(name: string, message: string, optional?: boolean): Cents | undefined;
  date(name: string, message: string, optional?: boolean): PlainDate | undefined;
  /** A percent from 0 to 100 with at most two decimals, as a number. */
  percent(name: string, message: string, optional?: boolean): number | undefined;
  /** A whole number from 0 to 9999. */
  whole(name: string, message: string, optional?: boolean): number | undefined;
  /** One of the choices. */
  choice<T extends string>(name: string, message: string, choices: readonly T[]): T | undefined;
  fail(name: string, message: string): undefined;
}

/** A reader of what was typed. */
export function reader(typed: Typed): TypedReader {
  const faults: Fault[] = [];
  const text = (name: string): string => typed[name] ?? '';
  const fail = (name: string, message: string): undefined => {
    faults.push({ id: inputId(name), message });
    return undefined;
  };
  const take = <T>(
    reading: FieldReading<T>,
    name: string,
    message: string,
    optional = false,
  ): T | undefined => {
    if ('value' in reading) return reading.value;
    const { kind, either } = reading.problem;
    if (kind === 'empty' && optional) return undefined;
    if (!either) return fail(name, message);
    faults.push({ id: inputId(name), message: FORM.either(text(name).trim()), either });
    return undefined;
  };
  const number = (value: string | undefined): number | undefined =>
    value === undefined ? undefined : Number(value);
  return {
    faults,
    fail,
    money(name, message, optional) {
      const amount = take(readAmount(text(name), { zero: true }), name, message, optional);
      return amount === undefined ? undefined : cents(amount);
    },
    date(name, message, optional = false) {
      const read = readDate(text(name));
      if (read.kind === 'date') return read.date;
      return read.kind === 'empty' && optional ? undefined : fail(name, message);
    },
    percent: (name, message, optional) =>
      number(take(readPercent(text(name), { most: 100, decimals: 2 }), name, message, optional)),
    whole: (name, message, optional) =>
      take(readCount(text(name), { most: 9999 }), name, message, optional),
    choice(name, message, choices) {
      const chosen = take(readChoice(text(name).trim(), choices), name, message);
      return choices.find((each) => each === chosen);
    },
  };
}
