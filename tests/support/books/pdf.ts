/** PDFs with attachments, composed object by object. */
import { strFromU8, strToU8, zlibSync } from 'fflate';

/** An object of a PDF: what it says, and the bytes of its stream. */
export interface MadeObject {
  readonly text: string;
  readonly stream?: Uint8Array;
}

/** An attached file as its stream: deflated unless `plain`. */
export function embedded(content: string, plain = false): MadeObject {
  const stream = plain ? strToU8(content) : zlibSync(strToU8(content));
  const filter = plain ? '' : '/Filter /FlateDecode ';
  return {
    text: `<< /Type /EmbeddedFile /Subtype /text#2Fxml ${filter}/Length ${stream.length} >>`,
    stream,
  };
}

/** What names an attachment, and points to its stream. */
export const fileSpec = (name: string, stream: number): string =>
  `<< /Type /Filespec /F (${name}) /UF ${wideHex(name)} /AFRelationship /Alternative /EF << /F ${stream} 0 R /UF ${stream} 0 R >> >>`;

const wideHex = (text: string) =>
  `<FEFF${text.replace(/./g, (letter) => letter.charCodeAt(0).toString(16).padStart(4, '0'))}>`;

/** Objects packed into one stream, as PDF 1.5 does. */
export function objectStream(inner: Readonly<Record<number, string>>): MadeObject {
  const texts = Object.values(inner);
  let offset = 0;
  const table = Object.keys(inner).map((number, index) => {
    const place = `${number} ${offset}`;
    offset += (texts[index] ?? '').length + 1;
    return place;
  });
  const head = `${table.join(' ')} `;
  const stream = zlibSync(strToU8(head + texts.join(' ')));
  return {
    text: `<< /Type /ObjStm /N ${texts.length} /First ${head.length} /Filter /FlateDecode /Length ${stream.length} >>`,
    stream,
  };
}

/** A PDF of numbered objects, with a table of them or, `bare`, without. */
export function pdfOf(
  objects: Readonly<Record<number, MadeObject>>,
  { trailer = '', bare = false }: { trailer?: string; bare?: boolean } = {},
): Uint8Array {
  let body = '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n';
  const places: string[] = [];
  for (const [number, { text, stream }] of Object.entries(objects)) {
    places.push(`${String(body.length).padStart(10, '0')} 00000 n \n`);
    const bytes = stream ? `\nstream\r\n${strFromU8(stream, true)}\r\nendstream` : '';
    body += `${number} 0 obj\n${text}${bytes}\nendobj\n`;
  }
  const table = `xref\n1 ${places.length}\n${places.join('')}trailer\n<< /Size ${places.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${body.length}\n%%EOF\n`;
  return strToU8(bare ? body : body + table, true);
}
