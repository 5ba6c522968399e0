/**
 * Sources of the figures of a place: not files of their own, but made from the blocks of its law
 * file.
 */
import {
  PLACE_TOPICS,
  TOOL_TOPICS,
  type Confidence,
  type PlaceSourceId,
  type PlaceTopic,
  type Source,
  type ToolTopic,
} from '#domain/law.ts';
import { confidenceOf, type FigureBlock } from '#schemas/footing.ts';
import type { PlainDate } from '#domain/dates.ts';
import { TOOL_BY_TOPIC } from '#domain/money-tools.ts';
import type { PlaceFile } from '#schemas/law.ts';
import type { ToolReference } from '#schemas/money-tools.ts';

const TITLES: Readonly<Record<PlaceTopic, string>> = {
  'small-claims': 'small claims limit',
  limitation: 'years to sue',
  recording: 'recording calls',
  interest: 'interest a court may add',
  contact: 'rules on contact',
  holidays: 'public holidays',
  'court-fee': 'court fee',
  'next-court': 'the court above small claims',
  'bad-check': 'bounced checks',
  'judgment-interest': 'interest on a judgment',
  'judgment-life': 'how long a judgment lasts',
  wages: 'what can be taken of wages',
  lien: 'liens for building work',
  license: 'who needs a license to sue',
  freelance: 'pay of freelancers',
  answer: 'time to answer a claim',
  appeal: 'time to appeal',
};

/**
 * The id of the source of a figure of a place.
 * @example placeSourceId({ slug: 'us-tx' }, 'limitation') // => 'us-tx.limitation'
 */
export function placeSourceId(file: Pick<PlaceFile, 'slug'>, topic: PlaceTopic): PlaceSourceId {
  return `${file.slug}.${topic}`;
}

/** Whether a source is that of a figure of a place; only such ids carry a dot. */
export const isPlaceSourceId = (id: string): id is PlaceSourceId =>
  PLACE_TOPICS.some((topic) => id.endsWith(`.${topic}`));

/** One word for several: the same where all agree, else `mixed`. */
function together(all: readonly Confidence[]): Confidence {
  const [first = 'recalled', ...rest] = all;
  return rest.every((one) => one === first) ? first : 'mixed';
}

interface Basis {
  readonly citation?: string | null;
  readonly url?: string | null | undefined;
  readonly confidence: Confidence;
  /** Absent: the day on which the file was checked. */
  readonly checkedOn?: PlainDate;
}

/** How sure a money tool is: by the copy that it was read in. */
export function sureOfTool({ edition }: ToolReference): Confidence {
  if (edition === undefined) return 'seen';
  return edition === 'undated' ? 'seen-undated' : 'seen-old';
}

function toolBasis({ moneyTools }: PlaceFile, topic: ToolTopic): Basis | undefined {
  const reference = moneyTools?.[TOOL_BY_TOPIC[topic]]?.reference;
  if (!reference) return undefined;
  const { what: citation, url, readOn: checkedOn } = reference;
  return { citation, url, confidence: sureOfTool(reference), checkedOn };
}

const isToolTopic = (topic: PlaceTopic): topic is ToolTopic =>
  TOOL_TOPICS.some((each) => each === topic);

function basis(file: PlaceFile, topic: PlaceTopic): Basis | undefined {
  return isToolTopic(topic) ? toolBasis(file, topic) : blockBasis(file, topic);
}

function blockBasis(file: PlaceFile, topic: Exclude<PlaceTopic, ToolTopic>): Basis | undefined {
  const block = (
    part: Pick<PlaceFile['smallClaims'], 'statute' | 'references'>,
    name: FigureBlock,
  ): Basis => ({
    citation: part.statute,
    url: part.references.find(({ url }) => url)?.url,
    confidence: confidenceOf(file, name),
  });
  switch (topic) {
    case 'small-claims':
      return {
        ...block(file.smallClaims, topic),
        ...(file.smallClaims.officialUrl && { url: file.smallClaims.officialUrl }),
      };
    case 'limitation':
      return block(file.limitation, topic);
    case 'recording':
      return block(file.recording, topic);
    case 'interest':
      return block(file.interest, topic);
    case 'contact': {
      if (file.contactRules.length === 0) return undefined;
      return {
        citation: [...new Set(file.contactRules.map((rule) => rule.statute))].join('; '),
        url: file.contactRules.find((rule) => rule.url)?.url,
        confidence: together(file.contactRules.map((rule) => rule.confidence)),
      };
    }
    case 'holidays':
      return {
        citation: file.holidaysSource.title,
        url: file.holidaysSource.url,
        confidence: file.holidaysSource.confidence,
      };
  }
}

/** The sources that the figures of a place rest on, by id. */
export function placeSources(file: PlaceFile): Record<PlaceSourceId, Source> {
  const sources: Record<PlaceSourceId, Source> = {};
  for (const topic of PLACE_TOPICS) {
    const found = basis(file, topic);
    if (!found) continue;
    sources[placeSourceId(file, topic)] = {
      title: `${file.name}: ${TITLES[topic]}`,
      kind: topic === 'holidays' ? 'data' : 'law',
      ...(found.citation && { citation: found.citation }),
      ...(found.url && { url: found.url }),
      confidence: found.confidence,
      checkedOn: found.checkedOn ?? file.checkedOn,
    };
  }
  return sources;
}
