import { roles } from '#kit/contract/actor.ts'
import { defineRights } from '#kit/contract/rights.ts'

/** Who may bring and open files. Who may open a certain file is the business of the record that owns it. */
export const rights = defineRights({
  'files.keep': { what: 'Upload photos, recordings and papers', roles },
  'files.keep-by-spot': { what: 'Upload photos for a report from a code on the wall', roles: 'public' },
  'files.see-papers': {
    what: 'See the common papers of a compound’s desk',
    roles: ['worker', 'chair', 'property', 'owners', 'police', 'subdistrict', 'district'],
  },
  'files.add-paper': {
    what: 'Put a file among the common papers of a compound’s desk',
    roles: ['worker', 'chair', 'property', 'owners'],
  },
  'files.keep-by-pass': { what: 'Upload photos for a record that a receipt code opens', roles: 'public' },
  'files.open': { what: 'Open a file where the record that owns it allows it', roles: 'public' },
})
