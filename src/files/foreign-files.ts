import { MAGIC } from '../compact/layout.ts';
import { isGraphJson } from './read-graph.ts';
import { isParquet, type SourceFile } from './source-file.ts';

/** Something that is often given to be read and is not: what it is, and what to do. */
interface Foreign {
  readonly is: (name: string, head: string) => boolean;
  readonly words: string;
}

const foreign: readonly Foreign[] = [
  {
    is: (_, head) => head.startsWith(MAGIC),
    words: 'is a saved index, read already: open it with loadIndex, or name it with --data.',
  },
  {
    is: (name, head) => /\.zip$/i.test(name) || (!isDocument(name) && head.startsWith('PK\u0003\u0004')),
    words: 'is an archive inside an archive. Unpack the outer one and name the inner.',
  },
  {
    is: (_, head) => head.startsWith('\u001f\u2039') || head.startsWith('\u001f\ufffd'),
    words: 'is compressed twice. Unpack it once.',
  },
  {
    is: (name, head) => /\.(tar|tgz)$/i.test(name) || head.slice(257, 262) === 'ustar',
    words: 'is a tar archive. Unpack it and name the folder.',
  },
  {
    is: (name, head) => /\.(7z|rar|xz|bz2|zst)$/i.test(name) || /^(?:7z\u00bc|Rar!|BZh|.7zXZ|\(\u00b5\/)/.test(head),
    words: 'is an archive of a kind that is not read. Unpack it and name the folder; zip and gz are read as they are.',
  },
  {
    is: (name, head) => /\.xls$/i.test(name) || /^\u00d0\u00cf.\u00e0/u.test(head),
    words: 'is an Excel workbook of the old form. Save it as .xlsx, or as CSV.',
  },
  {
    is: (name) => /\.(ods|numbers|xlsb|xlsm)$/i.test(name),
    words: 'is a spreadsheet of a kind that is not read. Save it as .xlsx, or as CSV.',
  },
  {
    is: (name, head) => /\.(docx?|odt|rtf|pptx?|odp)$/i.test(name) || head.startsWith('{\\rtf'),
    words: 'is a document, no table. Save the table as CSV.',
  },
  {
    is: (_, head) => head.startsWith('version https://git-lfs'),
    words: 'is a pointer of Git LFS: the file itself was not downloaded. Fetch it with git lfs pull.',
  },
  {
    is: (name, head) => !isParquet(name) && head.startsWith('PAR1'),
    words: 'is a Parquet file under another name. Call it something.parquet.',
  },
  {
    is: (name, head) => /\.(db|sqlite3?)$/i.test(name) || head.startsWith('SQLite format 3'),
    words: 'is an SQLite database. Export its tables as CSV.',
  },
  {
    is: (_, head) => /^\s*(?:<!--[\s\S]*?-->\s*)?<(?:!doctype\s+html|html|head|body|table|div)\b/i.test(head),
    words:
      'is a web page, no table. Where it should be a download, that asked for a login or a click: download it again in a browser.',
  },
  {
    is: (name, head) =>
      /\.(ttl|nt|nq|n3|trig)$/i.test(name) ||
      /^\s*(?:@prefix|@base|PREFIX|BASE)\s/i.test(head) ||
      /^<[^>]+>\s+<[^>]+>\s/.test(head),
    words:
      'is RDF (SKOS). Take the CSV download of the classification: https://esco.ec.europa.eu/en/use-esco/download.',
  },
  {
    is: (name, head) => /\.(rdf|owl)$/i.test(name) || /^\s*<(?:\?xml[^>]*>\s*<)?rdf:RDF/i.test(head),
    words:
      'is RDF as XML. Take the CSV download of the classification: https://esco.ec.europa.eu/en/use-esco/download.',
  },
  {
    is: (name, head) => /\.(gexf|graphml)$/i.test(name) || /^\s*(?:<\?xml[^>]*>\s*)?<(?:gexf|graphml)\b/i.test(head),
    words: 'is a graph for other tools. Of exports, the JSON is read again: skillgraph export -f json.',
  },
  { is: (_, head) => /^\s*(?:<\?xml)/i.test(head), words: 'is XML, which is not read. Save the table as CSV.' },
  { is: (name, head) => /\.pdf$/i.test(name) || head.startsWith('%PDF'), words: 'is a PDF. Save the table as CSV.' },
  {
    is: (_, head) => /^\s*[[{]/.test(head) && /"(?:@context|@graph|@id)"/.test(head),
    words: 'is JSON-LD. Take the CSV download of the classification.',
  },
  {
    is: (_, head) => /^\s*[[{]/.test(head) && /"(?:_links|_embedded|className|hasEssentialSkill)"/.test(head),
    words:
      'is an answer of the ESCO web service. Take the CSV download: https://esco.ec.europa.eu/en/use-esco/download.',
  },
  {
    is: (name, head) =>
      !isGraphJson(head) && (/\.(json|ndjson|jsonl|geojson)$/i.test(name) || /^\s*(?:\{\s*["}]|\[\s*["{[])/.test(head)),
    words:
      'is JSON of a form that is not read; the graph that skillgraph export -f json writes is. Save the table as CSV.',
  },
  { is: (name, head) => !isParquet(name) && isNoText(head), words: 'is no text. Save the table as CSV.' },
];

/** Letters that no text is made of; a table with one or two by mistake is still read. */
function isNoText(head: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
  const odd = head.match(/[\u0000-\u0008\u000e-\u001e\u0081\u008d\u008f\u0090\u009d\ufffd]/g)?.length ?? 0;
  return odd > ODD * head.length;
}

/** Most of them in a text, as a share of its letters. */
const ODD = 0.1;

/** Whether a file is a document of an office program, by its name: a zip that is not looked into. */
export function isDocument(name: string): boolean {
  return /\.(?:xls[xmb]|ods|numbers|docx|odt|pptx|odp)$/i.test(name);
}

/** What an archive is that holds the parts of a document, as the rest of a sentence; undefined for any other. */
export function documentWords(files: readonly SourceFile[]): string | undefined {
  const has = (part: string): boolean => files.some(({ name }) => name === part);
  if (has('xl/workbook.xml')) return 'is an Excel workbook under another name. Call it something.xlsx.';
  if (has('xl/workbook.bin') || (has('mimetype') && has('content.xml')) || has('word/document.xml'))
    return 'is a document of an office program. Save the table as .xlsx, or as CSV.';
  return undefined;
}

/** What a file is that no reader takes, as the rest of a sentence; undefined for what may be a table. */
export function foreignWords({ name }: SourceFile, head: string): string | undefined {
  return foreign.find(({ is }) => is(name, head))?.words;
}
