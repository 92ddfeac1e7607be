import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readIdNumber, readPhones } from '#people/reading'
import { isWorkingDay } from '#kit/pure/working-days.ts'
import { dayOf, minutesOf } from '#kit/pure/shanghai-time.ts'
import { plans } from './bodies/plan.ts'
import { anchorOf } from './anchor.ts'
import { fullNeighbourhoods, neighbourhoods, subdistricts } from './district.ts'
import { officeTime, officeTimeBefore } from './matters/office.ts'
import { settle } from './people/settle.ts'
import { randomFrom } from './random.ts'
import { officers, staff } from './staff.ts'

const honoured = ['邱斌', '胡云', '余俊', '李蔚', '张萍', '潘军斌', '杨朝辉']
const today = '2026-11-25'
const planned = fullNeighbourhoods.filter((each) => each.fill !== 'workbook')
const settled = planned.map((each) => ({ each, made: settle(each, today, randomFrom(each.key)) }))

describe('the district', () => {
  it('has twelve subdistricts and ten neighbourhoods, each under one of them', () => {
    expect(subdistricts).toHaveLength(12)
    expect(neighbourhoods).toHaveLength(10)
    const codes = new Set<string>(subdistricts.map(([code]) => code))
    for (const { code } of neighbourhoods) {
      expect(code).toMatch(/^310110\d{3}0\d\d$/)
      expect(codes).toContain(code.slice(0, 9))
    }
    expect(new Set(neighbourhoods.map((each) => each.phone)).size).toBe(10)
  })

  it('gives nobody the name of somebody honoured in public', () => {
    const workers = Object.values(staff).flat()
    const people = settled.flatMap(({ made }) => made.households.flatMap((household) => household.people))
    const committees = Object.values(plans).flatMap((plan) => plan.committee.map((name) => ({ name })))
    const names = new Set([...workers, ...officers, ...people, ...committees].map((one) => one.name))
    expect(honoured.filter((name) => names.has(name))).toEqual([])
  })
})

describe.each(settled)('$each.name', ({ each, made }) => {
  const people = made.households.flatMap((household) => household.people)

  it('has as many homes as were planned', () => {
    expect(made.homes).toHaveLength(
      { jiangwan: 1_200, xingfucun: 900, yandong: 1_500, zhongyuan99: 696 }[each.key] ?? 0,
    )
    const addresses = made.homes.map((home) => home.compound.address + home.entrance + home.room)
    expect(new Set(addresses).size).toBe(addresses.length)
  })

  it('gives everybody an ID number that says their birthday and sex, and a number of their own', () => {
    for (const person of people) {
      expect(readIdNumber(person.idNumber)).toEqual({
        ok: true,
        facts: { number: person.idNumber, division: '310199', birthDate: person.birthday, sex: person.sex },
      })
      expect(person.birthday <= today).toBe(true)
    }
    expect(new Set(people.map((person) => person.idNumber)).size).toBe(people.length)
    const phones = people.flatMap((person) => person.phone ?? [])
    expect(new Set(phones).size).toBe(phones.length)
    expect(readPhones(phones[0])).toEqual({ phones: [{ number: phones[0], kind: 'mobile' }], defects: [] })
    expect(phones.every((phone) => phone.startsWith('199'))).toBe(true)
  })

  it('leaves no home without an owner, and the shares of each add up', () => {
    const shares = new Map<number, number>()
    for (const { home, share } of made.titles) shares.set(home, (shares.get(home) ?? 0) + share[0] / share[1])
    expect(made.homes.map((_, at) => shares.get(at))).toEqual(made.homes.map(() => 1))
  })

  it('has elders living alone, tenants, empty homes and owners known by name only', () => {
    expect(people.filter((person) => person.care.includes('living-alone')).length).toBeGreaterThan(30)
    expect(people.filter((person) => person.registration === 'incoming').length).toBeGreaterThan(100)
    expect(made.homes.filter((home) => home.use === 'vacant').length).toBeGreaterThan(15)
    expect(made.titles.filter(({ owner }) => 'name' in owner).length).toBeGreaterThan(50)
  })

  it('is the same from the same seed and another from another', () => {
    expect(settle(each, today, randomFrom(each.key))).toEqual(made)
    expect(settle(each, today, randomFrom('another'))).not.toEqual(made)
  })
})

describe('office time', () => {
  const instant = fc.date({ min: new Date('2025-01-01'), max: new Date('2026-12-01'), noInvalidDate: true })
  const minutes = fc.integer({ min: 0, max: 3_000 })

  it('passes on working days between opening and closing only', () => {
    fc.assert(
      fc.property(instant, minutes, (from, count) => {
        const there = officeTime(from, count)
        expect(isWorkingDay(dayOf(there))).toBe(true)
        expect(minutesOf(there)).toBeGreaterThanOrEqual(8 * 60 + 30)
        expect(minutesOf(there)).toBeLessThan(17 * 60 + 30)
        expect(there.getTime()).toBeGreaterThanOrEqual(from.getTime() - 60_000)
      }),
    )
  })

  it('goes back as far as it went', () => {
    fc.assert(
      fc.property(instant, minutes, (from, count) => {
        const start = officeTime(from, 0)
        expect(officeTime(officeTimeBefore(officeTime(start, count), count), 0)).toEqual(start)
      }),
    )
  })
})

describe('the anchor', () => {
  const now = new Date('2026-11-25T01:02:03Z')

  it('is the start to the minute, or the afternoon of the day asked for', () => {
    expect(anchorOf(undefined, now)).toEqual({ day: '2026-11-25', at: new Date('2026-11-25T01:02:00Z') })
    expect(anchorOf('2026-05-01', now)).toEqual({ day: '2026-05-01', at: new Date('2026-05-01T07:12:00Z') })
  })

  it('refuses what is not a day', () => {
    expect(() => anchorOf('2026-02-30', now)).toThrow('MULIN_DEMO_DATE')
  })
})
