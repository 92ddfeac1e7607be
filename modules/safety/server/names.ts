import type { IncidentKind } from '../domain/incident.ts'

/** For texts the server writes: links, looks, exports. */
export const kindNames: Record<IncidentKind, { zh: string; en: string }> = {
  fire: { zh: '火警', en: 'Fire' },
  smoke: { zh: '冒烟', en: 'Smoke' },
  gas: { zh: '燃气味', en: 'Smell of gas' },
  flood: { zh: '进水', en: 'Flooding' },
  lift: { zh: '电梯困人', en: 'Trapped in a lift' },
  other: { zh: '突发事件', en: 'Incident' },
}
