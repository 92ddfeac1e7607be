import type { Page, Test } from './page.ts'

const metres = (hundredths: number): string =>
  `${Math.floor(hundredths / 100).toLocaleString('en-US')}.${String(hundredths % 100).padStart(2, '0')}`

/** 633 户, 92,105.50 平方米; people where residents vote one by one. */
export function amount(key: Test['key'], value: number, electorate: Page['electorate']): string {
  if (key.endsWith('area')) return `${metres(value)}平方米`
  return `${value.toLocaleString('en-US')}${electorate === 'adults' || electorate === 'delegates' ? '人' : '户'}`
}
