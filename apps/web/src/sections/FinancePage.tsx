import { SectionPage } from './SectionPage.tsx';

/** Bilancio e indici: budget and outcome, promotion, indices with their formula, holdings. */
export function FinancePage() {
  return <SectionPage section="finance" />;
}
