/** Workbooks composed part by part, as the format has them. */
import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

interface Parts {
  /** The rows of each sheet, by its name: the XML within `sheetData`. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly strings?: readonly string[];
  /** Attributes of `workbookPr`. */
  readonly properties?: string;
}

/** Styles: 0 plain, 1 a day of Excel's own, 2 a day by a format of the owner, 3 money. */
const STYLES = `<styleSheet xmlns="${MAIN}">
  <numFmts count="2">
    <numFmt numFmtId="164" formatCode="dd/mm/yyyy;@"/>
    <numFmt numFmtId="165" formatCode="_-&quot;£&quot;* #,##0.00_-;[Red]-&quot;£&quot;* #,##0.00_-"/>
  </numFmts>
  <cellXfs count="4">
    <xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/>
    <xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/>
  </cellXfs>
</styleSheet>`;

/** The parts of a workbook, by path. */
export function xlsxParts({ sheets, strings = [], properties = '' }: Parts) {
  const names = Object.keys(sheets);
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"/>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr ${properties}/><sheets>${names
      .map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${names
      .map(
        (_, index) =>
          `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
      )
      .join(
        '',
      )}<Relationship Id="rIdS" Type="${RELATIONS}/styles" Target="styles.xml"/><Relationship Id="rIdT" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings
      .map((text) => `<si><t xml:space="preserve">${text}</t></si>`)
      .join('')}</sst>`,
  };
  names.forEach((name, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] =
      `<worksheet xmlns="${MAIN}"><sheetData>${sheets[name] ?? ''}</sheetData></worksheet>`;
  });
  return parts;
}

/** A zip of texts. */
export const zipOf = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

/** A workbook as a file. */
export const xlsx = (parts: Parts): Uint8Array => zipOf(xlsxParts(parts));
