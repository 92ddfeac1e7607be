import { commonRefusals } from '#kit/contract/refusals.ts'
import type { Room } from '#kit/server/room.ts'
import { house } from '../../modules/house.ts'
import type { Fault } from './fault.ts'
import { filesUnder, textOf } from './tree.ts'

const owed = ['README.md', 'contract.ts', 'rights.ts', 'api.ts', 'server/room.ts']

/** Rooms that lack a part, stand outside the house, or stand in it without being opened. */
export function roomFaults(root: string, order: readonly string[] = house): Fault[] {
  const there = new Set(filesUnder(root))
  const folders = new Set([...there].flatMap((path) => /^modules\/([^/]+)\//.exec(path)?.[1] ?? []))
  const opened = textOf(root, 'apps/rooms.ts') ?? ''
  const list = [...(/rooms: readonly Room\[\] = \[([^\]]*)\]/.exec(opened)?.[1]?.matchAll(/\w+/g) ?? [])].map(String)
  const inOrder = order.filter((room) => list.includes(room))
  return [
    ...[...folders]
      .filter((room) => !order.includes(room))
      .map((room) => ({ where: `modules/${room}`, what: 'has no place in modules/house.ts' })),
    ...order.flatMap((room) => [
      ...owed
        .filter((part) => !there.has(`modules/${room}/${part}`))
        .map((part) => ({ where: `modules/${room}`, what: `lacks ${part}` })),
      ...(list.includes(room) ? [] : [{ where: 'apps/rooms.ts', what: `does not open ${room}` }]),
    ]),
    ...(list.join() === inOrder.join()
      ? []
      : [{ where: 'apps/rooms.ts', what: 'opens the rooms in another order than modules/house.ts' }]),
    ...[...there]
      .filter((path) => /^modules\/[^/]+\/README\.md$/.test(path))
      .filter((path) => (textOf(root, path) ?? '').split('\n').length > 45)
      .map((path) => ({ where: path, what: 'is long for the first page of a room; 45 lines at most' })),
    ...[...there]
      .filter((path) => /^modules\/[^/]+\/server\/migrations\/.+\.sql$/.test(path))
      .filter((path) => !(textOf(root, path) ?? '').startsWith('-- '))
      .map((path) => ({ where: path, what: 'does not open with its intent, as a comment' })),
  ]
}

/** What rooms declare and do not keep: names, sentences in both languages, what they owe to persons. */
export function declarationFaults(rooms: readonly Room[], schema: string): Fault[] {
  const refusals = new Set([commonRefusals, ...rooms.map((room) => room.refusals)].flatMap((one) => Object.keys(one)))
  const names = rooms.flatMap((room) => [
    ...Object.keys(room.jobs ?? {}).map((name) => ({ room: room.name, name: `job ${name}` })),
    ...Object.values(room.endpoints).map(({ method, path }) => ({
      room: room.name,
      name: `${method} ${path.replace(/:\w+/g, ':')}`,
    })),
  ])
  const twice = names.filter(({ name }, at) => names.findIndex((one) => one.name === name) !== at)
  return [
    ...twice.map(({ room, name }) => ({ where: room, what: `${name} is declared twice in the house` })),
    ...rooms.flatMap((room) => {
      const say = (what: string): Fault => ({ where: room.name, what })
      const tables = [...schema.matchAll(new RegExp(`^create table ${room.name}\\.(\\w+) \\((.*)$`, 'gm'))]
      return [
        ...Object.entries(room.rights)
          .filter(([name, right]) => !name.startsWith(`${room.name}.`) || right.what.length < 5)
          .map(([name]) => say(`right ${name} does not carry the room's name or says nothing`)),
        ...Object.keys(room.jobs ?? {})
          .filter((name) => !name.startsWith(`${room.name}.`))
          .map((name) => say(`job ${name} does not carry the room's name`)),
        ...Object.entries(room.refusals).flatMap(([code, { zh, en }]) => [
          ...(/\p{sc=Han}/u.test(zh) ? [] : [say(`refusal ${code} has no Chinese sentence`)]),
          ...(/[a-z]/.test(en) && !/\p{sc=Han}/u.test(en) ? [] : [say(`refusal ${code} has no English sentence`)]),
          ...(fields(zh) === fields(en) ? [] : [say(`refusal ${code} has other placeholders in each language`)]),
        ]),
        ...Object.entries(room.messages ?? {})
          .filter(([, { text }]) => fields(text.zh) !== fields(text.en))
          .map(([key]) => say(`message ${key} has other placeholders in each language`)),
        ...Object.entries(room.endpoints).flatMap(([name, endpoint]) => [
          ...(endpoint.refusals ?? [])
            .filter((code) => !refusals.has(code))
            .map((code) => say(`${name} gives the undeclared refusal ${code}`)),
          ...(/^\/api\//.test(endpoint.path) || endpoint.kind === 'page' ? [] : [say(`${name} is outside /api/`)]),
          ...(endpoint.summary.length >= 4 ? [] : [say(`${name} has no summary`)]),
        ]),
        ...('none' in room.personalData
          ? room.personalData.none.length < 20
            ? [say('owes nothing to persons and does not say why')]
            : tables.some(([, table]) => /person_id|account_id|_sealed/.test(bodyOf(schema, `${room.name}.${table}`)))
              ? [say('holds persons in its tables and owes them nothing (personalData)')]
              : []
          : []),
      ]
    }),
  ]
}

const fields = (sentence: string): string =>
  [...sentence.matchAll(/\{(\w+)\}/g)]
    .map((match) => match[1])
    .toSorted((a = '', b = '') => a.localeCompare(b))
    .join()
const bodyOf = (schema: string, table: string): string => {
  const at = schema.indexOf(`create table ${table} (`)
  return schema.slice(at, schema.indexOf('\n);', at))
}
