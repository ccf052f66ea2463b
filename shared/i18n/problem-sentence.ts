export type FileProblem = {
  readonly id: string
  readonly params: Readonly<Record<string, string | number>>
}

/** The texts of `check.json`: whether a key is there, and what it says. */
export type CheckWords = {
  readonly has: (key: string) => boolean
  readonly say: (key: string, params: FileProblem['params']) => string
}

/**
 * What the check of a firm file has found, in words: never an id. A problem or an entity that these texts do
 * not know comes from a newer version of the application.
 */
export const problemSentence = ({ id, params }: FileProblem, { has, say }: CheckWords): string => {
  if (!has(`problem.${id}`)) return say('problem.other', {})
  if (params.entity === undefined) return say(`problem.${id}`, params)
  const entity = has(`entity.${params.entity}`) ? `entity.${params.entity}` : 'entity.other'
  return say(`problem.${id}`, { ...params, entity: say(entity, {}) })
}
