import type { z } from 'zod'
import type { Unit } from '#kit/server/unit.ts'
import type { endpoints } from '../../contract.ts'
import { callsOf, countByHand, dueByHand } from '../store.ts'
import { openNote, openSaid } from '../texts.ts'
import { whoAndWhere } from '../who.ts'

type Output<Name extends keyof typeof endpoints> = z.input<(typeof endpoints)[Name]['output']>

const MOST_CALLS = 100
const MOST_SLIPS = 300

/** Who still has to be phoned now; `later` counts those put off to another hour or day. */
export async function readCallList(unit: Unit): Promise<Output<'readCallList'>> {
  const rows = await unit.read(dueByHand(unit, 'call', MOST_CALLS))
  const counted = await unit.readOne(countByHand(unit, 'call'))
  const who = await whoAndWhere(
    unit,
    rows.map((row) => ({ ...row, account_id: null })),
  )
  const tries = Map.groupBy(
    rows.length === 0
      ? []
      : await unit.read(
          callsOf(
            unit,
            rows.map((row) => row.id),
          ),
        ),
    (one) => one.delivery_id,
  )
  return {
    calls: rows.flatMap((row) => {
      if (row.person_id === null) return []
      const { name, address, phones } = who({ ...row, account_id: null })
      return [
        {
          id: row.id,
          personId: row.person_id,
          homeId: row.home_id,
          name: name ?? '',
          address,
          phones,
          // It is read out: in the language of the one who is called.
          text: said(unit, row),
          since: row.at.toISOString(),
          dueAt: row.next_at.toISOString(),
          tries: (tries.get(row.id) ?? []).map((one) => ({
            at: one.at.toISOString(),
            outcome: one.outcome,
            note: openNote(unit.parts.cipher, one),
            by: one.by_name,
          })),
        },
      ]
    }),
    later: Number(counted?.all ?? 0) - Number(counted?.due ?? 0),
  }
}

/** Slips to print, in the order of the doors. */
export async function listSlips(unit: Unit): Promise<Output<'listSlips'>> {
  const rows = await unit.read(dueByHand(unit, 'slip', MOST_SLIPS))
  const counted = await unit.readOne(countByHand(unit, 'slip'))
  const who = await whoAndWhere(
    unit,
    rows.map((row) => ({ ...row, account_id: null })),
  )
  const slips = rows.map((row) => ({
    id: row.id,
    address: who({ ...row, account_id: null }).address ?? '',
    text: said(unit, row),
    since: row.at.toISOString(),
  }))
  return {
    slips: slips.toSorted((a, b) => a.address.localeCompare(b.address, 'zh-CN', { numeric: true })),
    more: Math.max(0, Number(counted?.due ?? 0) - rows.length),
  }
}

const said = (unit: Unit, row: { message_id: string; text_sealed: string | null; language: string }): string =>
  openSaid(unit.parts.cipher, { id: row.message_id, text_sealed: row.text_sealed })[row.language === 'en' ? 'en' : 'zh']
