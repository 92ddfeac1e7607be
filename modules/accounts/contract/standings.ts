import { z } from 'zod'
import { endpoint } from '#kit/contract/endpoint.ts'
import { done, id, inNeighbourhood, inNeighbourhoodWithId, instant, someText } from '#kit/contract/shapes.ts'
import { phone, role } from './shapes.ts'

export const staffRoles = ['worker', 'chair', 'property', 'owners', 'police', 'partner'] as const

export const staffShape = z.object({
  /** The standing's id: somebody who works in two capacities stands here twice. */
  id,
  accountId: id,
  name: z.string(),
  /** 199****0001 */
  phone: z.string().nullable(),
  role,
  body: z.string().nullable(),
  firstContact: z.boolean(),
  secondFactor: z.boolean(),
  emergency: z.object({ reason: z.string() }).nullable(),
  /** It comes with a post in a body, and ends with it. */
  byPost: z.boolean(),
  since: instant,
  until: instant.nullable(),
  may: z.object({ end: z.boolean(), handOver: z.boolean(), invite: z.boolean() }),
})

export const invitationShape = z.object({ code: z.string(), expiresAt: instant })

export const announcementShape = z.object({
  id,
  kind: z.enum(['emergency', 'second-factor-reset', 'handed-over', 'standing-ended']),
  actor: z.string(),
  about: z.string(),
  reason: z.string(),
  at: instant,
  until: instant.nullable(),
})

const why = z.object({ reason: someText(200) })
const manage = 'accounts.manage-staff'

/** Who works in a neighbourhood: coming, going, and the emergencies in between. */
export const standingEndpoints = {
  listStaff: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/staff',
    summary: 'Everybody who works in the neighbourhood, and in which capacity',
    needs: 'accounts.see-staff',
    params: inNeighbourhood,
    output: z.object({ staff: z.array(staffShape) }),
  }),
  exportStaff: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/staff/export',
    summary: 'The same as a file, marked with who took it and when',
    needs: 'accounts.see-staff',
    kind: 'download',
    params: inNeighbourhood,
    query: z.object({ format: z.enum(['xlsx', 'csv']).default('xlsx') }),
    output: z.string().describe('the file'),
    perMinute: 10,
  }),
  addStaff: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/staff',
    summary: 'Give somebody a standing here; whoever has no password gets a code to set one',
    needs: manage,
    params: inNeighbourhood,
    body: z.object({
      id,
      name: someText(40),
      phone,
      role: z.enum(staffRoles),
      body: someText(40).optional(),
      firstContact: z.boolean().default(false),
      postId: id.optional().describe('the post in a body that it comes with, and ends with'),
    }),
    output: z.object({ accountId: id, invitation: invitationShape.nullable() }),
    refusals: ['accounts.works-here', 'accounts.not-of-this-post', 'bodies.unknown-post', 'bodies.post-over'],
    perMinute: 30,
  }),
  endStaff: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/staff/:id/end',
    summary: 'End a standing; it counts from the next request on',
    needs: manage,
    params: inNeighbourhoodWithId,
    body: why,
    output: done,
    refusals: ['accounts.last-chair'],
  }),
  handOverStanding: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/staff/:id/hand-over',
    summary: 'Leave: a colleague takes over what is open, and the standing ends',
    needs: 'accounts.hand-over',
    params: inNeighbourhoodWithId,
    body: why.extend({ to: id.describe('account of the colleague') }),
    output: done,
    refusals: ['accounts.not-a-colleague'],
  }),
  setFirstContact: endpoint({
    method: 'PUT',
    path: '/api/n/:neighbourhood/staff/:id/first-contact',
    summary: 'Make this worker the one whom matters meet first',
    needs: manage,
    params: inNeighbourhoodWithId,
    body: z.object({}),
    output: done,
  }),
  inviteAgain: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/staff/:id/invitation',
    summary: 'A new code to set the password with, for whoever forgot it; earlier codes stop working',
    needs: manage,
    params: inNeighbourhoodWithId,
    body: z.object({}),
    output: invitationShape,
    perMinute: 10,
  }),
  resetSecondFactor: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/staff/:id/reset-second-factor',
    summary: 'Take a lost second factor off; every session ends, and all who work here are told',
    needs: manage,
    params: inNeighbourhoodWithId,
    body: why,
    output: done,
    perMinute: 10,
  }),
  listAnnouncements: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/announcements',
    summary: 'What everybody who works here has to hear of, of the last ninety days',
    needs: 'accounts.see-staff',
    params: inNeighbourhood,
    output: z.object({ announcements: z.array(announcementShape) }),
  }),
  takeEmergencyAccess: endpoint({
    method: 'POST',
    path: '/api/emergency-access',
    summary: "Take a chair's access to a neighbourhood for four hours, with a reason; all who work there are told",
    needs: 'accounts.break-glass',
    body: why.extend({ neighbourhoodId: id }),
    output: z.object({ until: instant }),
    refusals: ['accounts.not-in-reach'],
    perMinute: 5,
  }),
  listOffice: endpoint({
    method: 'GET',
    path: '/api/office',
    summary: 'Everybody who works for a subdistrict, a district or this copy as a whole',
    needs: 'accounts.manage-office',
    output: z.object({ staff: z.array(staffShape.extend({ area: z.string().nullable() })) }),
  }),
  addOffice: endpoint({
    method: 'POST',
    path: '/api/office',
    summary: 'Give somebody a standing over a subdistrict, a district, or as operator',
    needs: 'accounts.manage-office',
    body: z
      .object({
        id,
        name: someText(40),
        phone,
        role: z.enum(['subdistrict', 'district', 'operator']),
        area: z
          .string()
          .regex(/^\d{6}(\d{3})?$/)
          .optional(),
        body: someText(40).optional(),
      })
      .refine(({ role: given, area }) => (area?.length ?? 0) === { subdistrict: 9, district: 6, operator: 0 }[given], {
        path: ['area'],
      }),
    output: z.object({ accountId: id, invitation: invitationShape.nullable() }),
    refusals: ['accounts.works-here'],
    perMinute: 30,
  }),
  endOffice: endpoint({
    method: 'POST',
    path: '/api/office/:id/end',
    summary: 'End such a standing',
    needs: 'accounts.manage-office',
    params: z.object({ id }),
    body: why,
    output: done,
    refusals: ['accounts.last-operator'],
  }),
}
