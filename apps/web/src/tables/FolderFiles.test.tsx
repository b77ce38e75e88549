import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { FolderFiles } from './FolderFiles.tsx';

const text = (names: readonly string[]) =>
  renderToStaticMarkup(<FolderFiles year={2025} names={names} />).replace(/<[^>]+>/g, '');

it.each([
  ['nothing entered', [], ''],
  ['one file', ['risk.yaml'], 'Questi dati nella cartella del piano: cycles/2025/risk.yaml'],
  [
    'two files',
    ['monitoring.yaml', 'changes.yaml'],
    'Questi dati nella cartella del piano: cycles/2025/monitoring.yaml, cycles/2025/changes.yaml',
  ],
])('a page says where its data stand: %s', (_, names, expected) => {
  expect(text(names)).toBe(expected);
});
