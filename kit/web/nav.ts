import { type NavEntry, useRooms } from './house.tsx'
import { rolesOf, useSession } from './session.ts'

/** Where whoever is signed in can go, in the order of the house; the top bar of the desk and the lists on telephones show the same. */
export function useNavEntries(): NavEntry[] {
  const roles = rolesOf(useSession())
  return useRooms()
    .flatMap((room) => room.nav ?? [])
    .filter((entry) => entry.for === undefined || entry.for.some((role) => roles.includes(role)))
    .toSorted((one, other) => one.order - other.order)
}
