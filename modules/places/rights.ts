import { defineRights } from '#kit/contract/rights.ts'

/** Who may look up and change places. Addresses are public; who lives there is not, and stands in `people`. */
export const rights = defineRights({
  'places.see-neighbourhoods': { what: 'See which neighbourhoods there are', roles: 'public' },
  'places.see-spot': { what: 'Open the place that a code on the wall names', roles: 'public' },
  'places.see-places': {
    what: 'See compounds, buildings and homes of the neighbourhood',
    roles: ['resident', 'worker', 'chair', 'property', 'owners', 'police', 'subdistrict', 'district', 'operator'],
  },
  'places.change-places': {
    what: 'Add and correct compounds, buildings and homes',
    roles: ['worker', 'chair', 'operator'],
  },
  'places.see-raised': {
    what: 'See what was raised to the officers of one’s own areas',
    roles: ['subdistrict', 'district'],
  },
  'places.add-neighbourhood': { what: 'Add a neighbourhood', roles: ['operator'] },
})
