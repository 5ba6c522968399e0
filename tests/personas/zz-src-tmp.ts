import { readLaw } from '#cli/read-content.ts';
import { speaksOf } from '#domain/law.ts';
const law = readLaw('/work/main/content');
for (const [where, place] of [['US', law.places['US-OH']], ['GB', law.places['GB-ENG']], ['none', undefined]] as const) {
 for (const [id, r] of Object.entries(law.rules)) {
  if (r.places && !(place && (r.places.includes(place.country) || r.places.includes(place.id)))) continue;
  const ok = r.sources.filter((s) => s.startsWith('place.') ? !!place : speaksOf(law.sources[s]!, place));
  if (ok.length === 0) console.log(where, id, r.sources.map((s) => `${s}:${law.sources[s]?.kind}:${law.sources[s]?.places ?? '-'}`).join(' '));
 } }
const k: Record<string, number> = {}; for (const [id,s] of Object.entries(law.sources)) if (s.places && s.kind !== 'law') console.log('nonlaw with places', id, s.kind, s.places.join());
