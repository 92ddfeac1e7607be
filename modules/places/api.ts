/** The door of `places`: what other rooms may ask of it. */
export { addNeighbourhood } from './server/commands/add-neighbourhood.ts'
export { nameAreas } from './server/commands/name-areas.ts'
export { changeHome } from './server/commands/change-home.ts'
export { settleCompounds, type WantedCompound } from './server/commands/settle-compounds.ts'
export { type FilledField, settleHomes, type SettledHome, type WantedHome } from './server/commands/settle-homes.ts'
export { unfillHomes, unsettleHomes } from './server/commands/unsettle-homes.ts'
export {
  listEntrances,
  listHomes,
  listNeighbourhoods,
  listSpots,
  readHome,
  readHomes,
  readNeighbourhood,
} from './server/queries/places.ts'
export { type AddressedHome, homesWithin, type Within } from './server/queries/homes-within.ts'
