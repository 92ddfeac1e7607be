import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { api, ok } from '#kit/web/api.ts'
import { type Sending, useHere, useSend } from '#kit/web/here.ts'
import { keepFile, keepPhoto } from '#kit/web/keep-file.ts'

const notice = (neighbourhood: string) =>
  ok(api.GET('/api/n/{neighbourhood}/privacy/notice', { params: { path: { neighbourhood } } }))
const register = (neighbourhood: string) =>
  ok(api.GET('/api/n/{neighbourhood}/privacy/register', { params: { path: { neighbourhood } } }))
const requests = (neighbourhood: string, view: 'open' | 'answered') =>
  ok(api.GET('/api/n/{neighbourhood}/privacy/requests', { params: { path: { neighbourhood }, query: { view } } }))
const mine = (neighbourhood: string) =>
  ok(api.GET('/api/n/{neighbourhood}/privacy/my-requests', { params: { path: { neighbourhood } } }))
const guardians = (neighbourhood: string) =>
  ok(api.GET('/api/n/{neighbourhood}/privacy/guardian-consents', { params: { path: { neighbourhood } } }))
const assessments = (neighbourhood: string) =>
  ok(api.GET('/api/n/{neighbourhood}/privacy/assessments', { params: { path: { neighbourhood } } }))
const assessment = (neighbourhood: string, id: string) =>
  ok(api.GET('/api/n/{neighbourhood}/privacy/assessments/{id}', { params: { path: { neighbourhood, id } } }))
const incidents = (neighbourhood: string) =>
  ok(api.GET('/api/n/{neighbourhood}/privacy/incidents', { params: { path: { neighbourhood } } }))
const incident = (neighbourhood: string, id: string) =>
  ok(api.GET('/api/n/{neighbourhood}/privacy/incidents/{id}', { params: { path: { neighbourhood, id } } }))
const due = (neighbourhood: string) =>
  ok(api.GET('/api/n/{neighbourhood}/privacy/due', { params: { path: { neighbourhood } } }))

export type Register = Awaited<ReturnType<typeof register>>
export type Holding = Register['holdings'][number]
export type Rule = Holding['rules'][number]
export type Counts = Awaited<ReturnType<typeof due>>['counts']
export type Request = Awaited<ReturnType<typeof requests>>['requests'][number]
export type Assessment = Awaited<ReturnType<typeof assessment>>['assessment']
export type Incident = Awaited<ReturnType<typeof incident>>['incident']
export type Concerned = Awaited<ReturnType<typeof incident>>['persons'][number]

/** Which of two languages a text of the register is shown in. */
export function useTongue(): 'zh' | 'en' {
  const { i18n } = useLingui()
  return i18n.locale === 'en' ? 'en' : 'zh'
}

export const useNotice = (neighbourhood: string) =>
  useQuery({ queryKey: ['privacy', 'notice', neighbourhood], queryFn: () => notice(neighbourhood) })

function useOf<T>(key: readonly unknown[], read: (here: string) => Promise<T>) {
  const here = useHere()
  return useQuery({ queryKey: ['privacy', here, ...key], enabled: here !== '', queryFn: () => read(here) })
}

export const useRegister = () => useOf(['register'], register)
export const useRequests = (view: 'open' | 'answered') => useOf(['requests', view], (here) => requests(here, view))
export const useMine = () => useOf(['mine'], mine)
export const useGuardians = () => useOf(['guardians'], guardians)
export const useAssessments = () => useOf(['assessments'], assessments)
export const useAssessment = (id: string) => useOf(['assessment', id], (here) => assessment(here, id))
export const useIncidents = () => useOf(['incidents'], incidents)
export const useIncident = (id: string) => useOf(['incident', id], (here) => incident(here, id))

/** What would go if the rules ran now: asked only when somebody wants to know. */
export function useDue(): () => Promise<Counts> {
  const here = useHere()
  return async () => (await due(here)).counts
}

/** Sends a change to this room; everything shown of it is read anew afterwards. */
export function useAct(): Sending {
  const sendHere = useSend('privacy')
  return (method, path, body = {}) => sendHere(method, `/privacy${path}`, body)
}

/** Puts a paper into the house, photographed or as a PDF, before the record that it belongs to; gives its id. */
export const keepPaper = (here: string, file: File): Promise<string> =>
  file.type.startsWith('image/') ? keepPhoto(here, file) : keepFile(here, file, 'paper.pdf')
