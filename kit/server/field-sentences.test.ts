import { validatorCompiler } from 'fastify-type-provider-zod'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type FieldIssue, fieldSentence } from './field-sentences.ts'

const shape = z.object({
  name: z.string().min(1).max(5).default('好'),
  words: z.string().min(3).default('好好好'),
  age: z.int().min(1).max(9).default(1),
  homes: z.array(z.string()).min(1).max(2).default(['1']),
  code: z
    .string()
    .regex(/^\d{2}$/)
    .default('12'),
  kind: z.enum(['a', 'b']).default('a'),
  needed: z.string(),
})

const check = validatorCompiler({ schema: shape, method: 'POST', url: '/' })

const says = (input: object, language: 'zh-CN' | 'en' = 'zh-CN') => {
  const checked = check({ needed: '有', ...input }) as { error?: unknown }
  return (checked.error as FieldIssue[]).map((issue) => fieldSentence(issue, language))
}

describe('the sentence at a field', () => {
  it.each([
    [{ needed: undefined }, '这里要填。', 'Please fill this in.'],
    [{ name: '' }, '这里要填。', 'Please fill this in.'],
    [{ name: '一二三四五六' }, '太长了，最多 5 个字。', 'Too long: at most 5 characters.'],
    [{ words: '一' }, '太短了，至少要 3 个字。', 'Too short: at least 3 characters.'],
    [{ age: 0 }, '最小是 1。', 'It cannot be less than 1.'],
    [{ age: 10 }, '最大是 9。', 'It cannot be more than 9.'],
    [{ homes: [] }, '至少要 1 个。', 'At least 1 needed.'],
    [{ homes: ['1', '2', '3'] }, '太多了，最多 2 个。', 'Too many: at most 2.'],
    [{ code: '1' }, '写法不对，请再看一看。', 'This is not written the right way. Please check it.'],
    [{ kind: 'c' }, '请再看一看这一处。', 'Please check this.'],
  ])('of %j says what is wrong', (input, zh, en) => {
    expect(says(input)).toEqual([zh])
    expect(says(input, 'en')).toEqual([en])
  })
})
