/**
 * Arbitrary values of a shape of the validator: what a field may hold is said there and nowhere
 * else.
 */
import fc from 'fast-check';
import * as z from 'zod/mini';

type Shape = z.core.$ZodType;
/**
 * What a shape at a path ("debt.invoices.dueOn") holds, where that is not for the shape to say;
 * else undefined.
 */
export type Leaf = (shape: Shape, path: string) => fc.Arbitrary<unknown> | undefined;

export interface Taste {
  readonly leaf: Leaf;
  /** A text of at most so many characters. */
  readonly text: (most: number) => fc.Arbitrary<string>;
  /** How often a field that may be absent is there: so many times to one. */
  readonly present: number;
  /** The longest list, where the shape allows more. */
  readonly longest: number;
}

interface Bounds {
  readonly least: number;
  readonly most: number;
  /** A check that only code can tell: the shape needs a leaf. */
  readonly refined: boolean;
}

function boundsOf({ _zod: { def } }: Shape): Bounds {
  let bounds: Bounds = { least: 0, most: Infinity, refined: false };
  for (const check of def.checks ?? []) {
    if (check instanceof z.core.$ZodCheckMaxLength)
      bounds = { ...bounds, most: check._zod.def.maximum };
    else if (check instanceof z.core.$ZodCheckMinLength)
      bounds = { ...bounds, least: check._zod.def.minimum };
    else bounds = { ...bounds, refined: true };
  }
  return bounds;
}

const ABSENT = Symbol('absent');

/** Any set of fields that a shape allows. */
export function fieldsOf(shape: z.core.$ZodObject, taste: Taste, path = ''): fc.Arbitrary<object> {
  const fields: Record<string, fc.Arbitrary<unknown>> = {};
  for (const [key, field] of Object.entries(shape._zod.def.shape)) {
    const at = path === '' ? key : `${path}.${key}`;
    fields[key] =
      field instanceof z.core.$ZodOptional
        ? fc.option(arbitraryOf(field._zod.def.innerType, taste, at), {
            nil: ABSENT,
            freq: taste.present,
          })
        : arbitraryOf(field, taste, at);
  }
  return fc
    .record(fields)
    .map((made) =>
      Object.fromEntries(Object.entries(made).filter(([, value]) => value !== ABSENT)),
    );
}

/**
 * Any value that a shape allows.
 * @throws Error where a shape is refined by code and no leaf says what it may hold: a new kind of
 * field needs one.
 */
export function arbitraryOf(shape: Shape, taste: Taste, path = ''): fc.Arbitrary<unknown> {
  const leaf = taste.leaf(shape, path);
  if (leaf) return leaf;
  const { least, most, refined } = boundsOf(shape);
  if (shape instanceof z.core.$ZodObject) return fieldsOf(shape, taste, path);
  if (shape instanceof z.core.$ZodArray)
    return fc.array(arbitraryOf(shape._zod.def.element, taste, path), {
      minLength: least,
      maxLength: Math.min(most, taste.longest),
    });
  if (shape instanceof z.core.$ZodUnion)
    return fc.oneof(...shape._zod.def.options.map((option) => arbitraryOf(option, taste, path)));
  if (shape instanceof z.core.$ZodLiteral) return fc.constantFrom(...shape._zod.def.values);
  if (shape instanceof z.core.$ZodEnum)
    return fc.constantFrom(...Object.values(shape._zod.def.entries));
  if (shape instanceof z.core.$ZodBoolean) return fc.boolean();
  if (shape instanceof z.core.$ZodString && !refined && Number.isFinite(most))
    return taste.text(most);
  throw new Error(`No generator for ${path || 'this shape'}: add one for "${shape._zod.def.type}"`);
}
