/**
 * The guides as they hang from the ladder: which group each has its place in, and in what order
 * they are read.
 */
import { DOORS, RUNGS, spotOf } from '#components/ladder.ts';
import type { GuideFile } from '#schemas/guides.ts';
import type { SpineFile, SpineGroup } from '#schemas/spine.ts';

interface SpineGuide {
  readonly id: string;
  readonly data: Pick<GuideFile, 'title' | 'summary' | 'kind' | 'stage'>;
}
export interface Hanging<G extends SpineGuide> {
  readonly group: SpineGroup;
  readonly name: string;
  readonly note: string;
  /** The number of its rung; a side door and what stands beside the ladder have none. */
  readonly rung: number | undefined;
  readonly door: boolean;
  readonly guides: readonly { readonly guide: G; readonly name: string }[];
}

const BESIDE: Readonly<Partial<Record<SpineGroup, string>>> = {
  'every-rung': 'On every rung',
  before: 'Before the next job',
  trade: 'By trade',
};
const spots = [...RUNGS, ...DOORS];

/** The group of a guide that the order of guides does not name: its stage, else its kind. */
function groupByItself({ kind, stage }: SpineGuide['data']): SpineGroup {
  const spot = stage && spotOf(stage)?.id;
  if (spot && kind !== 'prevention') return spot;
  const of: Readonly<Record<GuideFile['kind'], SpineGroup>> = {
    pillar: 'every-rung',
    rung: 'reminder',
    debtor: 'reminder',
    route: 'deciding',
    prevention: 'before',
    trade: 'trade',
  };
  return of[kind];
}

/** Each guide once, under its group; `start-here` stands above the ladder, and so is left out. */
export function hangingGuides<G extends SpineGuide>(
  { groups }: SpineFile,
  guides: readonly G[],
): readonly Hanging<G>[] {
  const named = new Set(groups.flatMap((each) => each.guides.map(({ id }) => id)));
  const others = guides.filter(({ id }) => id !== 'start-here' && !named.has(id));
  return groups.map(({ group, note, guides: listed }) => {
    const rung = RUNGS.findIndex(({ id }) => id === group && id !== 'closed') + 1;
    return {
      group,
      note,
      name: spots.find(({ id }) => id === group)?.name ?? BESIDE[group] ?? group,
      rung: rung > 0 ? rung : undefined,
      door: DOORS.some(({ id }) => id === group),
      guides: [
        ...listed.flatMap(({ id, short }) => {
          const guide = guides.find((one) => one.id === id);
          return guide ? [{ guide, name: short ?? guide.data.title }] : [];
        }),
        ...others
          .filter(({ data }) => groupByItself(data) === group)
          .map((guide) => ({ guide, name: guide.data.title })),
      ],
    };
  });
}

/** The group that a guide hangs in; undefined for the one above the ladder. */
export const groupOfGuide = <G extends SpineGuide>(
  hanging: readonly Hanging<G>[],
  id: string,
): Hanging<G> | undefined =>
  hanging.find(({ guides }) => guides.some(({ guide }) => guide.id === id));
