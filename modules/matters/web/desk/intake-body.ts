import type { FileDraft } from '../resident/report/report-draft.ts'

/** What the intake page asks for. Empty texts stand for what was not said. */
export type Intake = {
  source: string
  category: string
  entrance: string
  home: string
  spot: string
  words: string
  person: string
  personName: string
  name: string
  phone: string
  hotline: string
  urgent: string
  complex: boolean
  confidential: boolean
  spoken: boolean
  photos: readonly FileDraft[]
}

export const emptyIntake: Intake = {
  source: 'counter',
  category: '',
  entrance: '',
  home: '',
  spot: '',
  words: '',
  person: '',
  personName: '',
  name: '',
  phone: '',
  hotline: '',
  urgent: '',
  complex: false,
  confidential: false,
  spoken: true,
  photos: [],
}

/** The request's body; the id is the page's, so that sending again is harmless. */
export function intakeBody(id: string, values: Intake, files: readonly string[]): object {
  const said = values.name !== '' || values.phone !== '' || values.person !== ''
  return {
    id,
    source: values.source,
    category: values.category,
    complexity: values.complex ? 'complex' : 'ordinary',
    urgent: values.urgent === '' ? null : values.urgent,
    words: values.words === '' ? null : values.words,
    confidential: values.confidential,
    spoken: values.spoken,
    files,
    hotlineNumber: values.hotline === '' ? null : values.hotline,
    reporter: said
      ? {
          personId: values.person === '' ? null : values.person,
          name: values.name === '' ? null : values.name,
          phone: values.phone === '' ? null : values.phone,
        }
      : null,
    place: {
      homeId: values.home === '' ? null : values.home,
      entranceId: values.entrance === '' ? null : values.entrance,
      spot: values.spot === '' ? null : values.spot,
    },
  }
}
