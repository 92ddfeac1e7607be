import { readFileSync } from 'node:fs'
import { Command, CommanderError, Option } from 'commander'
import { type Language, languageOf, sayer } from './commands/say.ts'
import type { TallyOptions } from './commands/tally.ts'
import type { addUser as AddUser } from './commands/user.ts'
import { mustBeCode, mustBeReadable, mustBeWritable, roleAsked, sentenceOf, WrongCall } from './commands/wrong-call.ts'

/**
 * `mulin`: each command loads what it needs when it is called, so that counting a file does not wait for the whole house.
 * Every command works beside a running server and without one. Exit codes: 0 done, 1 could not be done,
 * 2 the call was wrong.
 */
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }
const asJson = process.argv.includes('--json')
const mulin = new Command('mulin')
  .description('睦邻 Mulin: the working system of a neighbourhood')
  .version(version, '-V, --version', 'which version this is')
  .exitOverride()
  .configureOutput({
    outputError: (text, write) =>
      write(asJson ? `${JSON.stringify({ error: text.trim().replace(/^error: /, '') })}\n` : text),
  })
  .configureHelp({ showGlobalOptions: true })
  .option('--json', 'answer as one line of JSON', false)

const inLanguage = () => new Option('--language <language>', 'otherwise that of the terminal').choices(['zh', 'en'])

const config = async () => (await import('#kit/server/config.ts')).readConfig()
const say = () => sayer(mulin.opts<{ json: boolean }>().json)

mulin
  .command('start')
  .description('start the product; makes the demonstration on first start')
  .option('--empty', 'no demonstration: the first page makes the first neighbourhood', false)
  .action(async (options: { empty: boolean }) => {
    const { start } = await import('./commands/start.ts')
    return start(await config(), options)
  })

mulin
  .command('build')
  .description('build the screens ahead; otherwise the first start does it')
  .action(async () => {
    const { buildWeb } = await import('./web-build.ts')
    const built = await buildWeb()
    say()({ built }, built ? 'built' : 'up to date')
  })

mulin
  .command('demo')
  .description('make the Yangpu demonstration in an empty database; MULIN_DEMO_DATE sets its day')
  .action(async () => {
    const { makeDemonstration } = await import('./commands/demo.ts')
    return makeDemonstration(await config(), say())
  })

mulin
  .command('migrate')
  .description('bring the database to this program; a backup is taken first')
  .action(async () => {
    const { migrateConfigured } = await import('./commands/migrate.ts')
    return migrateConfigured(await config(), say())
  })

mulin
  .command('backup')
  .argument('[file]', 'without one: into MULIN_BACKUP_FOLDER, as every night')
  .option('--key-file <file>', 'seal it with the backup key in this file, made there when missing')
  .description('keep every record, photo and paper in one archive')
  .action(async (file: string | undefined, options: { keyFile?: string }) => {
    if (file !== undefined) mustBeWritable(file)
    const { backupTo } = await import('./commands/archive.ts')
    return backupTo(await config(), file, options, say())
  })

mulin
  .command('restore')
  .argument('<file>')
  .option('--key-file <file>', 'the backup key that it was sealed with')
  .description('put an archive into an empty database')
  .action(async (file: string, options: { keyFile?: string }) => {
    mustBeReadable(file)
    const { restoreFrom } = await import('./commands/archive.ts')
    return restoreFrom(await config(), file, options, say())
  })

mulin
  .command('drill')
  .argument('[file]', 'without one: the newest backup in MULIN_BACKUP_FOLDER')
  .option('--key-file <file>', 'the backup key that it was sealed with')
  .description('restore a backup on trial into a scratch database, compare everything, and remove it again')
  .action(async (file: string | undefined, options: { keyFile?: string }) => {
    if (file !== undefined) mustBeReadable(file)
    const { drillWith } = await import('./commands/archive.ts')
    if (!(await drillWith(await config(), file, options, say()))) process.exitCode = 1
  })

mulin
  .command('digest')
  .description('one SHA-256 over all records, to compare two copies')
  .action(async () => {
    const { printDigest } = await import('./commands/archive.ts')
    return printDigest(await config(), say())
  })

mulin
  .command('doctor')
  .description('look at everything this copy needs and say what is wrong')
  .action(async () => {
    const { doctor } = await import('./commands/doctor.ts')
    if (!(await doctor(await config(), say()))) process.exitCode = 1
  })

const keys = mulin.command('keys').description('the master key that seals personal data')
keys
  .command('show')
  .description('which keys are at hand and which one the database is sealed with')
  .action(async () => {
    const { showKeys } = await import('./commands/keys.ts')
    return showKeys(await config(), say())
  })
keys
  .command('rotate')
  .description('make a fresh key and seal everything anew with it; finishes a change that was interrupted')
  .action(async () => {
    const { rotateKeys } = await import('./commands/keys.ts')
    return rotateKeys(await config(), say())
  })

const neighbourhood = mulin.command('neighbourhood').description('the neighbourhoods served here')
neighbourhood
  .command('add')
  .argument('<name>')
  .requiredOption('--code <12 digits>', 'statistical division code')
  .option('--phone <number>', "the committee's telephone, shown on every page")
  .description('add a neighbourhood')
  .action(async (name: string, options: { code: string; phone?: string }) => {
    mustBeCode('--code', options.code)
    const { addNeighbourhood } = await import('./commands/neighbourhood.ts')
    return addNeighbourhood(await config(), name, options, say())
  })

const imports = mulin.command('import').description('bring lists into the register')
imports
  .command('roster')
  .argument('<file.xlsx>')
  .requiredOption('--neighbourhood <code>', 'its twelve-digit code')
  .option('--dry-run', 'say what it would give, change nothing', false)
  .option('--report <out.xlsx>', 'write the workbook again with result and reason behind each row')
  .description("import a committee's own roster")
  .action(async (file: string, options: { neighbourhood: string; dryRun: boolean; report?: string }) => {
    mustBeCode('--neighbourhood', options.neighbourhood)
    mustBeReadable(file)
    if (options.report !== undefined) mustBeWritable(options.report)
    const { importRosterFile } = await import('./commands/import-roster.ts')
    return importRosterFile(await config(), file, options, say())
  })

mulin
  .command('tally')
  .description('count a vote of owners from two files, with no server; both verdicts and what each lacks')
  .requiredOption('--roll <roll.csv>', 'unit,owners,area: owner ids apart by “;”, area in m² with two decimals')
  .requiredOption('--ballots <ballots.csv>', 'unit,choice,delivered: yes, no, abstain, follow or empty; true or false')
  .addOption(new Option('--matter <class>', 'by Civil Code 278').choices(['ordinary', 'special']).makeOptionMandatory())
  .option('--delivered-counts', 'the compound’s adopted clause: delivered counts as taking part', false)
  .addOption(
    new Option('--silence <what>', 'its clause on delivered ballots that did not come back').choices([
      'follow-majority',
    ]),
  )
  .option(
    '--disputed',
    'the files are of an evidence pack: a choice may be “disputed”, where owners of a unit differ',
    false,
  )
  .addOption(inLanguage())
  .action(async (options: TallyOptions & { language?: Language }, command: Command) => {
    if (options.silence !== undefined && !options.deliveredCounts)
      command.error('error: --silence needs --delivered-counts: who was not reached cannot be silent')
    const { tallyFiles } = await import('./commands/tally.ts')
    tallyFiles(options, options.language ?? languageOf(process.env), say())
  })

mulin
  .command('verify')
  .argument('<pack.zip>')
  .option('--digest <sha-256>', 'the digest of the pack as it was announced')
  .option('--public <pack.zip>', 'a public pack: whether it tells of the same vote')
  .addOption(inLanguage())
  .description('check the evidence pack of a vote, with no server: every digest and event, ballots and count')
  .action(async (file: string, options: { digest?: string; public?: string; language?: Language }) => {
    const { verifyFile } = await import('./commands/verify.ts')
    const language = options.language ?? languageOf(process.env)
    if (!verifyFile(file, { ...options, language }, say())) process.exitCode = 1
  })

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
  .action(async (name: string, options: Parameters<typeof AddUser>[2] & { role: string }) => {
    const role = roleAsked(options)
    const { addUser } = await import('./commands/user.ts')
    return addUser(await config(), name, { ...options, role }, say())
  })

try {
  await mulin.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2
  } else {
    const says = sentenceOf(error as Error)
    // Never on the output itself: whoever reads that finds an answer there, or nothing.
    console.error(asJson ? JSON.stringify({ error: says }) : says)
    process.exitCode = error instanceof WrongCall ? 2 : 1
  }
}
