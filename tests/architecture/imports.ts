/** What a source file imports, in every form that TypeScript and Svelte know. */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, posix } from 'node:path';
import ts from 'typescript';

const GENERATED = 'src/shared/i18n/paraglide/';

export interface Import {
  /** The importing file, from the checkout's root, `/`-separated. */
  file: string;
  /** As written, without a query such as `?worker&url`. */
  specifier: string;
  /** The imported file without extension for a relative import, else null. */
  path: string | null;
  /** Whether nothing of it is left when the app runs. */
  typeOnly: boolean;
}

/** Files below a folder, from the checkout's root; compiled messages and installed packages are not ours and are left out. */
export function filesOf(folder: string, ...extensions: readonly string[]): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => posix.join(folder, file.replaceAll('\\', '/')))
    .filter(
      (file) =>
        extensions.includes(extname(file)) && !file.startsWith(GENERATED) && !file.includes('/node_modules/'),
    )
    .sort();
}

/** The script parts of a Svelte file and its markup; a module is all script. */
export function splitSource(file: string, source: string): { script: string; markup: string } {
  if (!file.endsWith('.svelte')) return { script: source, markup: '' };
  const scripts: string[] = [];
  const rest = source.replace(/<script\b[^>]*>([\s\S]*?)<\/script>/g, (_, script: string) => {
    scripts.push(script);
    return '';
  });
  const markup = rest.replace(/<style\b[^>]*>[\s\S]*?<\/style>/g, '').replace(/<!--[\s\S]*?-->/g, '');
  return { script: scripts.join('\n'), markup };
}

/** Every import of a source, in the order of the text. */
export function importsIn(file: string, source: string): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean): void => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    const bare = specifier.text.replace(/\?.*$/, '');
    found.push({ file, specifier: bare, path: resolved(file, bare), typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeImport(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, isTypeExport(node));
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && isLoader(node.expression)) add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  const { script, markup } = splitSource(file, source);
  // An expression of the markup can import too, such as `{#await import('./Chart.svelte')}`.
  for (const [, specifier = ''] of markup.matchAll(/\bimport\(\s*['"`]([^'"`]+)['"`]\s*\)/g))
    add(ts.factory.createStringLiteral(specifier), false);
  visit(ts.createSourceFile(`${file}.ts`, script, ts.ScriptTarget.Latest));
  return found;
}

/** Every import of a file of the checkout. */
export const importsOf = (file: string): Import[] => importsIn(file, readFileSync(file, 'utf8'));

function resolved(file: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  return posix.join(posix.dirname(file), specifier).replace(/\.(?:ts|js|mjs|svelte|css)$/, '');
}

const isLoader = (callee: ts.Expression): boolean =>
  callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require');

function isTypeImport(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const names = clause.namedBindings;
  if (clause.name || !names || !ts.isNamedImports(names)) return false;
  return names.elements.length > 0 && names.elements.every((one) => one.isTypeOnly);
}

function isTypeExport({ isTypeOnly, exportClause }: ts.ExportDeclaration): boolean {
  if (isTypeOnly) return true;
  if (!exportClause || !ts.isNamedExports(exportClause)) return false;
  return exportClause.elements.length > 0 && exportClause.elements.every((one) => one.isTypeOnly);
}
