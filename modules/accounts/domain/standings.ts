import type { Role, Standing } from '../contract/shapes.ts'
import type { Method } from './session-state.ts'

/** Roles of one neighbourhood that somebody works in; they need a second factor. */
export const neighbourhoodStaff = ['worker', 'chair', 'property', 'owners', 'police', 'partner'] as const
export const areaStaff = ['subdistrict', 'district'] as const

/** Whether the role is more than a resident's. */
export function isStaff(role: Role): boolean {
  return role !== 'resident'
}

/**
 * The standings that count in a session: a phone code alone proves a phone, so it opens what a resident has; whoever
 * also works here signs in with the password for that.
 */
export function standingsFor(method: Method, standings: readonly Standing[]): Standing[] {
  return method === 'phone' ? standings.filter((standing) => !isStaff(standing.role)) : [...standings]
}

/** Who may give and end which standing: a chair those of the neighbourhood below the chair, an operator all. */
export function mayGive(giver: Role, role: Role): boolean {
  if (giver === 'operator') return role !== 'resident'
  return giver === 'chair' && role !== 'chair' && neighbourhoodStaff.some((one) => one === role)
}

/** What a role is tied to. */
export function placeOf(role: Role): 'neighbourhood' | 'area' | 'none' {
  if (role === 'operator') return 'none'
  return role === 'subdistrict' || role === 'district' ? 'area' : 'neighbourhood'
}

/** Which roles a post in a body of this kind can carry. */
export function rolesOfBody(kind: string): readonly Role[] {
  if (kind === 'residents-committee' || kind === 'party-branch') return ['worker', 'chair']
  if (kind === 'property-manager') return ['property']
  if (kind === 'owners-committee') return ['owners']
  return kind === 'police' ? ['police'] : ['partner']
}
