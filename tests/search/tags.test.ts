import { expect, it } from 'vitest';
import { tagsOf } from '../../src/renderer/src/search/tags';

it.each([
  ['Read before the #exam, #Exam and #ЭКЗАМЕН', ['exam', 'экзамен']],
  ['#құқық at the start, (#two) in brackets', ['құқық', 'two']],
  ['#part-1 #part_2 #ёлка', ['part-1', 'part_2', 'елка']],
  ['# Heading\n## Another', []],
  ['C#sharp, page.html#top, a/#b, &#x27; ##twice #28', []],
  ['', []],
])('reads %j as %j', (text, tags) => {
  expect(tagsOf(text)).toEqual(tags);
});
