// Writes the four files of a new check: node tools/new-check.mjs <family> <code> [--root DIR]
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CODE = /^[a-z0-9]+(-[a-z0-9]+)+$/;

const [family = '', code = '', flag, folder] = process.argv.slice(2);
const root = flag === '--root' && folder ? folder : fileURLToPath(new URL('..', import.meta.url));
const familyFolder = join(root, 'packages/core/src/checks', family);
const list = join(root, 'packages/core/src/checks/codes.json');

const refusal = refuse();
if (refusal) {
  console.error(`new-check: ${refusal}`);
  process.exit(2);
}

const name = code.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
writeFileSync(join(familyFolder, `${code}.ts`), check());
writeFileSync(join(familyFolder, `${code}.test.ts`), table());
writeFileSync(join(root, 'docs/checks', `${code}.md`), page());
addSentences();
addCode();
console.log(
  `Written. Now add ${name} to packages/core/src/checks/${family}/index.ts and fill the four files; then run npm run checks-index.`,
);

function refuse() {
  if (!family || !CODE.test(code)) return 'usage: node tools/new-check.mjs <family> <code in kebab case>';
  if (!existsSync(familyFolder)) return `no family ${family}`;
  if (code in JSON.parse(readFileSync(list, 'utf8')))
    return `the code ${code} was used before: codes are never reused`;
  return null;
}

function check() {
  return `import type { Plan } from '../../plan/index.ts';
import type { Check, Observation } from '../check.ts';

/** What holds, in one sentence, and where it comes from. */
export const ${name}: Check = {
  code: '${code}',
  family: '${family}',
  severity: 'warning',
  blocking: false,
  *run(_plan: Plan): Iterable<Observation> {},
};
`;
}

function table() {
  return `import { checkTable } from '@traguardo/testkit';
import { ${name} } from './${code}.ts';

checkTable(${name}, {
  valid: [{ situation: 'the clean plan' }],
  invalid: [],
});
`;
}

function page() {
  const headings = [
    'Che cosa controlla',
    'Perché',
    'Esempio valido',
    'Esempio non valido',
    'Che cosa fare',
    'Fonte',
  ];
  const sections = headings.map((heading) => `## ${heading}\n\nDA SCRIVERE\n`).join('\n');
  return `# DA SCRIVERE\n\n\`${code}\` · famiglia \`${family}\` · avviso\n\n${sections}`;
}

function addSentences() {
  const file = join(root, 'packages/texts/src/findings', `${family}.ts`);
  const sentences = `  '${code}': (_f) => ({
    title: 'DA SCRIVERE',
    what: 'DA SCRIVERE',
    why: 'DA SCRIVERE',
    todo: 'DA SCRIVERE',
  }),
};
`;
  const text = readFileSync(file, 'utf8');
  const end = text.lastIndexOf('};');
  writeFileSync(file, text.slice(0, end) + sentences);
}

function addCode() {
  const codes = JSON.parse(readFileSync(list, 'utf8'));
  writeFileSync(list, `${JSON.stringify({ ...codes, [code]: family }, null, 2)}\n`);
}
