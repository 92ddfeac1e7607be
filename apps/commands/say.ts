/** Answers a command: the record as JSON with `--json`, the sentence otherwise. */
export type Say = (record: object, sentence: string) => void

export function sayer(json: boolean): Say {
  return (record, sentence) => console.log(json ? JSON.stringify(record) : sentence)
}

export type Language = 'zh' | 'en'

/** The language of the terminal: Chinese where it says so. */
export const languageOf = (environment: NodeJS.ProcessEnv): Language =>
  /^zh/i.test(environment['LC_ALL'] ?? environment['LC_MESSAGES'] ?? environment['LANG'] ?? '') ? 'zh' : 'en'
