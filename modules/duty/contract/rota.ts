import { z } from 'zod'
import { endpoint } from '#kit/contract/endpoint.ts'
import { day, done, fileFormat, id, inNeighbourhood, someText, text } from '#kit/contract/shapes.ts'
import { nowShape, part, rotaShape, settingShape, turnShape } from './shapes.ts'

export const rotaEndpoints = {
  readNow: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/duty/now',
    summary: 'The 24-hour number and the named person behind it at this hour',
    needs: 'duty.see-now',
    params: inNeighbourhood,
    output: nowShape,
  }),
  exportRota: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/duty/rota/file',
    summary: 'Two weeks of duty as a file, to hang on the wall',
    needs: 'duty.see-rota',
    kind: 'download',
    params: inNeighbourhood,
    query: z.object(fileFormat),
    output: z.string().describe('the file'),
    perMinute: 10,
  }),
  readRota: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/duty/rota',
    summary: 'Who has which shift, where somebody swapped, and where rest is too short',
    needs: 'duty.see-rota',
    params: inNeighbourhood,
    query: z.object({ from: day.optional(), days: z.coerce.number().int().min(1).max(62).default(14) }),
    output: rotaShape,
  }),
  putRota: endpoint({
    method: 'PUT',
    path: '/api/n/:neighbourhood/duty/rota',
    summary: 'Set the weekly round. Too little rest needs a reason',
    needs: 'duty.arrange',
    params: inNeighbourhood,
    body: z.object({ turns: z.array(turnShape).max(14), despite: text(200).nullable().default(null) }),
    output: done,
    refusals: ['duty.too-little-rest', 'duty.not-a-colleague'],
  }),
  putSetting: endpoint({
    method: 'PUT',
    path: '/api/n/:neighbourhood/duty/setting',
    summary: 'Set hours, rest, and after how many minutes an unanswered call goes on',
    needs: 'duty.arrange',
    params: inNeighbourhood,
    body: settingShape,
    output: done,
    refusals: ['duty.bad-hours'],
  }),
  swapShift: endpoint({
    method: 'PUT',
    path: '/api/n/:neighbourhood/duty/shifts/:day/:part',
    summary: 'Somebody else takes one shift; the reason is kept',
    needs: 'duty.swap',
    params: z.object({ neighbourhood: id, day, part }),
    body: z.object({ account: id, reason: someText(100), despite: z.boolean().default(false) }),
    output: done,
    refusals: ['duty.too-little-rest', 'duty.not-a-colleague', 'duty.past-shift'],
  }),
}
