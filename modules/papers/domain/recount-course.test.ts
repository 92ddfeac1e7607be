import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Course, progressOf, waitsOf } from './recount-course.ts'

const calm = { round: 1, agreed: 0, asked: false }

/** Any recount that has got somewhere: seen papers are among those it is about, and open ones among those that differ. */
const courses = fc
  .record({
    state: fc.constantFrom('waiting', 'looking', 'stands', 'full'),
    least: fc.integer({ min: 1, max: 60 }),
    papers: fc.integer({ min: 1, max: 50 }),
    parts: fc.tuple(fc.nat(100), fc.nat(100), fc.nat(100)),
  })
  .map(({ state, least, papers, parts }): Course => {
    const looked = state === 'waiting' ? 0 : Math.floor((papers * parts[0]) / 100)
    const errors = Math.floor((looked * parts[1]) / 100)
    const going = { state, least, papers, looked, errors } as const
    const ended = state === 'stands' || (state === 'full' && looked === papers)
    return { ...going, ended, open: ended ? Math.floor((errors * parts[2]) / 100) : errors }
  })

it('lets a result be announced only when nothing that could turn it waits', () => {
  fc.assert(
    fc.property(courses, (course) => {
      const waits = waitsOf(course, calm)
      if (course.state === 'waiting') expect(waits?.is ?? null).toBe(course.least > course.papers ? null : 'draw')
      else if (!course.ended) expect(waits).toEqual({ is: 'look', papers: progressOf(course).size - course.looked })
      else expect(waits).toEqual(course.open === 0 ? null : { is: 'confirm', papers: course.open })
    }),
  )
})

it('waits for the word on another recount, and for the one that was agreed to, only once the last is settled', () => {
  const over: Course = { state: 'stands', ended: true, least: 2, papers: 9, looked: 4, errors: 0, open: 0 }
  expect(waitsOf(over, { ...calm, asked: true })).toEqual({ is: 'answer', papers: 0 })
  expect(waitsOf(over, { ...calm, agreed: 2 })).toEqual({ is: 'draw', papers: 9 })
  // The round that was agreed to is this one: it is under way and over.
  expect(waitsOf(over, { round: 2, agreed: 2, asked: false })).toBeNull()
  expect(waitsOf({ ...over, errors: 1, open: 1 }, { ...calm, asked: true })).toEqual({ is: 'confirm', papers: 1 })
})

it('waits for nothing where nothing was on paper', () => {
  expect(waitsOf(undefined, { round: 0, agreed: 0, asked: false })).toBeNull()
})
