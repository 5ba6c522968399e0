/** The money tools of all places, apart from the rest of the law: they have a file of their own. */
import type { PlaceId } from '#domain/case.ts';
import type { Law, PlaceLaw, Source } from '#domain/law.ts';
import type { MoneyTools } from '#domain/money-tools.ts';

export interface LawTools {
  readonly places: Readonly<Record<PlaceId, MoneyTools>>;
  readonly sources: Readonly<Record<string, Source>>;
}

/** The law with the money tools of its places put back. */
export function withTools(law: Law, { places: tools, sources }: LawTools): Law {
  const places = Object.entries(law.places).map(([id, place]): [string, PlaceLaw] => [
    id,
    { ...place, money: tools[id] ?? {} },
  ]);
  return {
    ...law,
    places: Object.fromEntries(places),
    sources: { ...law.sources, ...sources },
  };
}
