// Proves the import rules, the purity of the core and the absence of cycles, on the real syntax tree of
// every source file. Run: npm run house. It fails when it read no file: a checker that reads nothing lies.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript-api';
import { DATA_FILES, LONGEST_FILE, MAY_IMPORT, PURE, TEST_ONLY } from './house-rules.mjs';

/** Tests and the settings of tools: they may use what the root declares for development. */
const TEST_FILE = /\.(test|e2e|config)\.tsx?$|\/(test|e2e)\//;

/** Every violation, as `file:line message`. `files` maps a path to its text; `manifests` a package to its package.json. */
export function houseErrors(files, manifests) {
  const errors = [];
  const names = new Map(Object.entries(manifests).map(([folder, manifest]) => [manifest.name, folder]));
  const edges = new Map();
  for (const [path, text] of files) {
    const home = homeOf(path);
    if (!home) continue;
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    const isTest = TEST_FILE.test(path);
    const say = (node, message) => {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      errors.push(`${path}:${line + 1} ${message}`);
    };
    const targets = [];
    for (const found of importsOf(source)) {
      checkImport({ found, path, home, isTest, names, manifests, say });
      if (!found.typeOnly && found.name.startsWith('.'))
        targets.push(resolveRelative(path, found.name, files));
    }
    edges.set(path, targets.filter(Boolean));
    if (!isTest && PURE.includes(home)) checkPurity(source, say);
    const lines = text.split('\n').length;
    if (!isTest && lines > LONGEST_FILE && !DATA_FILES.some((pattern) => pattern.test(path))) {
      errors.push(`${path}:1 ${lines} lines: split at ${LONGEST_FILE}`);
    }
  }
  return [...errors, ...cycles(edges)];
}

function checkImport({ found, path, home, isTest, names, manifests, say }) {
  const { name, node } = found;
  if (name.startsWith('.')) {
    const target = homeOf(posix.normalize(posix.join(posix.dirname(path), name)));
    if (target !== home) say(node, `relative import leaves ${home}: ${name}`);
    return;
  }
  const builtin = name.startsWith('node:') || builtinModules.includes(name);
  if (builtin) {
    if (!isTest && (PURE.includes(home) || home === 'apps/web')) say(node, `${home} may do no I/O: ${name}`);
    return;
  }
  const bare = name.startsWith('@') ? name.split('/').slice(0, 2).join('/') : name.split('/')[0];
  const target = names.get(bare);
  if (!target) {
    const declared = { ...manifests[home]?.dependencies, ...(isTest ? manifests['.']?.devDependencies : {}) };
    if (!(bare in declared)) say(node, `${home} does not declare ${bare}`);
    return;
  }
  if (target === home) return;
  if (isTest) return;
  if (TEST_ONLY.includes(target)) say(node, `only tests may import ${target}`);
  else if (!MAY_IMPORT[home]?.includes(target)) say(node, `${home} may not import ${target}`);
  else if (!(bare in (manifests[home]?.dependencies ?? {}))) say(node, `${home} does not declare ${bare}`);
}

function checkPurity(source, say) {
  const visit = (node) => {
    const text = ts.isPropertyAccessExpression(node) ? node.getText(source) : '';
    if (['Date.now', 'Math.random', 'performance.now'].includes(text)) say(node, `impure: ${text}`);
    if (ts.isNewExpression(node) && node.expression.getText(source) === 'Date' && !node.arguments?.length) {
      say(node, 'impure: new Date() reads the clock');
    }
    const global = ts.isIdentifier(node) && ['process', 'console', 'fetch'].includes(node.text);
    if (global && !ts.isPropertyAccessExpression(node.parent) && !ts.isPropertyAssignment(node.parent)) {
      say(node, `impure: ${node.text}`);
    } else if (global && ts.isPropertyAccessExpression(node.parent) && node.parent.expression === node) {
      say(node, `impure: ${node.text}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
}

function importsOf(source) {
  const found = [];
  const visit = (node) => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      const clause = ts.isImportDeclaration(node) ? node.importClause : node;
      const named = ts.isImportDeclaration(node) ? clause?.namedBindings : node.exportClause;
      const elements = named && 'elements' in named ? [...named.elements] : [];
      const allTypes = elements.length > 0 && elements.every((e) => e.isTypeOnly) && !clause?.name;
      found.push({
        name: node.moduleSpecifier.text,
        node,
        typeOnly: Boolean(clause?.isTypeOnly || allTypes),
      });
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const argument = node.arguments[0];
      if (argument && ts.isStringLiteral(argument))
        found.push({ name: argument.text, node, typeOnly: false });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function resolveRelative(path, name, files) {
  const target = posix.normalize(posix.join(posix.dirname(path), name));
  return [target, `${target}.ts`, `${target}.tsx`, `${target}/index.ts`].find((candidate) =>
    files.has(candidate),
  );
}

function cycles(edges) {
  const errors = [];
  const state = new Map();
  const walk = (file, trail) => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      errors.push(`${file}:1 import cycle: ${[...trail.slice(trail.indexOf(file)), file].join(' > ')}`);
      return;
    }
    state.set(file, 'open');
    for (const next of edges.get(file) ?? []) walk(next, [...trail, file]);
    state.set(file, 'done');
  };
  for (const file of edges.keys()) walk(file, []);
  return errors;
}

function homeOf(path) {
  return /^(packages|apps)\/[^/]+/.exec(path)?.[0];
}

/** Reads the house from disk: its sources and manifests. */
export function readHouse(root) {
  const files = new Map();
  const manifests = { '.': JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) };
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!['node_modules', 'dist', 'fixtures'].includes(entry.name)) walk(path);
      } else if (/\.tsx?$/.test(entry.name)) {
        files.set(relative(root, path).split('\\').join('/'), readFileSync(path, 'utf8'));
      }
    }
  };
  for (const top of ['packages', 'apps']) {
    for (const name of readdirSync(join(root, top))) {
      const folder = `${top}/${name}`;
      if (!statSync(join(root, folder)).isDirectory()) continue;
      manifests[folder] = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
      walk(join(root, folder));
    }
  }
  return { files, manifests };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = join(dirname(fileURLToPath(import.meta.url)), '..');
  const { files, manifests } = readHouse(root);
  const errors = houseErrors(files, manifests);
  if (files.size < 50) errors.push(`only ${files.size} files read: the check is not looking at the house`);
  for (const error of errors) console.error(error);
  console.log(`house: ${files.size} files, ${errors.length} violations`);
  process.exit(errors.length > 0 ? 1 : 0);
}
