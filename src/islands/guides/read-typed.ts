/** Reading the fields of a tool: each wrong one leaves a fault, so that all of them are told at once. */
import type { PlainDate } from '#domain/dates.ts';
import { cents, type Cents } from '#domain/money.ts';
import { readDate } from '#islands/form/read-date.ts';
import { readMoney } from '#islands/form/read-money.ts';
import { inputId, type Fault, type Typed } from '#islands/form/types.ts';
import { FIELD } from '#islands/guides/tool-words.ts';

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
  const text = (name: string): string => (typed[name] ?? '').trim();
  const fail = (name: string, message: string): undefined => {
    faults.push({ id: inputId(name), message });
    return undefined;
  };
  const number =
    (shape: RegExp, most: number) =>
    (name: string, message: string, optional = false): number | undefined => {
      const plain = text(name).replace(/\s*%$/, '').replace(',', '.');
      if (plain === '') return optional ? undefined : fail(name, message);
      return shape.test(plain) && Number(plain) <= most ? Number(plain) : fail(name, message);
    };
  return {
    faults,
    fail,
    money(name, message, optional = false) {
      const read = readMoney(typed[name] ?? '');
      if (read.kind === 'amount') return cents(read.amount);
      if (read.kind === 'empty' && optional) return undefined;
      if (read.kind !== 'either') return fail(name, message);
      faults.push({ id: inputId(name), message: FIELD.either(text(name)), either: read.amounts });
      return undefined;
    },
    date(name, message, optional = false) {
      const read = readDate(typed[name] ?? '');
      if (read.kind === 'date') return read.date;
      return read.kind === 'empty' && optional ? undefined : fail(name, message);
    },
    percent: number(/^\d{1,3}(\.\d{1,2})?$/, 100),
    whole: number(/^\d{1,4}$/, 9999),
    choice: (name, message, choices) =>
      choices.find((each) => each === text(name)) ?? fail(name, message),
  };
}
