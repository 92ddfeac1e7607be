import { defineRights } from '#kit/contract/rights.ts'

/** Who may bring a roster into the register, and take it back. */
export const rights = defineRights({
  'imports.see-imports': { what: 'See imports and what became of each row', roles: ['worker', 'chair', 'operator'] },
  'imports.import-roster': { what: 'Import a roster and take its report', roles: ['worker', 'chair', 'operator'] },
  'imports.undo-import': { what: 'Take an import back while nothing was built on it', roles: ['chair', 'operator'] },
})
