/** The pure door of `people`: how written ID numbers, phones, dates and names are read. No server behind it. */
export { type IdReading, maskIdNumber, readIdNumber, type Sex } from './domain/id-number.ts'
export { readDeath, readName } from './domain/names.ts'
export { maskPhone, type Phone, readPhones } from './domain/phone.ts'
export { type DateReading, readWrittenDate } from './domain/written-date.ts'
