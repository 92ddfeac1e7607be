import type { WantedHome } from '#places'
import type { HomeDraft } from '../domain/home-book.ts'

/** A home of a roster as `places` takes it. */
export function wantedHome(home: HomeDraft): WantedHome {
  const { compound, building, entrance, room, floor } = home.place
  return {
    compound,
    ...(building === null ? {} : { building }),
    entrance,
    room,
    floor,
    buildingArea: home.area,
    exclusiveArea: home.exclusiveArea,
    use: home.use,
  }
}
