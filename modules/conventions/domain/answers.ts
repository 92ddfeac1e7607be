/** What became of a comment. */
export const answerKinds = ['adopted', 'merged', 'rejected'] as const
export type AnswerKind = (typeof answerKinds)[number]

/** Whether an answer has to say why: whoever is not followed to the letter reads the reason. */
export const needsReason = (answer: AnswerKind): boolean => answer !== 'adopted'

/** How a comment came: by oneself, or said at the counter or at the door and written down by a worker. */
export const commentWays = ['own', 'counter', 'door'] as const
export type CommentWay = (typeof commentWays)[number]
