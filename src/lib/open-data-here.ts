/** The open data of this build. */
import { placeFiles } from '#lib/law.ts';
import { openData } from '#lib/open-data.ts';
import type { OpenData } from '#schemas/open-data.ts';

/** The figures of all places as this build shows them. */
export async function openDataHere(site: URL): Promise<OpenData> {
  return openData(await placeFiles(), site);
}
