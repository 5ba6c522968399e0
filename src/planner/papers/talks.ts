/** Talk between the parties that is not for a judge. */
import type { LogEntry } from '#domain/case.ts';

/** Ids of the offers to end it for less that were not accepted, and of their answers. */
export function openTalks(entries: readonly LogEntry[]): ReadonlySet<string> {
  const left = new Set<string>();
  let open: string | undefined;
  for (const entry of entries) {
    if (entry.type === 'offer') {
      open = entry.offer === 'payment-plan' ? undefined : entry.id;
      if (open) left.add(open);
    }
    if (entry.type === 'offer-answered' && open) {
      if (entry.answer === 'accepted') left.delete(open);
      else left.add(entry.id);
      open = undefined;
    }
  }
  return left;
}
