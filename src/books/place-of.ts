/** Where a customer is, as far as the address of a file shows it. */
import type { BookContact } from '#books/book.ts';
import type { PlaceId } from '#domain/case.ts';

const STATES: Readonly<Record<string, string>> = {
  alabama: 'AL',
  alaska: 'AK',
  arizona: 'AZ',
  arkansas: 'AR',
  california: 'CA',
  colorado: 'CO',
  connecticut: 'CT',
  delaware: 'DE',
  florida: 'FL',
  georgia: 'GA',
  hawaii: 'HI',
  idaho: 'ID',
  illinois: 'IL',
  indiana: 'IN',
  iowa: 'IA',
  kansas: 'KS',
  kentucky: 'KY',
  louisiana: 'LA',
  maine: 'ME',
  maryland: 'MD',
  massachusetts: 'MA',
  michigan: 'MI',
  minnesota: 'MN',
  mississippi: 'MS',
  missouri: 'MO',
  montana: 'MT',
  nebraska: 'NE',
  nevada: 'NV',
  'new hampshire': 'NH',
  'new jersey': 'NJ',
  'new mexico': 'NM',
  'new york': 'NY',
  'north carolina': 'NC',
  'north dakota': 'ND',
  ohio: 'OH',
  oklahoma: 'OK',
  oregon: 'OR',
  pennsylvania: 'PA',
  'rhode island': 'RI',
  'south carolina': 'SC',
  'south dakota': 'SD',
  tennessee: 'TN',
  texas: 'TX',
  utah: 'UT',
  vermont: 'VT',
  virginia: 'VA',
  washington: 'WA',
  'west virginia': 'WV',
  wisconsin: 'WI',
  wyoming: 'WY',
  'district of columbia': 'DC',
};
const CODES = new Set(Object.values(STATES));
const ZIP = /^\d{5}(-\d{4})?$/;
const UK_POSTCODE = /^([A-Z]{1,2})\d[A-Z\d]? ?\d[A-Z]{2}$/i;
/** Postcode areas that lie in Scotland as a whole; those on the border do not say. */
const SCOTTISH = new Set([
  'AB',
  'DD',
  'EH',
  'FK',
  'G',
  'HS',
  'IV',
  'KA',
  'KW',
  'KY',
  'ML',
  'PA',
  'PH',
  'ZE',
]);
/** Areas that the border runs through. */
const BORDER = new Set(['TD', 'DG', 'CA']);

function fromBritish(postcode: string): PlaceId | undefined {
  const area = UK_POSTCODE.exec(postcode)?.[1]?.toUpperCase();
  if (area === undefined || BORDER.has(area)) return undefined;
  if (area === 'BT') return 'GB-NIR';
  return SCOTTISH.has(area) ? 'GB-SCT' : 'GB-ENG';
}

/**
 * The place of a customer: a British postcode, or a US state beside a ZIP code; undefined where the
 * address does not show it plainly. A guess for the owner to look at, not an answer.
 */
export function guessedPlace(contact: BookContact | undefined): PlaceId | undefined {
  if (!contact) return undefined;
  const lines = (contact.address ?? []).flatMap((line) => line.split(','));
  const parts = lines.map((line) => line.trim()).filter((line) => line !== '');
  const postcode = (contact.postcode ?? '').trim();
  const british = fromBritish(postcode) ?? parts.map(fromBritish).find((place) => place);
  if (british) return british;
  const states = parts.flatMap((part) => {
    const [, code, zip] = /^(.*?)[ ,]*(\d{5}(?:-\d{4})?)?$/.exec(part) ?? [];
    const word = (code ?? '').trim();
    const state = STATES[word.toLowerCase()] ?? (CODES.has(word) ? word : undefined);
    return state !== undefined && (zip !== undefined || ZIP.test(postcode)) ? [state] : [];
  });
  return new Set(states).size === 1 ? `US-${states[0]}` : undefined;
}
