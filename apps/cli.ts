import { Command, CommanderError } from 'commander'
import { migrate } from '#kit/server/migrate.ts'
import { readConfig } from '#kit/server/config.ts'
import { backupTo, drillWith, printDigest, restoreFrom } from './commands/archive.ts'
import { makeDemonstration } from './commands/demo.ts'
import { addNeighbourhood } from './commands/neighbourhood.ts'
import { importRosterFile } from './commands/import-roster.ts'
import { doctor } from './commands/doctor.ts'
import { addUser } from './commands/user.ts'
import { sayer } from './commands/say.ts'
import { rotateKeys, showKeys } from './commands/keys.ts'
import { start } from './commands/start.ts'
import { backupBefore } from './backups.ts'
import { openConfigured } from './database.ts'
import { buildWeb } from './web-build.ts'

/**
 * `mulin`: every command works beside a running server and without one. Exit codes: 0 done, 1 could not be done,
 * 2 the call was wrong.
 */
const mulin = new Command('mulin')
  .description('睦邻 Mulin: the working system of a neighbourhood')
  .exitOverride()
  .configureHelp({ showGlobalOptions: true })
  .option('--json', 'answer as one line of JSON', false)

const say = () => sayer(mulin.opts<{ json: boolean }>().json)

mulin
  .command('start')
  .description('start the product; makes the demonstration on first start')
  .option('--empty', 'no demonstration: the first page makes the first neighbourhood', false)
  .action(async (options: { empty: boolean }) => start(readConfig(), options))

mulin
  .command('build')
  .description('build the screens ahead; otherwise the first start does it')
  .action(async () => {
    const built = await buildWeb()
    say()({ built }, built ? 'built' : 'up to date')
  })

mulin
  .command('demo')
  .description('make the Yangpu demonstration in an empty database; MULIN_DEMO_DATE sets its day')
  .action(() => makeDemonstration(readConfig(), say()))

mulin
  .command('migrate')
  .description('bring the database to this program; a backup is taken first')
  .action(async () => {
    const config = readConfig()
    const database = await openConfigured(config, () => {})
    const applied: string[] = []
    try {
      await migrate(database.url, {
        log: (line) => applied.push(line),
        before: () => backupBefore(config, database.url, 'upgrade'),
      })
    } finally {
      await database.release()
    }
    say()({ applied }, applied.length === 0 ? 'up to date' : applied.join('\n'))
  })

mulin
  .command('backup')
  .argument('[file]', 'without one: into MULIN_BACKUP_FOLDER, as every night')
  .option('--key-file <file>', 'seal it with the backup key in this file, made there when missing')
  .description('keep every record, photo and paper in one archive')
  .action((file: string | undefined, options: { keyFile?: string }) => backupTo(readConfig(), file, options, say()))

mulin
  .command('restore')
  .argument('<file>')
  .option('--key-file <file>', 'the backup key that it was sealed with')
  .description('put an archive into an empty database')
  .action((file: string, options: { keyFile?: string }) => restoreFrom(readConfig(), file, options, say()))

mulin
  .command('drill')
  .argument('[file]', 'without one: the newest backup in MULIN_BACKUP_FOLDER')
  .option('--key-file <file>', 'the backup key that it was sealed with')
  .description('restore a backup on trial into a scratch database, compare everything, and remove it again')
  .action(async (file: string | undefined, options: { keyFile?: string }) => {
    if (!(await drillWith(readConfig(), file, options, say()))) process.exitCode = 1
  })

mulin
  .command('digest')
  .description('one SHA-256 over all records, to compare two copies')
  .action(() => printDigest(readConfig(), say()))

mulin
  .command('doctor')
  .description('look at everything this copy needs and say what is wrong')
  .action(async () => {
    if (!(await doctor(readConfig(), say()))) process.exitCode = 1
  })

const keys = mulin.command('keys').description('the master key that seals personal data')
keys
  .command('show')
  .description('which keys are at hand and which one the database is sealed with')
  .action(() => showKeys(readConfig(), say()))
keys
  .command('rotate')
  .description('make a fresh key and seal everything anew with it; finishes a change that was interrupted')
  .action(() => rotateKeys(readConfig(), say()))

const neighbourhood = mulin.command('neighbourhood').description('the neighbourhoods served here')
neighbourhood
  .command('add')
  .argument('<name>')
  .requiredOption('--code <12 digits>', 'statistical division code')
  .option('--phone <number>', "the committee's telephone, shown on every page")
  .description('add a neighbourhood')
  .action((name: string, options: { code: string; phone?: string }) =>
    addNeighbourhood(readConfig(), name, options, say()),
  )

const imports = mulin.command('import').description('bring lists into the register')
imports
  .command('roster')
  .argument('<file.xlsx>')
  .requiredOption('--neighbourhood <code>', 'its twelve-digit code')
  .option('--dry-run', 'say what it would give, change nothing', false)
  .option('--report <out.xlsx>', 'write the workbook again with result and reason behind each row')
  .description("import a committee's own roster")
  .action((file: string, options: { neighbourhood: string; dryRun: boolean; report?: string }) =>
    importRosterFile(readConfig(), file, options, say()),
  )

const user = mulin.command('user').description('those who sign in')
user
  .command('add')
  .argument('<name>')
  .requiredOption('--phone <number>', 'mobile number, eleven digits')
  .requiredOption(
    '--role <role>',
    'worker, chair, property, owners, police, partner, subdistrict, district, operator, resident',
  )
  .option('--neighbourhood <12 digits>', 'where; roles of a neighbourhood need it')
  .option('--area <6 or 9 digits>', 'division code that a district or subdistrict answers for')
  .option('--body <name>', 'in whose name: 延吉物业')
  .option('--password <text>', 'otherwise a code is printed with which the owner sets one')
  .description('open an account with a standing')
  .action((name: string, options: Parameters<typeof addUser>[2]) => addUser(readConfig(), name, options, say()))

try {
  await mulin.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2
  } else {
    const { message } = error as Error
    if (mulin.opts<{ json: boolean }>().json) console.log(JSON.stringify({ error: message }))
    else console.error(message)
    process.exitCode = 1
  }
}
