/**
 * Ways drawn as bundles: one upright line for all ways into (or out of) the same place, so that few
 * lines cross.
 */
import type { Way } from '#planner/explore/chart.ts';

export interface Keyed extends Way {
  readonly number: number;
}
export interface Bundle {
  /** The place that all ways of the bundle share. */
  readonly hub: string;
  readonly into: boolean;
  readonly ways: readonly Keyed[];
}

/**
 * Ways with the numbers that picture and list share: those of single stages first, as the machine
 * orders them.
 */
export function keyed(ways: readonly Way[], stages: readonly string[] = []): readonly Keyed[] {
  const place = ({ from }: Way) => (stages.includes(from) ? stages.indexOf(from) : stages.length);
  return [...ways]
    .sort((a, b) => place(a) - place(b))
    .map((way, index) => ({ ...way, number: index + 1 }));
}

/** As few bundles as possible, the largest first; a bundle of one leads into its hub. */
export function bundled(ways: readonly Keyed[]): readonly Bundle[] {
  const bundles: Bundle[] = [];
  let rest = [...ways];
  while (rest.length > 0) {
    const candidates = rest.flatMap(({ from, to }): Bundle[] => [
      { hub: to, into: true, ways: rest.filter((way) => way.to === to) },
      { hub: from, into: false, ways: rest.filter((way) => way.from === from) },
    ]);
    const best = candidates.reduce((most, each) =>
      each.ways.length > most.ways.length ? each : most,
    );
    bundles.push(best);
    rest = rest.filter((way) => !best.ways.includes(way));
  }
  return bundles;
}
