/** The clinic as its page shows it: moves by kind, with the names of what they rest on. */
import { dataById } from '#lib/collections.ts';
import { sourcesById } from '#lib/law.ts';
import { CLINIC_KINDS, type ClinicFile, type ClinicKind } from '#schemas/clinic.ts';
import type { SourceFile } from '#schemas/sources.ts';
import type { WrittenSourceId } from '#domain/ids/sources.ts';

/** A move with its sources, guides and places by name. */
export interface ClinicMove extends ClinicFile {
  readonly id: string;
  readonly cited: readonly (SourceFile & { readonly id: WrittenSourceId })[];
  readonly more: readonly { readonly id: string; readonly title: string }[];
  /** Names of the places whose law is behind it; none where it is practice alone. */
  readonly where: readonly string[];
}

/** The kinds in their order, each with its moves in theirs. */
export async function clinicByKind(): Promise<
  readonly { readonly kind: ClinicKind; readonly moves: readonly ClinicMove[] }[]
> {
  const [files, guides, law, countries] = await Promise.all([
    dataById('clinic'),
    dataById('guides'),
    dataById('law'),
    dataById('countries'),
  ]);
  const names = new Map([
    ...Object.values(countries).map(({ code, name }) => [code, name] as const),
    ...Object.values(law).map(({ place, name }) => [place, name] as const),
  ]);
  const moves = await Promise.all(
    Object.entries(files).map(async ([id, file]): Promise<ClinicMove> => ({
      ...file,
      id,
      cited: await sourcesById(file.sources),
      more: file.guides.flatMap((guide) =>
        guides[guide] ? [{ id: guide, title: guides[guide].title }] : [],
      ),
      where: (file.places ?? []).map((place) => names.get(place) ?? place),
    })),
  );
  return CLINIC_KINDS.map((kind) => ({
    kind,
    moves: moves.filter((move) => move.kind === kind).sort((a, b) => a.order - b.order),
  }));
}
