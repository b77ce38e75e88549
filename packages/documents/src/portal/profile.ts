import * as z from 'zod';

const PortalFileData = z.strictObject({
  name: z.string(),
  title: z.string(),
  mediaType: z.string(),
  byteSize: z.int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

const Rests = {
  verified: z.boolean().describe('Held against an official text; false: to be checked on the portal'),
  citation: z.string().describe('What it rests on'),
};

const FieldData = z.strictObject({
  name: z.string().describe('As the code of the portal names it'),
  title: z.string(),
  value: z.string().nullable(),
  ...Rests,
});

const SectionData = z.strictObject({
  code: z.string(),
  title: z.string(),
  piano: z.string().describe('The section of the Piano-tipo its content comes from'),
  due: z.boolean().describe('Asked for in the form of this plan'),
  state: z.enum(['da-compilare', 'in-compilazione', 'compilata']),
  length: z.int().nonnegative().describe('Characters of the text'),
  text: z.string().describe('The text without tables, to copy'),
  tables: z.array(z.strictObject({ id: z.string(), caption: z.string() })),
  attachments: z.array(PortalFileData),
  ...Rests,
});

const MisfitData = z.strictObject({
  code: z.string(),
  where: z.string(),
  what: z.string(),
  todo: z.string(),
  blocking: z.literal(false).describe('Nothing of an unofficial profile blocks'),
  ...Rests,
});

/** A PIAO in the terms of the national portal: what goes where, and what does not fit. */
export const PortalProfile = z.strictObject({
  profile: z.literal('portale-piao'),
  version: z.literal(1),
  notice: z.string(),
  at: z.iso.date(),
  year: z.int(),
  fields: z.array(FieldData),
  sections: z.array(SectionData),
  attachments: z.array(PortalFileData).describe('Of the plan as a whole'),
  doesNotFit: z.array(MisfitData),
});
export type PortalProfile = z.infer<typeof PortalProfile>;

/** The published JSON Schema (2020-12) of the profile. */
export function portalProfileSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(PortalProfile), null, 2)}\n`;
}
