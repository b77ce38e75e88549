import type { StaffingAnswer, StaffingSource } from '@traguardo/contracts';
import { professionalAreaTitle } from '@traguardo/texts/labels';
import { staffingScreen } from '@traguardo/texts/screens/staffing';
import { Provenance } from '../tables/Provenance.tsx';

/** Where every printed figure of the staffing plan comes from. */
export function StaffingSources({ sources }: Pick<StaffingAnswer, 'sources'>) {
  return (
    <Provenance
      title={staffingScreen.waterfall}
      figures={sources.map((source, index) => ({
        key: `${index}`,
        name: nameOf(source),
        figure: source.figure,
        place: source.place,
      }))}
    />
  );
}

function nameOf({ entry, year, area }: StaffingSource): string {
  return [staffingScreen.sourceEntry[entry], area ? professionalAreaTitle[area] : null, year]
    .filter((part) => part !== null)
    .join(', ');
}
