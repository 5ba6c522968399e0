/** Content collections as records by id, the shape that the pure assemblers take. */
import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';

/** The data of a collection by id, in order of id; empty where the collection has no files yet. */
export async function dataById<C extends CollectionKey>(
  name: C,
): Promise<Record<string, CollectionEntry<C>['data']>> {
  const entries: CollectionEntry<C>[] = await getCollection(name);
  return Object.fromEntries(
    entries
      .map((entry): [string, CollectionEntry<C>['data']] => [entry.id, entry.data])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
