import { z } from 'zod'
import { endpoint } from '#kit/contract/endpoint.ts'
import { defineRefusals } from '#kit/contract/refusals.ts'
import { id, inNeighbourhood, instant, someText } from '#kit/contract/shapes.ts'

export const refusals = defineRefusals('conventions', {
  'title-taken': { status: 409, zh: '已经有同样的名称了。', en: 'There already is one of this name.' },
})

export const conventionShape = z.object({ id, title: z.string(), addedAt: instant })

export const endpoints = {
  listConventions: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/conventions',
    summary: 'All conventions of the neighbourhood',
    needs: 'conventions.see',
    params: inNeighbourhood,
    output: z.object({ conventions: z.array(conventionShape) }),
  }),
  addConvention: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/conventions',
    summary: 'Add one; the client makes the id, so a resend is harmless',
    needs: 'conventions.add',
    params: inNeighbourhood,
    body: z.object({ id, title: someText(60) }),
    output: conventionShape,
    refusals: ['conventions.title-taken'],
  }),
}
