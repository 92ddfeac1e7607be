/**
 * From found to received. The computer only ever makes `found`; each further step is somebody's act. Nobody is refused by it: a
 * case that was put away can be taken up again.
 */
export const caseStates = [
  'found',
  'told',
  'papers',
  'applied',
  'decided',
  'received',
  'declined',
  'not-wanted',
  'not-after-all',
] as const
export type CaseState = (typeof caseStates)[number]

/** How somebody came to be found. */
export const foundBy = ['first', 'birthday', 'answer', 'register', 'version', 'asked'] as const
export type FoundBy = (typeof foundBy)[number]

const after: Readonly<Record<CaseState, readonly CaseState[]>> = {
  found: ['told', 'not-wanted', 'not-after-all', 'received'],
  told: ['papers', 'applied', 'not-wanted', 'not-after-all', 'received'],
  papers: ['applied', 'not-wanted', 'not-after-all'],
  applied: ['decided', 'declined', 'not-wanted'],
  decided: ['received', 'not-wanted'],
  received: [],
  // The office said no: one may ask again.
  declined: ['papers', 'applied'],
  'not-wanted': ['told', 'papers', 'applied'],
  'not-after-all': ['told', 'papers', 'applied'],
}

export const nextStates = (state: CaseState): readonly CaseState[] => after[state]
export const mayStep = (from: CaseState, to: CaseState): boolean => after[from].includes(to)
/** Whether work is still to be done. */
export const isOpen = (state: CaseState): boolean => ['found', 'told', 'papers', 'applied', 'decided'].includes(state)
export const openStates: readonly CaseState[] = caseStates.filter(isOpen)
