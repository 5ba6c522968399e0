/** The money tools of a place as rows of its page, and those that were not read there. */
import { courtFeeOf, TOOL_BY_TOPIC, type FeeBand } from '#domain/money-tools.ts';
import { plainSum } from '#domain/money-words.ts';
import { list } from '#lib/format.ts';
import { plannerTools, told, TOOL_WORDS, type ToldPlace } from '#lib/tool-words.ts';
import type { PlaceFile } from '#schemas/law.ts';
import { TOOL_NAMES, type ToolName, type ToolReference } from '#schemas/money-tools.ts';
import { bandsInCents } from '#schemas/money-view.ts';

/** What a tool is called, in the middle of a sentence. */
const inSentence = (name: ToolName): string =>
  TOOL_WORDS[name].name.replace(/^[A-Z](?![A-Z])/, (first) => first.toLowerCase());

/** The id of the section of a place's page that tells a tool. */
export function toolId(name: ToolName): string {
  const topic = Object.entries(TOOL_BY_TOPIC).find(([, each]) => each === name)?.[0];
  return topic ?? name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** One tool of a place. */
export interface ToolRow {
  readonly id: string;
  readonly name: string;
  readonly words: string;
  readonly bands: readonly { readonly claim: string; readonly fee: string }[];
  readonly reference: ToolReference;
}

function bandRows(bands: readonly FeeBand[], currency: string): ToolRow['bands'] {
  return bands.map(({ upTo, fee, percent }) => ({
    claim: upTo === null ? 'Above that' : `Up to ${plainSum(currency, upTo)}`,
    fee: fee === undefined ? `${percent ?? 0}% of the claim` : plainSum(currency, fee),
  }));
}

const isBanded = (name: ToolName): name is 'courtFee' | 'hearingFee' | 'enforcementFee' =>
  name === 'courtFee' || name === 'hearingFee' || name === 'enforcementFee';

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function rowOf(name: ToolName, place: ToldPlace): ToolRow | undefined {
  const tool = place.tools[name];
  const words = TOOL_WORDS[name].tell(place);
  if (!tool || words === undefined) return undefined;
  const fees = isBanded(name) ? place.tools[name] : undefined;
  const rows = fees ? bandRows(bandsInCents(fees), place.currency) : [];
  const [only, ...others] = rows;
  const one = only && others.length === 0;
  return {
    id: toolId(name),
    name: TOOL_WORDS[name].name,
    words: one ? only.fee : capital(words),
    bands: one ? [] : rows,
    reference: tool.reference,
  };
}

/** The tools that a place holds, in order; the lien has a section of its own. */
export function toolRows(file: PlaceFile): readonly ToolRow[] {
  const place = told(file);
  return TOOL_NAMES.filter((name) => name !== 'lien').flatMap((name) => rowOf(name, place) ?? []);
}

/** The tools that other places of the country hold and this one does not, in one sentence part. */
export function toolsNotRead(file: PlaceFile, all: readonly PlaceFile[]): string {
  const missing = TOOL_NAMES.filter(
    (name) => !file.moneyTools?.[name] && all.some(({ moneyTools }) => moneyTools?.[name]),
  );
  return list(missing.map(inSentence));
}

/** A tool of a place in words, as its page tells it; undefined where it was not read. */
export function toolWords(file: PlaceFile, name: ToolName): string | undefined {
  return rowOf(name, told(file))?.words;
}

/** The court fee of a claim of so many whole units; undefined where it was not read. */
export function feeWords(file: PlaceFile, claim: number): string | undefined {
  const { courtFee } = plannerTools(file);
  const fee = courtFee && courtFeeOf(courtFee, claim * 100);
  return fee === undefined ? undefined : plainSum(file.currency, fee);
}
