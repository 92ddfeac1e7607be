/** Answers a command: the record as JSON with `--json`, the sentence otherwise. */
export type Say = (record: object, sentence: string) => void

export function sayer(json: boolean): Say {
  return (record, sentence) => console.log(json ? JSON.stringify(record) : sentence)
}
