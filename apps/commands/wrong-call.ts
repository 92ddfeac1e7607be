import { accessSync, constants, existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { type Role, roles } from '#kit/contract/actor.ts'

/** The command was called wrongly: nothing was tried, exit code 2. */
export class WrongCall extends Error {}

/** A statistical division code of a neighbourhood. */
export function mustBeCode(option: string, code: string): void {
  if (!/^\d{12}$/.test(code))
    throw new WrongCall(`${option} has to be twelve digits, the statistical division code. 代码应为十二位数字。`)
}

/** What `mulin user add` was given: the role, where it is sure that the rest fits it. */
export function roleAsked(given: { phone: string; role: string; neighbourhood?: string; area?: string }): Role {
  const role = roles.find((one) => one === given.role)
  if (role === undefined) throw new WrongCall(`--role has to be one of ${roles.join(', ')}. 角色应为其中之一。`)
  if (!/^1[3-9]\d{9}$/.test(given.phone))
    throw new WrongCall('--phone has to be a mobile number of eleven digits. 手机号应为十一位。')
  const over = new Map<Role, number>([
    ['operator', 0],
    ['district', 6],
    ['subdistrict', 9],
  ]).get(role)
  if (over !== undefined && over !== (given.area?.length ?? 0))
    throw new WrongCall(`${role}: --area has to be a division code of ${over} digits. 区划代码应为 ${over} 位。`)
  if (over === undefined && given.neighbourhood === undefined)
    throw new WrongCall(`${role} works in a neighbourhood: --neighbourhood <12 digits>. 请给出居民区代码。`)
  return role
}

/** Says so before any work is begun when a file to read is not there or may not be read. */
export function mustBeReadable(file: string): void {
  if (!existsSync(file)) throw new Error(`${file} is not there. 没有这个文件。`)
  accessSync(file, constants.R_OK)
}

/** The same of the folder that a file will be written into. */
export function mustBeWritable(file: string): void {
  const folder = dirname(resolve(file))
  if (!existsSync(folder))
    throw new Error(`The folder ${folder} is not there: make it first. 没有这个文件夹，请先建好。`)
  accessSync(folder, constants.W_OK)
}

const sayings: Readonly<Record<string, string>> = {
  ENOENT: 'is not there. 没有这个文件或文件夹。',
  EACCES: 'may not be opened by this user. 当前用户没有权限打开。',
  EPERM: 'may not be opened by this user. 当前用户没有权限打开。',
  EISDIR: 'is a folder, not a file. 这是文件夹，不是文件。',
  ENOTDIR: 'lies below something that is no folder. 上一级不是文件夹。',
  ENOSPC: 'could not be written: the disk is full. 磁盘满了，写不进去。',
  EROFS: 'could not be written: the disk is read-only. 磁盘是只读的。',
}

/** What to say of whatever ended a command: trouble with a file in words, anything else as it was said. */
export function sentenceOf(error: Error & { code?: unknown; path?: unknown }): string {
  const saying = typeof error.code === 'string' ? sayings[error.code] : undefined
  if (saying === undefined || typeof error.path !== 'string') return error.message
  return `${error.path.replace(/\.unfinished$/, '')} ${saying}`
}
