import type { Sex } from './names.ts'

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/**
 * Hands out ID numbers (GB 11643) of the division 310199, which is assigned to no place, and telephone numbers of one
 * block, each once. `block` (0 to 3) keeps the neighbourhoods apart.
 */
export function numbersOf(block: number): { id(birthday: string, sex: Sex): string; phone(): string } {
  const perDay = new Map<string, number>()
  let phones = 0
  return {
    id(birthday, sex) {
      // Numbers of one day count up in twos: odd for men, even for women.
      const count = perDay.get(birthday + sex) ?? 0
      perDay.set(birthday + sex, count + 1)
      const order = 400 + block * 150 + count * 2 + (sex === 'male' ? 1 : 0)
      const digits = `310199${birthday.replaceAll('-', '')}${order}`
      const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0)
      return digits + '10X98765432'.charAt(sum % 11)
    },
    phone() {
      // Steps of 7919, a prime: the last four digits of ten thousand numbers are all different and in no order.
      const tail = String((phones * 7919 + 430) % 10_000).padStart(4, '0')
      const lap = String(Math.floor(phones / 10_000)).padStart(2, '0')
      phones += 1
      return `1990${block}${lap}${tail}`
    },
  }
}
