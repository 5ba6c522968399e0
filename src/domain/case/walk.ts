/**
 * Walks a value along its shape, so that what holds for a kind of field (a date moves, a name is
 * blacked out) holds wherever a case has such a field, on the day that the field is added.
 */
import type * as z from 'zod/mini';

type Shape = z.core.$ZodType;
type Fields = Readonly<Record<string, unknown>>;
/** Says what stands in place of the value of a field; undefined where it is to be looked into. */
export type WalkChange = (shape: Shape, value: unknown) => unknown;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The definition of a shape: the base class does not tell the kinds apart, the union of all does
 * (zod.dev, "for library authors").
 */
const definitionOf = (shape: Shape) => (shape as z.core.$ZodTypes)._zod.def;

/** The option of a union whose literals are those of the value. */
function optionOf(options: readonly Shape[], value: unknown): Shape | undefined {
  if (!isFields(value)) return undefined;
  return options.find((option) =>
    Object.entries(option._zod.propValues ?? {}).every(([key, allowed]) =>
      [...allowed].some((each) => each === value[key]),
    ),
  );
}

/**
 * The value, with what `change` puts in place of some fields. A value that does not fit its shape
 * is left as it is.
 */
export function rebuilt(shape: Shape, value: unknown, change: WalkChange): unknown {
  const changed = change(shape, value);
  if (changed !== undefined || value === undefined) return changed;
  const def = definitionOf(shape);
  if (def.type === 'optional') return rebuilt(def.innerType, value, change);
  if (def.type === 'array' && Array.isArray(value))
    return value.map((each) => rebuilt(def.element, each, change));
  if (def.type === 'union') {
    const option = optionOf(def.options, value);
    return option ? rebuilt(option, value, change) : value;
  }
  if (def.type !== 'object' || !isFields(value)) return value;
  const entries = Object.entries(value).map(([key, each]) => {
    const field = Object.hasOwn(def.shape, key) ? def.shape[key] : undefined;
    return [key, field ? rebuilt(field, each, change) : each] as const;
  });
  return Object.fromEntries(entries);
}

/** The texts that a value holds in fields of these shapes. */
export function textsIn(
  shape: Shape,
  value: unknown,
  wanted: ReadonlySet<Shape>,
): readonly string[] {
  const found: string[] = [];
  rebuilt(shape, value, (each, text) => {
    if (!wanted.has(each) || typeof text !== 'string') return undefined;
    found.push(text);
    return text;
  });
  return found;
}
