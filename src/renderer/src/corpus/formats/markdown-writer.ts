/** Writes an expression as a corpus file: `parseExpression` reads the same tree back. */
import type { Expression, ExpressionMeta, Provision } from '../model';
import { LABELS, type Labels } from '../labels';
import { EXPRESSION_KEYS } from './markdown';

/** The file's text, ending in a line break. */
export function formatExpression(expression: Expression): string {
  const blocks: string[] = [];
  const labels = LABELS[expression.meta.language];
  for (const child of expression.children) writeTop(child, labels, blocks);
  return `${formatHead(expression.meta)}\n${blocks.join('\n\n')}\n`;
}

function formatHead(meta: ExpressionMeta): string {
  const lines = ['---'];
  for (const key of EXPRESSION_KEYS) {
    const value = meta[key];
    if (value === null) continue;
    if (key === 'about') lines.push('about: |', ...value.split('\n').map((block) => `  ${block}`));
    else lines.push(`${key}: ${value}`);
  }
  return [...lines, '---', ''].join('\n');
}

function writeTop(provision: Provision, labels: Labels, blocks: string[]): void {
  const heading = provision.heading === null ? '' : `. ${provision.heading}`;
  if (provision.type === 'preamble') blocks.push(`## ${labels.preamble}`);
  else if (provision.type === 'section') {
    blocks.push(`## ${labels.section(provision.num ?? '')}${heading}`);
    for (const child of provision.children) writeTop(child, labels, blocks);
    return;
  } else blocks.push(`### ${labels.article(provision.num ?? '')}${heading}`);
  if (provision.text !== '') blocks.push(...provision.text.split('\n'));
  for (const child of provision.children) writeItem(child, '', blocks);
}

function writeItem(item: Provision, indent: string, blocks: string[]): void {
  const [first = '', ...alineas] = item.text.split('\n');
  const mark = item.type === 'wrapUp' ? '' : item.type === 'paragraph' ? `${item.num}. ` : `${item.num}) `;
  const further = item.type === 'wrapUp' ? indent : `${indent}   `;
  blocks.push(indent + mark + first, ...alineas.map((text) => further + text));
  for (const child of item.children) writeItem(child, `${indent}   `, blocks);
}
