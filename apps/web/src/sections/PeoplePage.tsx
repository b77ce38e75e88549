import { SectionPage } from './SectionPage.tsx';

/** Persone: staff by area, gender, presence, leave, remote work, training. */
export function PeoplePage() {
  return <SectionPage section="people" />;
}
