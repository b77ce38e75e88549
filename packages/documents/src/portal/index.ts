export { portalListOf } from './list.ts';
export type { PortalContext, PortalFile } from './portal-context.ts';
export { portalProfileOf } from './portal-profile-of.ts';
export { PortalProfile, portalProfileSchema } from './profile.ts';
