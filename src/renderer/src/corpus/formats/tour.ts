/** Reader of guided tours: stops with a heading, blocks of text, and the addresses they speak of. */
import type { EId } from '../../../../shared/corpus';
import { CorpusError } from '../corpus-error';
import { parseEId } from '../eid';
import type { Tour, TourStop } from '../model';
import { Fields } from './fields';
import { parseFrontMatter } from './front-matter';

export const TOUR_KEYS = ['tour', 'language', 'work', 'title', 'summary', 'source', 'date'] as const;

export interface ParsedTour {
  tour: Tour;
  /** Line of each stop's addresses, in the order of the stops, counted from 1. */
  addressLines: readonly number[];
}

/** The tour of a file; throws CorpusError with `path` and line where the file is broken. */
export function parseTour(text: string, path: string): Tour {
  return parseTourWithLines(text, path).tour;
}

/** As `parseTour`, with the lines of the addresses, for checks that report where a fault is. */
export function parseTourWithLines(text: string, path: string): ParsedTour {
  const head = parseFrontMatter(text, path);
  const fields = new Fields(head, path, TOUR_KEYS);
  const stops: TourStop[] = [];
  const addressLines: number[] = [];
  head.body.forEach((raw, at) => {
    const content = raw.trim();
    if (content === '') return;
    const line = head.bodyLine + at;
    const stop = stops.at(-1);
    if (content.startsWith('#')) {
      if (stop) closed(stop, path, line);
      stops.push(openStop(content, stops.length + 1, path, line));
    } else if (stop === undefined || stop.provisions.length > 0) {
      throw new CorpusError(`text that belongs to no stop: "${content}"`, path, line);
    } else if (content.startsWith('@')) {
      stop.provisions = addresses(content.slice(1), path, line);
      addressLines.push(line);
    } else stop.blocks.push(content);
  });
  const last = stops.at(-1);
  if (last === undefined) throw new CorpusError('the tour has no stops', path, head.bodyLine);
  closed(last, path, head.bodyLine + head.body.length - 1);
  const tour: Tour = {
    id: fields.slug('tour'),
    language: fields.language(),
    work: fields.slug('work'),
    title: fields.required('title'),
    summary: fields.required('summary'),
    source: fields.required('source'),
    date: fields.date('date'),
    stops,
  };
  return { tour, addressLines };
}

function openStop(content: string, expected: number, path: string, line: number): TourStop {
  const [, num, heading] = /^## (\d+)\. (\S.*)$/.exec(content) ?? [];
  if (num === undefined || heading === undefined) {
    throw new CorpusError(`not a heading of a stop: "${content}"`, path, line);
  }
  if (Number(num) !== expected) {
    throw new CorpusError(`stop ${num} stands where stop ${expected} is expected`, path, line);
  }
  return { num: expected, heading, blocks: [], provisions: [] };
}

function closed(stop: TourStop, path: string, line: number): void {
  if (stop.blocks.length === 0) throw new CorpusError(`stop ${stop.num} has no text`, path, line);
  if (stop.provisions.length === 0)
    throw new CorpusError(`stop ${stop.num} has no addresses (@)`, path, line);
}

function addresses(list: string, path: string, line: number): EId[] {
  const eIds = list.split(',').map((eId) => eId.trim());
  for (const [at, eId] of eIds.entries()) {
    if (parseEId(eId) === null) throw new CorpusError(`"${eId}" is not an eId`, path, line);
    if (eIds.indexOf(eId) < at) throw new CorpusError(`repeated address "${eId}"`, path, line);
  }
  return eIds;
}
