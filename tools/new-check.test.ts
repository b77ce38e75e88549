import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const tool = fileURLToPath(new URL('new-check.mjs', import.meta.url));
let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'new-check-'));
  for (const folder of ['packages/core/src/checks/weights', 'packages/texts/src/findings', 'docs/checks']) {
    mkdirSync(join(root, folder), { recursive: true });
  }
  writeFileSync(join(root, 'packages/core/src/checks/codes.json'), '{ "old-code": "retired" }\n');
  writeFileSync(join(root, 'packages/texts/src/findings/weights.ts'), 'export const weightsTexts = {\n};\n');
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('new-check', () => {
  it('writes check, table, page, sentences and code', () => {
    execFileSync('node', [tool, 'weights', 'weight-too-small', '--root', root]);
    const read = (path: string) => readFileSync(join(root, path), 'utf8');
    expect(read('packages/core/src/checks/weights/weight-too-small.ts')).toContain(
      'export const weightTooSmall',
    );
    expect(read('packages/core/src/checks/weights/weight-too-small.test.ts')).toContain(
      'checkTable(weightTooSmall',
    );
    expect(read('docs/checks/weight-too-small.md')).toContain('## Che cosa fare');
    expect(read('packages/texts/src/findings/weights.ts')).toContain("'weight-too-small'");
    expect(read('packages/core/src/checks/codes.json')).toContain('"weight-too-small": "weights"');
  });

  it.each([
    { situation: 'a code used before, even if retired', args: ['weights', 'old-code'] },
    { situation: 'a family that does not exist', args: ['heights', 'new-code'] },
    { situation: 'a code that is not kebab case', args: ['weights', 'NewCode'] },
  ])('refuses $situation', ({ args }) => {
    const run = spawnSync('node', [tool, ...args, '--root', root], { encoding: 'utf8' });
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(/^new-check: /);
  });
});
