/**
 * A round through the cases that have something to do today, one after another. Only which cases
 * were opened in it is remembered, and only while the page is open: what is left comes from the
 * plans.
 */
let opened: ReadonlySet<string> | undefined;
let from: RoundHome = 'accounts';

/** Where a round was started: the list of accounts, or the home of the cases. */
export type RoundHome = 'accounts' | 'home';

/** Whether the owner is on a round. */
export const isInRound = (): boolean => opened !== undefined;
/** The cases that were opened in this round. */
export const openedInRound = (): ReadonlySet<string> => opened ?? new Set();

/** Where the round leads back to. */
export const roundHome = (): RoundHome => from;

export function startRound(home: RoundHome): void {
  from = home;
  opened = new Set();
}
export function endRound(): void {
  opened = undefined;
}
/** Remembers that a case was opened; nothing where there is no round. */
export function openInRound(id: string): void {
  if (opened) opened = new Set([...opened, id]);
}
