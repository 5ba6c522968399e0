/**
 * Stored texts by their shape. Others may have written them, or an older version of this site:
 * nothing is taken on trust.
 */
import * as z from 'zod/mini';

/** What a text holds, where it is JSON of that shape; undefined where it is not. */
export function readText<T>(text: string | null, shape: z.ZodMiniType<T>): T | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
  const read = shape.safeParse(value);
  return read.success ? read.data : undefined;
}

/** A text of any length, cut at `most` characters. */
export const cutAt = (most: number) =>
  z.pipe(
    z.string(),
    z.transform((text) => text.slice(0, most)),
  );

/** A text, or an empty one in place of anything else. */
export const textOrEmpty = z.catch(z.string(), '');
