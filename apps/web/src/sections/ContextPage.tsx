import { SectionPage } from './SectionPage.tsx';

/** Contesto: the figures the plan starts from, with whose data they are. */
export function ContextPage() {
  return <SectionPage section="context" />;
}
