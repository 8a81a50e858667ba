/**
 * What every reader of a foreign file answers with: its blocks in reading order, before anything is known of a law's
 * structure. `recognise` makes the tree of them. Also the limits that all readers keep, and the ways in which they fail.
 */
import type { Language } from '../../../../shared/corpus';

export type Format = 'markdown' | 'text' | 'html' | 'docx' | 'pdf' | 'akoma-ntoso';

/** A paragraph, heading or list item of a file. */
export interface Block {
  /** Plain text in NFC, white space collapsed, never empty; `\n` only where the file itself breaks the line. */
  text: string;
  /** 1 to 6 where the file itself marks a heading; null where it does not. */
  level: number | null;
  /** Whether the file sets it apart from the text: a footnote, an editor's note. */
  isNote: boolean;
  /** Whether the file draws it in the middle of the line, as titles are; bold alone is none. */
  isCentred: boolean;
  /** Where it is in the file, counted from 1: a line of a text, a page of a PDF; null where nothing of that kind is known. */
  place: number | null;
}

export interface SourceDocument {
  format: Format;
  /** What the file says of itself, outside its text; null where it says nothing. */
  title: string | null;
  language: Language | null;
  /** ISO date; null where the file states none. */
  date: string | null;
  blocks: Block[];
  /** What the reader had to leave open, for the preview. */
  warnings: SourceWarning[];
}

/** `dropped`: something that is no text, such as an image, was left out; `encoding`: the encoding was guessed. */
export interface SourceWarning {
  code: 'dropped' | 'encoding';
  /** What it is about, not a sentence: `3 images`, `windows-1251`. */
  what: string;
}

/** Caps that no file gets past, so that a hostile one costs little. */
export const CAPS = {
  /** Bytes of a file. */
  fileBytes: 100_000_000,
  /** Bytes of a zip's parts together, of one of them, how many times more than packed, how many of them. */
  unzippedBytes: 200_000_000,
  partBytes: 10_000_000,
  ratio: 100,
  parts: 2_000,
  /** Elements of a marked-up file and how deep they may stand in each other. */
  elements: 2_000_000,
  depth: 2_000,
  /** Blocks of a file, and UTF-16 code units of one of them. */
  blocks: 500_000,
  blockLength: 1_000_000,
  pages: 10_000,
} as const;

/**
 * `format`: no format that is read; `empty`: nothing in it; `too-large`: over one of `CAPS`; `no-text-layer`: a PDF of
 * scans; `encrypted`: asks for a password; `doctype`: XML that declares entities; `damaged`: broken, or not what it
 * says that it is; `structure`: our own format, with a fault at a line.
 */
export type ImportFault =
  'format' | 'empty' | 'too-large' | 'no-text-layer' | 'encrypted' | 'doctype' | 'damaged' | 'structure';

/** Why a file cannot be read. `detail` is technical: the interface says what to do by the fault's name. */
export class ImportError extends Error {
  readonly fault: ImportFault;
  readonly detail: string;

  constructor(fault: ImportFault, detail: string) {
    super(`import: ${fault}: ${detail}`);
    this.name = 'ImportError';
    this.fault = fault;
    this.detail = detail;
  }
}

/** Told now and then how far a reader has come, 0 to 1. Throws to stop it. */
export type OnProgress = (done: number) => void;
