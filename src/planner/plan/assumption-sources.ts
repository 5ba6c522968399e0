/** Which source each assumption of the routes rests on. */
import type { Assumed } from '#domain/case.ts';
import type { WrittenSourceId } from '#domain/ids/sources.ts';

/** A lawyer's cost has no source: it is this site's guess, until the owner has a quote. */
export const SOURCES: Readonly<Partial<Record<keyof Assumed, WrittenSourceId>>> = {
  chancePct: 'recovery-by-age-trade-survey',
  agencyFeePct: 'agency-fee-ranges',
  courtFee: 'small-claims-range',
  settlementPct: 'settlement-by-age-consumer',
};
/** Ids of the written sources that an assumption can name. */
export const ASSUMPTION_SOURCES: readonly WrittenSourceId[] = Object.values(SOURCES);
