import type { Cipher } from '#kit/server/cipher.ts'
import type { SealedRow, SealedTable } from '#kit/server/sealing/sealed.ts'
import { sealedAgain } from '#kit/server/sealing/sealed.ts'
import { canonicalFacts } from '../domain/facts.ts'
import { digestOf, idBlind, openFacts, openIdNumber, openPhone, phoneBlind } from './seals.ts'

const key = ['neighbourhood_id', 'id']

/** A person's rows below it, as openFacts takes them. */
const below = (table: 'phone' | 'care', columns: string, order: string) =>
  `(select coalesce(json_agg(json_build_object(${columns}) order by ${order}), '[]') from people.${table} b
    where b.neighbourhood_id = t.neighbourhood_id and b.person_id = t.id) as ${table}s`

/** The digest of the roster's facts is an index of them: made anew where it still says what stands there. */
function digestAgain(cipher: Cipher, row: SealedRow): string {
  const facts = openFacts(cipher, row as Parameters<typeof openFacts>[1], row.phones, row.cares)
  const known = cipher.blinds(canonicalFacts(facts), 'people.digest').includes(row.digest)
  return known ? digestOf(cipher, facts) : row.digest
}

/** One sealed column whose context is its column's word and the row's id. */
const one = (table: string, column: string, word: string): SealedTable => ({
  table: `people.${table}`,
  key,
  columns: [column],
  again: (row, cipher) => ({ [column]: sealedAgain(cipher, row[column], `people.${word}:${row.id}`) }),
})

/** What is sealed here, and the blind indexes made from it. Persons come before their telephones: all of it still opens. */
export const sealed: readonly SealedTable[] = [
  {
    table: 'people.person',
    key,
    columns: ['id_sealed', 'id_blind', 'private_sealed', 'digest'],
    also: `t.name, t.sex, t.birth_date, t.home_id, t.registration, t.relation, t.deceased, t.died_on, t.died_year,
      ${below('phone', `'id', b.id, 'kind', b.kind, 'number_sealed', b.number_sealed`, 'b.position')},
      ${below('care', `'id', b.id, 'sealed', b.sealed`, 'b.id')}`,
    again(row, cipher) {
      const idNumber = openIdNumber(cipher, row as { id: string; id_sealed: string | null })
      return {
        id_sealed: sealedAgain(cipher, row.id_sealed, `people.id-number:${row.id}`),
        id_blind: idNumber && idBlind(cipher, idNumber),
        private_sealed: sealedAgain(cipher, row.private_sealed, `people.private:${row.id}`),
        digest: digestAgain(cipher, row),
      }
    },
  },
  {
    table: 'people.phone',
    key,
    columns: ['number_sealed', 'number_blind'],
    again: (row, cipher) => ({
      number_sealed: sealedAgain(cipher, row.number_sealed, `people.phone:${row.id}`),
      number_blind: phoneBlind(cipher, openPhone(cipher, row as { id: string; number_sealed: string })),
    }),
  },
  one('care', 'sealed', 'care'),
  one('doubt', 'original_sealed', 'doubt'),
  one('relative', 'phone_sealed', 'relative'),
  one('request', 'text_sealed', 'request'),
  one('guardian_consent', 'guardian_sealed', 'guardian'),
  {
    table: 'people.change',
    key,
    columns: ['was_sealed', 'is_sealed'],
    again: (row, cipher) => ({
      was_sealed: sealedAgain(cipher, row.was_sealed, `people.change:${row.id}`),
      is_sealed: sealedAgain(cipher, row.is_sealed, `people.change:${row.id}`),
    }),
  },
]
