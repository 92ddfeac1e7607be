import { statements } from '#kit/server/builder.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { DB } from './tables.gen.ts'

/** The only place of this room that speaks SQL. */
const db = statements<DB>()

export interface NewFile {
  neighbourhood_id: string
  id: string
  kind: string
  type: string
  name: string
  bytes: number
  width: number | null
  height: number | null
  has_small: boolean
  digest: string
  sent_digest: string
  uploaded_by: string | null
  person_id: string | null
  created_at: Date
}

export interface Owner {
  /** The room that knows the record: `matters`. */
  room: string
  recordId: string
}

const here = (unit: Unit) =>
  db.selectFrom('files.file').selectAll().where('neighbourhood_id', '=', unit.neighbourhoodId)

export const fileById = (unit: Unit, id: string) => here(unit).where('id', '=', id)

export const filesByIds = (unit: Unit, ids: readonly string[]) =>
  here(unit)
    .where('id', 'in', [...ids])
    .where('doomed_at', 'is', null)

export const filesOwnedBy = (unit: Unit, room: string, recordIds: readonly string[]) =>
  here(unit)
    .where('owner_room', '=', room)
    .where('owner_id', 'in', [...recordIds])
    .where('doomed_at', 'is', null)
    .orderBy('attached_at')
    .orderBy('id')

export const filesOfPerson = (unit: Unit, personId: string) =>
  here(unit).where('person_id', '=', personId).where('doomed_at', 'is', null).orderBy('id')

/** How many files of this uploader (null: of people without an account) wait for a record. */
export const countWaiting = (unit: Unit, uploader: string | null, since: Date) =>
  db
    .selectFrom('files.file')
    .select((eb) => eb.fn.countAll<number>().as('waiting'))
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('owner_id', 'is', null)
    .where('uploaded_by', uploader === null ? 'is' : '=', uploader)
    .where('created_at', '>', since)
    .where('doomed_at', 'is', null)

export const insertFile = (row: NewFile) => db.insertInto('files.file').values(row)

/** Gives a waiting file to its record; touches nothing when another record was quicker. */
export const giveToOwner = (unit: Unit, id: string, owner: Owner) =>
  db
    .updateTable('files.file')
    .set({ owner_room: owner.room, owner_id: owner.recordId, attached_at: unit.now })
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', id)
    .where('owner_id', 'is', null)
    .where('doomed_at', 'is', null)

const doom = (unit: Unit) =>
  db
    .updateTable('files.file')
    .set({ doomed_at: unit.now })
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('doomed_at', 'is', null)

export const doomOwnedBy = (unit: Unit, owner: Owner) =>
  doom(unit).where('owner_room', '=', owner.room).where('owner_id', '=', owner.recordId)

export const doomWaitingSince = (unit: Unit, before: Date) =>
  doom(unit).where('owner_id', 'is', null).where('created_at', '<', before)

export const doomWaitingOf = (unit: Unit, personId: string) =>
  doom(unit).where('owner_id', 'is', null).where('person_id', '=', personId)

export const forgetUploader = (unit: Unit, personId: string) =>
  db
    .updateTable('files.file')
    .set({ uploaded_by: null, person_id: null })
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('person_id', '=', personId)

export const doomedFiles = (unit: Unit) => here(unit).where('doomed_at', 'is not', null).orderBy('id').limit(500)

export const deleteFiles = (unit: Unit, ids: readonly string[]) =>
  db
    .deleteFrom('files.file')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', 'in', [...ids])
    .where('doomed_at', 'is not', null)
