interface Statement {
  text: string
  values: readonly unknown[]
}

/** One row, every value a parameter: only such a statement can take further rows along. */
const oneRow = /^(insert into [^()]+\([^()]+\) values )\(\$1(?:, \$\d+)*\)$/

/** So many rows go in one statement at most; fewer go as powers of two, so that few texts are prepared. */
const MOST_ROWS = 16

/**
 * What several commands write, in as few statements as keep the order of each: where commands of one kind insert rows of
 * one kind, their rows go side by side in one insert. PostgreSQL starts and ends a statement once for all of them, which for
 * a single row is the greater part of the work.
 */
export function abreast(commands: readonly (readonly Statement[])[]): Statement[] {
  const kinds = Map.groupBy(commands, (statements) => statements.map(({ text }) => text).join(';'))
  return [...kinds.values()].flatMap((alike) => {
    const [first] = alike
    if (first === undefined || alike.length === 1) return first ?? []
    return runsOf(first).flatMap(({ from, to }) => {
      const rows = alike.flatMap((statements) => statements.slice(from, to))
      return joined(rows)
    })
  })
}

/** Statements of one text that follow each other. */
function runsOf(statements: readonly Statement[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = []
  statements.forEach(({ text }, at) => {
    const last = runs.at(-1)
    if (last && statements[last.from]?.text === text) last.to = at + 1
    else runs.push({ from: at, to: at + 1 })
  })
  return runs
}

/** Statements of one text, joined where that text can take further rows. */
function joined(rows: readonly Statement[]): Statement[] {
  const [first] = rows
  const head = first && headOf(first.text)
  if (head === undefined || head === null) return [...rows]
  const all: Statement[] = []
  for (let at = 0; at < rows.length;) {
    const many = Math.min(MOST_ROWS, 2 ** Math.floor(Math.log2(rows.length - at)))
    const some = rows.slice(at, at + many)
    const width = first?.values.length ?? 0
    all.push({ text: textOf(head, width, many), values: some.flatMap(({ values }) => values) })
    at += many
  }
  return all
}

const heads = new Map<string, string | null>()

/** The text up to its row; null where it is something else than one row of parameters. */
function headOf(text: string): string | null {
  let head = heads.get(text)
  if (head === undefined) {
    head = oneRow.exec(text)?.[1] ?? null
    if (heads.size < 5_000) heads.set(text, head)
  }
  return head
}

const texts = new Map<string, string>()

function textOf(head: string, width: number, many: number): string {
  const key = `${many} ${head}`
  let text = texts.get(key)
  if (text === undefined) {
    const row = (at: number) =>
      `(${Array.from({ length: width }, (_, column) => `$${at * width + column + 1}`).join(', ')})`
    text = head + Array.from({ length: many }, (_, at) => row(at)).join(', ')
    if (texts.size < 5_000) texts.set(key, text)
  }
  return text
}
