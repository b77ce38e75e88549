/** Where each screen of a cycle stands. */
export const cycleAddresses = {
  cycle: '/enti/$body/$year',
  tree: '/enti/$body/$year/albero',
  objectives: '/enti/$body/$year/obiettivi',
  dashboards: '/enti/$body/$year/cruscotti',
  publicValue: '/enti/$body/$year/valore-pubblico',
  comparison: '/enti/$body/$year/confronto',
  deadlines: '/enti/$body/$year/scadenze',
  monitoring: '/enti/$body/$year/monitoraggio',
  risk: '/enti/$body/$year/rischi',
  transparency: '/enti/$body/$year/trasparenza',
  checks: '/enti/$body/$year/controlli',
  people: '/enti/$body/$year/persone',
  evaluation: '/enti/$body/$year/valutazione',
  staffing: '/enti/$body/$year/fabbisogni',
  finance: '/enti/$body/$year/bilancio',
  resources: '/enti/$body/$year/risorse',
  context: '/enti/$body/$year/contesto',
  document: '/enti/$body/$year/documento',
  publishing: '/enti/$body/$year/pubblica',
  sheets: '/enti/$body/$year/dati',
} as const;

export type CycleScreen = keyof typeof cycleAddresses;

/** The screen an address belongs to, by its first step after the cycle: an indicator's page is one of the objectives. */
export function screenOf(pathname: string): CycleScreen | null {
  const [, area, , , step = ''] = pathname.split('/');
  if (area !== 'enti') return null;
  if (step === '') return 'cycle';
  if (step === 'indicatori') return 'objectives';
  for (const [screen, address] of Object.entries(cycleAddresses)) {
    if (address.endsWith(`/${step}`) && isScreen(screen)) return screen;
  }
  return null;
}

function isScreen(name: string): name is CycleScreen {
  return Object.hasOwn(cycleAddresses, name);
}
