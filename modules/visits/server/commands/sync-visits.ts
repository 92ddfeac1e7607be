import type { RefusalTexts } from '#kit/contract/refusals.ts'
import { commonRefusals, sentence } from '#kit/contract/refusals.ts'
import { Refusal } from '#kit/pure/refusal.ts'
import type { Parts } from '#kit/server/parts.ts'
import { inUnit, type Scope } from '#kit/server/unit.ts'
import type { z } from 'zod'
import type { receiptShape } from '../../contract/shapes.ts'
import { sentVisitShape } from '../../contract/shapes.ts'
import { recordVisit } from './record-visit.ts'

export type Receipt = z.input<typeof receiptShape>

const AGAIN = 3

/**
 * Takes what a telephone saved, each visit in a transaction of its own: what is wrong with one takes no other with it, and a
 * batch that was cut anywhere is sent whole again. What nobody is to blame for is answered `later`.
 */
export async function syncVisits(
  parts: Parts,
  scope: Scope,
  language: 'zh-CN' | 'en',
  body: { sentAt: string; visits: readonly Record<string, unknown>[] },
): Promise<Receipt[]> {
  const refusals = Object.assign({}, commonRefusals, ...parts.rooms.map((room) => room.refusals)) as RefusalTexts
  const receipts: Receipt[] = []
  for (const raw of body.visits) receipts.push(await one(raw))
  return receipts

  async function one(raw: Record<string, unknown>): Promise<Receipt> {
    const id = typeof raw.id === 'string' ? raw.id.slice(0, 100) : ''
    const read = sentVisitShape.safeParse(raw)
    if (!read.success) return refused(id, 'visits.unreadable')
    for (let time = 1; ; time += 1) {
      try {
        const made = await inUnit(parts, scope, (unit) => recordVisit(unit, read.data, new Date(body.sentAt)))
        const { matterId, clockOff, waits } = made
        return { id, state: 'accepted', code: null, message: null, matterId, clockOff, waits }
      } catch (error) {
        const quicker = !(error instanceof Refusal) || error.code === 'common.changed-meanwhile'
        if (!quicker) return refused(id, error.code, error.data)
        if (time < AGAIN) continue
        parts.log.warn({ err: error, visit: id }, 'a visit is to be sent again')
        return { ...refused(id, 'common.changed-meanwhile'), state: 'later' }
      }
    }
  }

  function refused(id: string, code: string, data: Readonly<Record<string, string | number>> = {}): Receipt {
    const text = refusals[code] ?? refusals['common.bad-input']
    const message = text === undefined ? null : sentence(text, language, data)
    return { id, state: 'refused', code, message, matterId: null, clockOff: null, waits: 0 }
  }
}
