/** What can be done with a bookmark: rows in, an edit out. Times are milliseconds since the epoch. */
import type { Locus } from '../../../shared/corpus';
import type { Colour } from '../../../shared/preferences';
import { adding, changing, laterThan, type Edit, type EditName } from './edit';
import { LABEL_LIMIT, type Bookmark } from './records';
import { restore, trash } from './trash';

/** What the reader chooses; `id` is made by the caller and never used before. */
export interface NewBookmark {
  id: string;
  locus: Locus;
  colour: Colour;
  /** Empty where absent. */
  label?: string;
}

export function addBookmark({ id, locus, colour, label = '' }: NewBookmark, now: number): Edit {
  const { work, eId } = locus;
  const row = {
    id,
    work,
    eId,
    label: tidyLabel(label),
    colour,
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
  };
  return adding('bookmark-add', { table: 'bookmarks', row });
}

/** Null where nothing would change. */
export function changeBookmark(
  bookmark: Bookmark,
  to: Partial<Pick<Bookmark, 'label' | 'colour'>>,
  now: number,
): Edit | null {
  const label = tidyLabel(to.label ?? bookmark.label);
  const colour = to.colour ?? bookmark.colour;
  if (label === bookmark.label && colour === bookmark.colour) return null;
  const row = { ...bookmark, label, colour, updatedAt: laterThan(bookmark.updatedAt, now) };
  return changing('bookmark-change', { table: 'bookmarks', row: bookmark }, { table: 'bookmarks', row });
}

/** Into the trash. */
export function removeBookmark(bookmark: Bookmark, now: number): Edit {
  return trash({ table: 'bookmarks', row: bookmark }, now);
}

export function restoreBookmark(bookmark: Bookmark, now: number): Edit {
  return restore({ table: 'bookmarks', row: bookmark }, now);
}

/**
 * One key for both ways. Where a live bookmark is among `here` it goes into the trash; otherwise the one
 * that was trashed last comes back with its label and the wished colour; otherwise `wish` is added.
 * `here`: all bookmarks at the wish's locus, those in the trash included.
 */
export function toggleBookmark(here: readonly Bookmark[], wish: NewBookmark, now: number): Edit {
  const live = here.filter(({ deletedAt }) => deletedAt === null);
  if (live.length > 0) {
    return joined(
      'bookmark-trash',
      live.map((bookmark) => removeBookmark(bookmark, now)),
    );
  }
  const [last] = here.toSorted((a, b) => (b.deletedAt ?? 0) - (a.deletedAt ?? 0));
  if (!last) return addBookmark(wish, now);
  const back = { ...last, colour: wish.colour, deletedAt: null, updatedAt: laterThan(last.updatedAt, now) };
  return changing('bookmark-restore', { table: 'bookmarks', row: last }, { table: 'bookmarks', row: back });
}

/** What is to be bookmarked, and all bookmarks there, those in the trash included. */
export interface BookmarkPlace {
  here: readonly Bookmark[];
  wish: NewBookmark;
}

/** A bookmark at each place that has none, as one edit; each comes as with `toggleBookmark`. Null where all have one. */
export function bookmarkAll(places: readonly BookmarkPlace[], now: number): Edit | null {
  const bare = places.filter(({ here }) => here.every(({ deletedAt }) => deletedAt !== null));
  if (bare.length === 0) return null;
  return joined(
    'bookmark-add',
    bare.map(({ here, wish }) => toggleBookmark(here, wish, now)),
  );
}

/** Edits of different rows as one. */
function joined(what: EditName, edits: readonly Edit[]): Edit {
  return { do: edits.flatMap((edit) => edit.do), undo: edits.flatMap((edit) => edit.undo), what };
}

/** One line, cut without halving a surrogate pair. */
function tidyLabel(label: string): string {
  const line = label.replace(/\s+/gu, ' ').trim();
  if (line.length <= LABEL_LIMIT) return line;
  return line.slice(0, LABEL_LIMIT).replace(/[\uD800-\uDBFF]$/, '');
}
