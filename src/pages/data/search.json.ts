/** `/data/search.json`: all that the search knows of the pages of this site, packed. */
import type { APIRoute } from 'astro';
import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import { packSearch } from '#components/search/packed.ts';
import { searchData, type PlaceFacts } from '#components/search/pages.ts';
import { dataById } from '#lib/collections.ts';
import { placeFiles } from '#lib/law.ts';
import { consentWords, limitWords, yearsWords } from '#lib/place-words.ts';
import type { PlaceFile } from '#schemas/law.ts';

/** Entries of a collection by id, with their text, in order of id. */
async function entriesById<C extends CollectionKey>(
  name: C,
): Promise<Record<string, CollectionEntry<C>>> {
  const entries: CollectionEntry<C>[] = await getCollection(name);
  return Object.fromEntries(
    entries
      .map((entry): [string, CollectionEntry<C>] => [entry.id, entry])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function factsOf(place: PlaceFile): PlaceFacts {
  const { company, person, same } = limitWords(place);
  const limit = same ? company : `${company} for a company, ${person} for a person`;
  return {
    id: place.slug,
    name: place.name,
    facts: {
      limit: `Small claims limit: ${limit}.`,
      years: `Time to sue: ${yearsWords(place)}.`,
      recording: `Recording calls: ${consentWords(place)}.`,
    },
  };
}

export const GET: APIRoute = async () => {
  const { words } = await dataById('search');
  if (!words) throw new Error('Expected content/search/words.yaml, the words of the search');
  const data = searchData({
    guides: await entriesById('guides'),
    letters: await entriesById('letters'),
    glossary: await entriesById('glossary'),
    steps: await entriesById('steps'),
    asked: await entriesById('asked'),
    places: (await placeFiles()).map(factsOf),
    words,
  });
  return new Response(JSON.stringify(packSearch(data)), {
    headers: { 'content-type': 'application/json' },
  });
};
