import type { StepField } from './step-words.ts'
import { instantOf } from './times.ts'
import type { Detail } from './reading.ts'

/** What the dialogs of all steps may ask for; each uses its own part. */
export type StepValues = {
  note: string
  reason: string
  published: string
  party: string
  worker: string
  channel: string
  level: string
  into: string
  promiseAt: string
  promiseText: string
  visibility: string
  publicTitle: string
  publicText: string
  category: string
  complexity: string
  urgent: string
  title: string
}

export function emptyStep(matter: Detail): StepValues {
  return {
    note: '',
    reason: '',
    published: '',
    party: '',
    worker: '',
    channel: '',
    level: '',
    into: '',
    promiseAt: '',
    promiseText: '',
    visibility: matter.visibility,
    publicTitle: matter.published?.title ?? '',
    publicText: matter.published?.text ?? '',
    category: matter.category,
    complexity: matter.complexity,
    urgent: matter.urgent ?? '',
    title: matter.title,
  }
}

/** The request's body for the fields a step asks for. */
export function bodyOf(fields: readonly StepField[], values: StepValues): Record<string, unknown> {
  return Object.assign({}, ...fields.map((field) => part(field, values))) as Record<string, unknown>
}

function part(field: StepField, values: StepValues): Record<string, unknown> {
  switch (field) {
    case 'note':
      return { note: values.note === '' ? null : values.note }
    case 'promise': {
      const at = instantOf(values.promiseAt)
      return at === null ? {} : { promise: { at, text: values.promiseText === '' ? null : values.promiseText } }
    }
    case 'party': {
      const [kind, id] = values.party.split('/')
      return { party: { kind: kind === 'worker' ? 'worker' : 'party', id } }
    }
    case 'worker':
      return { to: values.worker }
    case 'channel':
      return { behalf: { channel: values.channel } }
    case 'return-reason':
    case 'pause-reason':
    case 'beyond':
      return { reason: values.reason }
    case 'published':
      return { published: values.published }
    case 'level':
      return { to: values.level }
    case 'merge':
      return { into: values.into }
    case 'visibility':
      return {
        visibility: values.visibility,
        published: values.visibility === 'public' ? { title: values.publicTitle, text: values.publicText } : null,
      }
    case 'correct':
      return {
        title: values.title,
        category: values.category,
        complexity: values.complexity,
        urgent: values.urgent === '' ? null : values.urgent,
      }
  }
}
