/** Who may import what (docs/architecture.md). Packages not named here may import nothing of the house. */
export const MAY_IMPORT = {
  'packages/core': [],
  'packages/norms': ['packages/core'],
  'packages/texts': ['packages/core'],
  'packages/records': ['packages/core'],
  'packages/intake': ['packages/core'],
  'packages/template': ['packages/core', 'packages/intake', 'packages/texts'],
  'packages/documents': ['packages/core', 'packages/norms', 'packages/texts'],
  'packages/application': ['packages/core', 'packages/norms'],
  'packages/folder': ['packages/core', 'packages/norms', 'packages/records', 'packages/application'],
  'packages/store': ['packages/core', 'packages/records', 'packages/application'],
  'packages/contracts': ['packages/core'],
  'packages/testkit': [
    'packages/core',
    'packages/norms',
    'packages/texts',
    'packages/folder',
    'packages/application',
    'packages/store',
  ],
  'apps/web': [
    'packages/contracts',
    'packages/core',
    'packages/folder',
    'packages/intake',
    'packages/norms',
    'packages/template',
    'packages/texts',
  ],
  'apps/api': [
    'packages/application',
    'packages/contracts',
    'packages/core',
    'packages/documents',
    'packages/folder',
    'packages/norms',
    'packages/store',
    'packages/template',
    'packages/texts',
  ],
  'apps/cli': [
    'apps/api',
    'packages/application',
    'packages/core',
    'packages/documents',
    'packages/folder',
    'packages/intake',
    'packages/norms',
    'packages/store',
    'packages/template',
    'packages/texts',
  ],
};

/** Packages that are pure: no I/O, no clock, no chance. */
export const PURE = [
  'packages/core',
  'packages/norms',
  'packages/texts',
  'packages/contracts',
  'packages/records',
  'packages/application',
];

/** What only test files may import. */
export const TEST_ONLY = ['packages/testkit'];

export const LONGEST_FILE = 400;

/** Files that are data, not code: their length is no question of design. */
export const DATA_FILES = [/^tools\/examples\//, /\/glossary\/terms\.ts$/, /\/vocabulary\.ts$/];
