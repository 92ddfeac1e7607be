import fc from 'fast-check'
import { z } from 'zod'
import type { Actor, Ground, Role } from '#kit/contract/actor.ts'
import type { Endpoint } from '#kit/contract/endpoint.ts'
import { newId } from '#kit/server/id.ts'

/** JSON Schema as far as sampling needs it. */
interface Json {
  type?: string | string[]
  const?: unknown
  enum?: unknown[]
  anyOf?: Json[]
  oneOf?: Json[]
  allOf?: Json[]
  properties?: Record<string, Json>
  required?: string[]
  items?: Json
  prefixItems?: Json[]
  format?: string
  pattern?: string
  minimum?: number
  exclusiveMinimum?: number
  maximum?: number
  minLength?: number
  minItems?: number
  $ref?: string
  $defs?: Record<string, Json>
}

const samples: Record<string, string> = {
  date: '2026-11-25',
  'date-time': '2026-11-25T08:00:00+08:00',
  email: 'name@example.invalid',
  uri: 'https://example.invalid/',
}

const schemas = new WeakMap<z.ZodType, Json>()

/** The shape of what may be sent, as JSON Schema: worked out once for each, since every test asks for it many times. */
export function schemaOf(shape: z.ZodType): Json {
  const known = schemas.get(shape)
  if (known) return known
  const schema = z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any' }) as Json
  schemas.set(shape, schema)
  return schema
}

const matching = new Map<string, string>()

/** A text that fits the pattern: the same one each time. */
function textMatching(pattern: string): string {
  const text =
    matching.get(pattern) ?? fc.sample(fc.stringMatching(new RegExp(pattern)), { numRuns: 1, seed: 7 })[0] ?? ''
  matching.set(pattern, text)
  return text
}

/** One value that fits the schema: every optional part is left out, or put in with `full`. */
export function sample(schema: Json, full = false, root: Json = schema): unknown {
  if (schema.$ref !== undefined) return sample(root.$defs?.[schema.$ref.split('/').at(-1) ?? ''] ?? {}, false, root)
  if ('const' in schema) return schema.const
  if (schema.enum) return schema.enum[0]
  const choice = (schema.anyOf ?? schema.oneOf)?.find((one) => one.type !== 'null')
  if (choice) return sample(choice, full, root)
  if (schema.allOf) return sample(Object.assign({}, ...schema.allOf) as Json, full, root)
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type
  if (type === 'object') {
    const wanted = Object.entries(schema.properties ?? {}).filter(([key]) => full || schema.required?.includes(key))
    return Object.fromEntries(wanted.map(([key, part]) => [key, sample(part, full, root)]))
  }
  if (type === 'array') {
    const count = schema.minItems ?? (full ? 1 : 0)
    return (
      schema.prefixItems?.map((part) => sample(part, full, root)) ??
      Array.from({ length: count }, () => sample(schema.items ?? {}, full, root))
    )
  }
  if (type === 'integer' || type === 'number') {
    const least = schema.minimum ?? (schema.exclusiveMinimum === undefined ? 1 : schema.exclusiveMinimum + 1)
    return Math.max(-1e9, Math.min(least, schema.maximum ?? least))
  }
  if (type === 'boolean') return true
  if (type === 'null') return null
  if (schema.format === 'uuid') return newId()
  const known = samples[schema.format ?? '']
  if (known !== undefined) return known
  if (schema.pattern !== undefined) return textMatching(schema.pattern)
  return '一'.padEnd(schema.minLength ?? 1, '一')
}

/** A request as it is put together from an endpoint's declaration. */
export interface Asking {
  params: Record<string, unknown>
  query: Record<string, unknown>
  body: unknown
}

export function askingFor(endpoint: Endpoint, ground: Ground, full = false): Asking {
  const params = endpoint.params ? (sample(schemaOf(endpoint.params), true) as Record<string, unknown>) : {}
  return {
    params: 'neighbourhood' in params ? { ...params, neighbourhood: ground.id } : params,
    query: endpoint.query ? (sample(schemaOf(endpoint.query), full) as Record<string, unknown>) : {},
    body: endpoint.body ? sample(schemaOf(endpoint.body), full) : undefined,
  }
}

/** The address of a request, with its query. */
export function urlOf(endpoint: Endpoint, { params, query }: Asking): string {
  const path = endpoint.path.replace(/:(\w+)/g, (_whole, key: string) => inUrl(params[key]))
  const asked = Object.entries(query).flatMap(([key, value]) => (value === undefined ? [] : `${key}=${inUrl(value)}`))
  return asked.length > 0 ? `${path}?${asked.join('&')}` : path
}

const inUrl = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  // A lone half of a character pair cannot be written into an address at all.
  return encodeURIComponent(text.toWellFormed())
}

/** Somebody in one capacity; each call is another account, so that limits of one do not meet the next. */
export function actorAs(
  role: Role,
  ground: Ground,
  more: Partial<Actor['standings'][number]> = {},
  strong = true,
): Actor {
  const area = { subdistrict: ground.code.slice(0, 9), district: ground.code.slice(0, 6) }[role as string]
  const place = role === 'operator' ? {} : area === undefined ? { neighbourhoodId: ground.id } : { area }
  return {
    accountId: newId(),
    sessionId: newId(),
    name: '周敏芝',
    strong,
    standings: [{ role, ...place, ...(role === 'resident' ? { personId: newId(), homeIds: [] } : {}), ...more }],
  }
}
