import { newCode, newId } from '#kit/web/new-id.ts'

export type CategoryKey = 'leak' | 'power' | 'lift' | 'passage' | 'waste' | 'unclear'
export type Urgent = 'fire' | 'gas' | 'trapped-in-lift' | 'injury'

/** Where it is: what the server is told, and what stands on the card. */
export type PlaceDraft = {
  homeId: string | null
  entranceId: string | null
  spotId: string | null
  floor: number | null
  spot: string | null
  label: string
  /** How the place came here: from the home, from a code on the wall, or chosen. */
  from: 'home' | 'code' | 'chosen'
}

/** A photo or recording of a draft; its bytes lie beside the draft on the device. */
export type FileDraft = { id: string; sent: boolean }
export type VoiceDraft = FileDraft & { seconds: number; wave: readonly number[] }

/** A report being made. Its id, and the code to follow it by, are made with it: sent twice it is still one. */
export type ReportDraft = {
  id: string
  followCode: string
  category: CategoryKey | null
  urgent: Urgent | null
  words: string
  phone: string
  place: PlaceDraft | null
  photos: readonly FileDraft[]
  voice: VoiceDraft | null
  confidential: boolean
  /** Reports of neighbours that were looked at and are another matter. */
  notSame: readonly string[]
}

export function freshReport(): ReportDraft {
  return {
    id: newId(),
    followCode: newCode(),
    category: null,
    urgent: null,
    words: '',
    phone: '',
    place: null,
    photos: [],
    voice: null,
    confidential: false,
    notSame: [],
  }
}

/** How many photos a report takes: of the nine files the server takes, one is kept for the voice. */
export const MOST_PHOTOS = { report: 8, spot: 3, dispute: 3 }

/** Whether anything was put in that would be a pity to lose. */
export const isBegun = (draft: ReportDraft): boolean =>
  draft.category !== null || draft.words !== '' || draft.photos.length > 0 || draft.voice !== null
