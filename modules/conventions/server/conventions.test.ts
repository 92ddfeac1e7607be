import { afterAll, beforeAll, expect, it } from 'vitest'
import { actorAs } from '#apps/test/asking.ts'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import { newId } from '#kit/server/id.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse({ identify: async () => actorAs('worker', house.a) })
})
afterAll(() => house.close())

const url = () => `/api/n/${house.a.id}/conventions`
const add = (title: string, id = newId()) =>
  house.http.inject({ method: 'POST', url: url(), headers: { 'x-mulin': '1' }, payload: { id, title } })

it('adds one, once, and refuses another of the same name', async () => {
  const id = newId()
  const first = await add('一号', id)
  expect(first.json()).toMatchObject({ id, title: '一号' })
  expect((await add('一号', id)).json()).toEqual(first.json())
  expect((await add(' 一 号 ')).json()).toMatchObject({ code: 'conventions.title-taken' })
  const listed = await house.http.inject(url())
  expect(listed.json().conventions).toHaveLength(1)
})
