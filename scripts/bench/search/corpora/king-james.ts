/**
 * The King James Version, 31,102 verses, from Debian's packages bible-kjv and bible-kjv-text: an expression
 * a book, an article a chapter, a paragraph a verse.
 */
import { spawnSync } from 'node:child_process';
import type { Expression, Provision } from '../../../../src/renderer/src/corpus/model';
import { LackingCorpus } from './lacking-corpus';
import { benchMeta } from './meta';

const VERSES = 31_102;
/** The whole book is some 4.4 MB. */
const MOST_BYTES = 16_000_000;
const VERSE = /^(?<book>\d?[A-Za-z]+)(?<chapter>\d+):(?<verse>\d+) (?<text>.+)$/;

/** Throws LackingCorpus where the program is missing or prints something else. */
export function kingJames(): Expression[] {
  const { stdout, error } = spawnSync('bible', ['-f', 'Gen1:1-Rev22:21'], {
    encoding: 'latin1',
    input: '',
    maxBuffer: MOST_BYTES,
  });
  if (error) throw new LackingCorpus('the program bible (Debian: bible-kjv) is missing', { cause: error });
  const books = new Map<string, Expression>();
  let verses = 0;
  for (const line of stdout.split('\n')) {
    const parts = VERSE.exec(line)?.groups;
    if (parts === undefined) continue;
    verses++;
    const { book = '', chapter = '', verse = '', text = '' } = parts;
    addVerse(chapterOf(bookOf(books, book), chapter), verse, text);
  }
  if (verses !== VERSES) throw new LackingCorpus(`bible printed ${verses} verses, not ${VERSES}`);
  return [...books.values()];
}

function bookOf(books: Map<string, Expression>, name: string): Expression {
  const work = `kjv-${name.toLowerCase()}`;
  const book = books.get(name) ?? { id: `${work}/en/plain`, meta: benchMeta(work, 'en', name), children: [] };
  books.set(name, book);
  return book;
}

function chapterOf(book: Expression, num: string): Provision {
  const last = book.children.at(-1);
  if (last?.num === num) return last;
  const chapter: Provision = {
    eId: `art_${num}`,
    type: 'article',
    num,
    heading: null,
    text: '',
    children: [],
  };
  book.children.push(chapter);
  return chapter;
}

function addVerse(chapter: Provision, num: string, text: string): void {
  const eId = `${chapter.eId}__para_${num}`;
  chapter.children.push({ eId, type: 'paragraph', num, heading: null, text, children: [] });
}
