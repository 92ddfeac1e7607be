import type { Unit } from '#kit/server/unit.ts'
import { mayHere } from './queries/votes.ts'

/** A written authority, or a signature at the door, is for those who carry the vote. */
export const fileAccess = async (unit: Unit): Promise<boolean> => mayHere(unit, 'ballots.carry')
