import { strToU8, Zip } from 'fflate';
import { DeflatedFile } from './deflated';
import { element, escapeXml } from './xml';

/**
 * Writes an Office Open XML workbook (ECMA-376, transitional) row by row: of what has been given,
 * only the compressed bytes are kept. Text is text, so that no cell ever is a formula.
 */

/** Excel's own bounds: more would make it refuse or repair the file. */
const MAX_ROWS = 1_048_576;
const MAX_CELL = 32_767;

/** Characters of a sheet that are compressed in one go. */
const PIECE = 131_072;

/** A date is a number that is shown as one. */
export type Value = string | number | boolean | Date | null;

interface SheetColumn {
  /** In characters. */
  width: number;
  date?: boolean;
  /** Long text breaks inside of the cell. */
  wrap?: boolean;
}

export interface SheetForm {
  name: string;
  columns: readonly SheetColumn[];
  /** Rows and columns that stay in view; the first row is the head. */
  frozen: { rows: number; columns: number };
  filter: boolean;
  landscape: boolean;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Indexes into `cellXfs` of the styles below. */
const STYLE = { plain: 0, head: 1, date: 2, wrap: 3 } as const;
const STYLES =
  XML_HEAD +
  element('styleSheet', { xmlns: MAIN }, [
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>',
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>',
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
    '<fills count="2"><fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
    '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>',
    '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">',
    '<alignment vertical="top" wrapText="1"/></xf></cellXfs>',
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  ]);

/** A1 letters of a zero-based column. */
function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** The longest a cell may be, without breaking an astral character in two. */
function clip(text: string): string {
  if (text.length <= MAX_CELL) return text;
  const cut = text.slice(0, MAX_CELL - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

// oxlint-disable-next-line no-control-regex -- these are the characters to be found
const PLAIN = /^[^&<>"\u0000-\u001f\ud800-\udfff\ufffe\uffff_]*$/;

/** Text of a cell; what only looks like Excel's escape `_xHHHH_` is kept from being read as one. */
function textOf(value: string): string {
  const text = clip(value);
  if (PLAIN.test(text)) return text;
  return escapeXml(text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_'));
}

const DAY = 86_400_000;
/** Day 0 of Excel's calendar; it counts right from March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);
const FIRST_DAY = 61;

const serial = (date: Date): number => (date.getTime() - EPOCH) / DAY;

/** One cell, or nothing for an empty one. `ref` is its address, `style` its index. */
function cell(ref: string, value: Value, style: number): string {
  if (value === null || value === '') return '';
  const s = style === STYLE.plain ? '' : ` s="${style}"`;
  if (typeof value === 'number')
    return Number.isFinite(value) ? `<c r="${ref}"${s}><v>${value}</v></c>` : '';
  if (typeof value === 'boolean') return `<c r="${ref}"${s} t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value !== 'string') {
    if (serial(value) >= FIRST_DAY) return `<c r="${ref}"${s}><v>${serial(value)}</v></c>`;
    return cell(ref, value.toISOString().slice(0, 10), STYLE.plain);
  }
  const space = /^\s|\s$/.test(value) ? ' xml:space="preserve"' : '';
  return `<c r="${ref}"${s} t="inlineStr"><is><t${space}>${textOf(value)}</t></is></c>`;
}

const styleOf = ({ date, wrap }: SheetColumn): number =>
  date ? STYLE.date : wrap ? STYLE.wrap : STYLE.plain;

/** What stands before the rows. */
function opening({ columns, frozen, landscape }: SheetForm): string {
  const corner = `${columnName(frozen.columns)}${frozen.rows + 1}`;
  const pane = element('pane', {
    xSplit: frozen.columns || undefined,
    ySplit: frozen.rows || undefined,
    topLeftCell: corner,
    activePane: frozen.columns ? 'bottomRight' : 'bottomLeft',
    state: 'frozen',
  });
  return [
    `${XML_HEAD}<worksheet xmlns="${MAIN}">`,
    landscape ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '',
    element('sheetViews', {}, [element('sheetView', { workbookViewId: 0 }, [pane])]),
    '<sheetFormatPr defaultRowHeight="15"/>',
    element(
      'cols',
      {},
      columns.map(({ width }, i) =>
        element('col', { min: i + 1, max: i + 1, width, customWidth: 1 }),
      ),
    ),
    '<sheetData>',
  ].join('');
}

/** What stands after them. Printed, a sheet in landscape is as wide as its paper. */
function closing({ columns, filter, landscape }: SheetForm, rows: number): string {
  return [
    '</sheetData>',
    filter ? element('autoFilter', { ref: `A1:${columnName(columns.length - 1)}${rows}` }) : '',
    landscape ? '<pageSetup orientation="landscape" fitToWidth="1" fitToHeight="0"/>' : '',
    '</worksheet>',
  ].join('');
}

/** A sheet to which rows are given; `end` it before the workbook is ended. */
export class Sheet {
  readonly #form: SheetForm;
  readonly #letters: string[];
  readonly #styles: number[];
  readonly #file: DeflatedFile;
  #xml: string;
  #rows = 0;

  constructor(form: SheetForm, file: DeflatedFile) {
    this.#form = form;
    this.#letters = form.columns.map((_, i) => columnName(i));
    this.#styles = form.columns.map(styleOf);
    this.#file = file;
    this.#xml = opening(form);
  }

  /** Adds a row; the first is the head. @throws RangeError when Excel could not open the sheet. */
  row(values: readonly Value[]): void {
    const number = ++this.#rows;
    if (number > MAX_ROWS) throw new RangeError(`${this.#form.name}: > ${MAX_ROWS}`);
    let cells = '';
    for (let i = 0; i < values.length; i++)
      cells += cell(
        `${this.#letters[i]}${number}`,
        values[i]!,
        number === 1 ? STYLE.head : this.#styles[i]!,
      );
    this.#xml += `<row r="${number}">${cells}</row>`;
    if (this.#xml.length > PIECE) this.#flush(false);
  }

  end(): void {
    this.#xml += closing(this.#form, this.#rows);
    this.#flush(true);
  }

  #flush(last: boolean): void {
    this.#file.push(strToU8(this.#xml), last);
    this.#xml = '';
  }
}

export interface WorkbookAbout {
  title: string;
  creator: string;
  created: Date;
}

/** A workbook of sheets named beforehand, in that order. */
export class Workbook {
  readonly sheets: readonly Sheet[];
  readonly #zip: Zip;
  readonly #files: DeflatedFile[] = [];
  readonly #pieces: Uint8Array<ArrayBuffer>[] = [];

  constructor(forms: readonly SheetForm[], about: WorkbookAbout) {
    this.#zip = new Zip((error, piece) => {
      if (error) throw error;
      this.#pieces.push(piece);
    });
    const add = (path: string): DeflatedFile => {
      const file = new DeflatedFile(path, about.created);
      this.#zip.add(file);
      this.#files.push(file);
      return file;
    };
    for (const [path, xml] of Object.entries(frame(forms, about)))
      add(path).push(strToU8(xml), true);
    this.sheets = forms.map((form, i) => new Sheet(form, add(sheetPath(i))));
  }

  /** The bytes of the file since the last call, once what was given has gone on its way. */
  async take(): Promise<Uint8Array<ArrayBuffer>[]> {
    await Promise.all(this.#files.map((file) => file.ready()));
    return this.#pieces.splice(0);
  }

  /** Ends every sheet and gives the last bytes. */
  async end(): Promise<Uint8Array<ArrayBuffer>[]> {
    for (const sheet of this.sheets) sheet.end();
    this.#zip.end();
    await Promise.all(this.#files.map(({ done }) => done));
    return this.#pieces.splice(0);
  }
}

const sheetPath = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;

/** All parts of the package but its sheets, by path. */
function frame(forms: readonly SheetForm[], about: WorkbookAbout): Record<string, string> {
  const part = (path: string, type: string): string =>
    element('Override', {
      PartName: `/${path}`,
      ContentType: `application/vnd.openxmlformats-${type}+xml`,
    });
  const relation = (id: string, type: string, target: string): string =>
    element('Relationship', { Id: id, Type: type, Target: target });
  const relations = (all: string[]): string =>
    XML_HEAD + element('Relationships', { xmlns: `${PACKAGE}/relationships` }, all);
  const styles = `rId${forms.length + 1}`;
  return {
    '[Content_Types].xml':
      XML_HEAD +
      element('Types', { xmlns: `${PACKAGE}/content-types` }, [
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
        '<Default Extension="xml" ContentType="application/xml"/>',
        part('xl/workbook.xml', 'officedocument.spreadsheetml.sheet.main'),
        part('xl/styles.xml', 'officedocument.spreadsheetml.styles'),
        part('docProps/core.xml', 'package.core-properties'),
        ...forms.map((_, i) => part(sheetPath(i), 'officedocument.spreadsheetml.worksheet')),
      ]),
    '_rels/.rels': relations([
      relation('rId1', `${RELATIONS}/officeDocument`, 'xl/workbook.xml'),
      relation('rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'),
    ]),
    'docProps/core.xml':
      XML_HEAD +
      element(
        'cp:coreProperties',
        {
          'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
          'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
          'xmlns:dcterms': 'http://purl.org/dc/terms/',
          'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        },
        [
          element('dc:title', {}, [escapeXml(about.title)]),
          element('dc:creator', {}, [escapeXml(about.creator)]),
          element('dcterms:created', { 'xsi:type': 'dcterms:W3CDTF' }, [
            about.created.toISOString(),
          ]),
        ],
      ),
    'xl/workbook.xml':
      XML_HEAD +
      element('workbook', { xmlns: MAIN, 'xmlns:r': RELATIONS }, [
        element(
          'sheets',
          {},
          forms.map(({ name }, i) =>
            element('sheet', { name, sheetId: i + 1, 'r:id': `rId${i + 1}` }),
          ),
        ),
      ]),
    'xl/_rels/workbook.xml.rels': relations([
      ...forms.map((_, i) =>
        relation(`rId${i + 1}`, `${RELATIONS}/worksheet`, `worksheets/sheet${i + 1}.xml`),
      ),
      relation(styles, `${RELATIONS}/styles`, 'styles.xml'),
    ]),
    'xl/styles.xml': STYLES,
  };
}
