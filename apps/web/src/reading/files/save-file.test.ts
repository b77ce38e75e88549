import { describe, expect, it } from 'vitest';
import { baseName } from './save-file.ts';

describe('the name of a file made of another', () => {
  it.each([
    ['Relazione Performance 2023.docx', 'relazione-performance-2023'],
    ['Società e attività.xlsx', 'societa-e-attivita'],
    ['.txt', 'documento'],
  ])('%s', (file, name) => {
    expect(baseName(file)).toBe(name);
  });
});
