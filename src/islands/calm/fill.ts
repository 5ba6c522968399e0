/** Blanks of better words and of rehearsed lines. */
import { REHEARSAL_BLANKS } from '#islands/calm/words.ts';

/**
 * A text with its `{blanks}` filled; one that nothing is known for stays, in brackets and in words.
 */
export function fill(text: string, facts: Readonly<Record<string, string | undefined>>): string {
  return text.replace(
    /\{([a-zA-Z]\w*)\}/g,
    (_, name: string) => facts[name] ?? `[${REHEARSAL_BLANKS[name] ?? name}]`,
  );
}
