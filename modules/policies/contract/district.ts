import { z } from 'zod'
import { endpoint } from '#kit/contract/endpoint.ts'
import { id } from '#kit/contract/shapes.ts'
import { verdict } from './shapes.ts'
import { versionInput, versionShape } from './version.ts'

const faults = [
  'policies.no-source',
  'policies.never-met',
  'policies.contradiction',
  'policies.example-fails',
  'policies.examples-missing',
  'policies.dates',
  'policies.past',
  'policies.before-last',
  'policies.bad-condition',
  'policies.unknown-fact',
  'policies.bad-answer',
]
const asks = ['policies.bad-condition', 'policies.unknown-fact', 'policies.bad-answer', 'policies.before-last']

/** What district staff do: write versions, try them, publish them. */
export const districtEndpoints = {
  listVersions: endpoint({
    method: 'GET',
    path: '/api/policies/versions',
    summary: 'Every published version of every policy',
    needs: 'policies.edit',
    output: z.object({ versions: z.array(versionShape) }),
  }),
  tryVersion: endpoint({
    method: 'POST',
    path: '/api/policies/versions/try',
    summary: 'How the examples of a version come out, and what keeps it from being published',
    needs: 'policies.edit',
    body: versionInput,
    output: z.object({
      examples: z.array(z.object({ name: z.string(), expect: verdict, found: verdict })),
      fault: z.object({ zh: z.string(), en: z.string() }).nullable(),
    }),
    refusals: asks,
  }),
  previewVersion: endpoint({
    method: 'POST',
    path: '/api/policies/versions/preview',
    summary: 'How many would gain, lose or become unsure in each neighbourhood of the area, without names',
    needs: 'policies.edit',
    body: versionInput,
    output: z.object({
      neighbourhoods: z.array(
        z.object({ id, name: z.string(), gains: z.int(), loses: z.int(), unsure: z.int(), yes: z.int() }),
      ),
    }),
    refusals: asks,
    perMinute: 10,
  }),
  publishVersion: endpoint({
    method: 'POST',
    path: '/api/policies/versions',
    summary: 'Publish a version; its examples are tried first',
    needs: 'policies.edit',
    body: versionInput,
    output: versionShape,
    refusals: faults,
  }),
}
