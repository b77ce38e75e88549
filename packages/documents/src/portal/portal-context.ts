import type { CivilDate } from '@traguardo/core/kernel';
import type { Act, CycleDocument } from '@traguardo/core/plan';
import type { PortalSection } from '@traguardo/norms';
import type { SectionContent } from './section-content.ts';

/** A file to upload. */
export interface PortalFile {
  readonly name: string;
  /** What the portal shows of it; the title of the plan where absent. */
  readonly title?: string;
  readonly mediaType: string;
  readonly byteSize: number;
  /** 64 small hexadecimal digits. */
  readonly sha256: string;
  /** The section of the portal it belongs to; absent: the whole plan. */
  readonly section?: string;
}

/** What the profile needs to know beside the document. */
export interface PortalContext {
  /** The day the profile is made for: never the machine's clock. */
  readonly at: CivilDate;
  /** The first year of the triennium. */
  readonly year: number;
  readonly form: CycleDocument['form'];
  readonly body: { readonly ipaCode?: string };
  readonly acts: readonly Act[];
  readonly version?: string;
  /** It changes a plan already published. */
  readonly update?: boolean;
  /** Where the plan stands on the body's site (D.Lgs. 33/2013 art. 10 c. 8). */
  readonly address?: string;
  readonly files: readonly PortalFile[];
  /** How large a file may be, as the portal says where one uploads it: it is not known here. */
  readonly mostBytes?: number;
}

/** A section of the portal with what the document has for it. */
export interface Matched {
  readonly section: PortalSection;
  readonly due: boolean;
  readonly content: SectionContent;
}
