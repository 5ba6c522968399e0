/** Milliseconds of work before the page may paint again: less than an owner notices. */
const PIECE = 40;

/**
 * Makes something of each item, a piece at a time, so that the page never stands still for long.
 * @param onPiece told after each piece how many are done; true stops the work
 * @returns what was made; undefined where it was stopped
 */
export async function inPieces<Item, Made>(
  items: readonly Item[],
  make: (item: Item, at: number) => Made,
  onPiece: (done: number) => boolean,
): Promise<readonly Made[] | undefined> {
  const made: Made[] = [];
  let until = performance.now() + PIECE;
  for (const [at, item] of items.entries()) {
    made.push(make(item, at));
    if (performance.now() <= until) continue;
    if (onPiece(made.length)) return undefined;
    await new Promise((resolve) => setTimeout(resolve, 0));
    until = performance.now() + PIECE;
  }
  return onPiece(made.length) ? undefined : made;
}
