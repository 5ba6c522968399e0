/**
 * XML as a plain tree of local names and texts. Nothing is fetched and nothing is expanded but the
 * five marks that XML itself knows and numbered letters.
 */
import { XMLParser } from 'fast-xml-parser';

export interface XmlElement {
  /** Its name without the prefix of its namespace. */
  readonly name: string;
  readonly text: string;
  readonly children: readonly XmlElement[];
}

/** An invoice of a few thousand lines has some hundred thousand tags. */
const MOST_TAGS = 1_000_000;
const MOST_DEPTH = 60;

/** The text of XML bytes, in the encoding that they name; UTF-8 where they name none. */
export function xmlText(bytes: Uint8Array): string {
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  // A mark at the start outweighs what is written, and the decoder takes it off.
  if (head.startsWith('\u00ff\u00fe')) return new TextDecoder('utf-16le').decode(bytes);
  if (head.startsWith('\u00fe\u00ff')) return new TextDecoder('utf-16be').decode(bytes);
  const named = /^<\?xml[^>]*?\sencoding=["']([\w.:-]{1,40})["']/.exec(head)?.[1];
  return decoderNamed(named).decode(bytes);
}

function decoderNamed(encoding = 'utf-8'): TextDecoder {
  try {
    // Whoever writes UTF-16 there without the mark at the start has written UTF-8.
    return new TextDecoder(/^utf-?16/i.test(encoding) ? 'utf-8' : encoding);
  } catch {
    return new TextDecoder();
  }
}

/** Why XML gives no tree. */
export type XmlFault = 'damaged' | 'too-large';

/** The root of a document; or why it is not read: not whole, a DOCTYPE in it, too large or deep. */
export function xmlTree(xml: string): XmlElement | XmlFault {
  // Entities are declared in a DOCTYPE alone; no invoice has one.
  if (/<!(doctype|entity)/i.test(xml)) return 'damaged';
  if (tagsIn(xml) > MOST_TAGS) return 'too-large';
  try {
    const nodes: unknown = parser().parse(xml);
    const [root, ...more] = childElements(nodes);
    return root && more.length === 0 && isWhole(xml, root) ? root : 'damaged';
  } catch {
    return 'damaged';
  }
}

function tagsIn(xml: string): number {
  let count = 0;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) count += 1;
  return count;
}

/** The parser closes for itself what a file cut short leaves open. */
function isWhole(xml: string, root: XmlElement): boolean {
  const last = /^<\/\s*(?:[^\s:>]+:)?([^\s:>]+)\s*>/.exec(xml.slice(xml.lastIndexOf('</')));
  return last?.[1] === root.name;
}

const parser = () =>
  new XMLParser({
    preserveOrder: true,
    removeNSPrefix: true,
    ignoreAttributes: true,
    ignoreDeclaration: true,
    ignorePiTags: true,
    parseTagValue: false,
    trimValues: false,
    maxNestedTags: MOST_DEPTH,
    jPath: false,
    entityDecoder: {
      setExternalEntities: () => undefined,
      addInputEntities: () => undefined,
      reset: () => undefined,
      setXmlVersion: () => undefined,
      decode: withoutMarks,
    },
  });

const MARKS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function withoutMarks(text: string): string {
  return text.replace(
    /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([\da-fA-F]{1,6}));/g,
    (mark: string, name?: string, decimal?: string, hex?: string) => {
      if (name !== undefined) return MARKS[name] ?? mark;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : mark;
    },
  );
}

/** Of the parser's own shape: a list of objects, each with one name and its list, or with text. */
function childElements(nodes: unknown): readonly XmlElement[] {
  if (!Array.isArray(nodes)) return [];
  return nodes.flatMap((node: unknown) => {
    const [entry] = entriesOf(node);
    if (!entry || entry[0] === TEXT) return [];
    const [name, inside] = entry;
    return [{ name, text: textIn(inside), children: childElements(inside) }];
  });
}

const TEXT = '#text';

function textIn(nodes: unknown): string {
  if (!Array.isArray(nodes)) return '';
  return nodes
    .flatMap((node: unknown) => entriesOf(node))
    .map(([name, inside]) => (name === TEXT && typeof inside === 'string' ? inside : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

const entriesOf = (node: unknown): [string, unknown][] =>
  typeof node === 'object' && node !== null ? Object.entries(node) : [];

/** All elements at a path of local names below an element. */
export function elementsAt(element: XmlElement, ...path: readonly string[]): XmlElement[] {
  return path.reduce<XmlElement[]>(
    (elements, name) =>
      elements.flatMap(({ children }) => children.filter((child) => child.name === name)),
    [element],
  );
}

/** The first text at a path; undefined where there is none but white space. */
export function textAt(element: XmlElement, ...path: readonly string[]): string | undefined {
  return elementsAt(element, ...path)
    .map(({ text }) => text)
    .find((text) => text !== '');
}
