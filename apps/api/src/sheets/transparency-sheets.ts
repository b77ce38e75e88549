import type { AccessRequestView, TransparencyAnswer } from '@traguardo/contracts';
import { sheetWords } from '@traguardo/texts/screens/sheets';
import { transparencyScreen } from '@traguardo/texts/screens/transparency';
import { day, number, words } from './cells.ts';
import { type SheetSource, sheetOf } from './sheet-source.ts';

const { column, title } = sheetWords;
const head = { family: 'transparency', group: sheetWords.group.transparency } as const;

/** What must be published, what is, who asked for what, and what the OIV attested. */
export function transparencySheets({ transparency }: TransparencyAnswer): SheetSource[] {
  if (!transparency) return [];
  const { obligations, requests, attestations } = transparency;
  const publications = obligations.flatMap((obligation) =>
    obligation.publications.map((publication) => ({ obligation, ...publication })),
  );
  return [
    sheetOf({ id: 'obblighi', title: title.obligations, ...head }, obligations, [
      { label: column.section, cell: ({ section }) => words(section) },
      { label: column.subsection, cell: ({ subsection }) => words(subsection) },
      { label: transparencyScreen.obligation, cell: ({ title }) => words(title) },
      { label: column.citation, cell: ({ reference }) => words(reference) },
      {
        label: transparencyScreen.frequencyHeader,
        cell: ({ frequency }) => words(transparencyScreen.frequency[frequency]),
      },
      { label: column.withinDays, cell: ({ days }) => number(days) },
      { label: transparencyScreen.updated, cell: ({ updated }) => day(updated) },
      { label: column.status, cell: ({ state }) => words(transparencyScreen.state[state]) },
      { label: transparencyScreen.term, cell: ({ until }) => day(until) },
      { label: column.days, cell: ({ daysLeft }) => number(daysLeft) },
      { label: column.reason, cell: ({ reason }) => words(reason) },
      { label: column.elaborates, cell: ({ elaboration }) => words(elaboration) },
      { label: column.transmits, cell: ({ transmission }) => words(transmission) },
      { label: column.publishes, cell: ({ publication }) => words(publication) },
    ]),
    sheetOf({ id: 'pubblicazioni', title: title.publications, ...head }, publications, [
      { label: transparencyScreen.obligation, cell: ({ obligation }) => words(obligation.title) },
      { label: column.address, cell: ({ url }) => words(url) },
      { label: column.format, cell: ({ format }) => words(format) },
      { label: column.published, cell: ({ published }) => day(published) },
      { label: transparencyScreen.updated, cell: ({ updated }) => day(updated) },
      { label: column.retained, cell: ({ retainedUntil }) => day(retainedUntil) },
    ]),
    sheetOf({ id: 'accessi', title: title.requests, ...head }, requests, [
      { label: column.number, cell: ({ id }) => words(id) },
      { label: column.type, cell: ({ kind }) => words(transparencyScreen.requestKind[kind]) },
      { label: column.reviewOf, cell: ({ of }) => words(of) },
      { label: transparencyScreen.request, cell: ({ subject }) => words(subject) },
      { label: transparencyScreen.received, cell: ({ received }) => day(received) },
      { label: column.legalDays, cell: ({ term }) => number(term?.days.days) },
      { label: column.suspensions, cell: ({ term }) => words(suspensions(term)) },
      { label: transparencyScreen.term, cell: ({ term }) => day(term?.due) },
      { label: column.deliverFrom, cell: ({ term }) => day(term?.deliverFrom) },
      { label: column.status, cell: ({ state }) => words(transparencyScreen.requestState[state]) },
      {
        label: transparencyScreen.decision,
        cell: ({ decision }) => words(decision && transparencyScreen.outcome[decision.outcome]),
      },
      { label: column.decided, cell: ({ decision }) => day(decision?.date) },
      { label: column.reason, cell: ({ decision }) => words(decision?.reason) },
      { label: column.delivered, cell: ({ decision }) => day(decision?.delivered) },
    ]),
    sheetOf({ id: 'attestazioni', title: title.attestations, ...head }, attestations, [
      { label: column.referredTo, cell: ({ at }) => day(at) },
      { label: column.date, cell: ({ date }) => day(date) },
      { label: column.outcome, cell: ({ outcome }) => words(transparencyScreen.attestation[outcome]) },
      { label: column.gaps, cell: ({ gaps }) => words(gaps.join('; ')) },
      { label: column.note, cell: ({ note }) => words(note) },
    ]),
  ];
}

/** What stopped the term and for how many days, in words. */
function suspensions(term: AccessRequestView['term']): string | undefined {
  return term?.suspended.map((each) => transparencyScreen.suspended[each.for](each.days)).join('; ');
}
