/**
 * What an evidence may be linked to. `answer` is a leaf or an item, `field` a field of a dossier form, `value` one
 * figure of an indicator, `row` a row of a profile table, `circle` a step of a QC circle, `register` a row of a register.
 */
export const linkKinds = [
  'answer',
  'question',
  'profile',
  'row',
  'field',
  'indicator',
  'value',
  'finding',
  'action',
  'visit',
  'circle',
  'register',
] as const
export type LinkKind = (typeof linkKinds)[number]

/** `code` is a leaf code, the id of a field or the id of a row of the firm file. */
export type LinkTarget = { readonly kind: LinkKind; readonly code: string }

const isKind = (text: string): text is LinkKind => linkKinds.some(kind => kind === text)

/** Reads a link as it is stored or as the contract gives it: `answer:4.1.2`, `action:<id>`, or a bare leaf code. */
export const linkTarget = (link: string): LinkTarget => {
  const at = link.indexOf(':')
  const kind = link.slice(0, Math.max(0, at))
  return isKind(kind) && at + 1 < link.length
    ? { kind, code: link.slice(at + 1) }
    : { kind: 'answer', code: link }
}

const stored = ({ kind, code }: LinkTarget): string => `${kind}:${code}`

/** How a link is stored: with its kind before the colon, a bare code being a leaf's. */
export const targetOf = (link: string): string => stored(linkTarget(link))

/** How the contract names the target of a link: leaf codes are bare. */
export const codeOf = (target: string): string => {
  const { kind, code } = linkTarget(target)
  return kind === 'answer' ? code : target
}

/** The target of what proves an entry in a form of a dossier. */
export const fieldTarget = (id: string): string => stored({ kind: 'field', code: id })

/** The target of what proves an improvement. */
export const actionTarget = (id: string): string => stored({ kind: 'action', code: id })

/** The target of what proves the figures of an indicator. */
export const indicatorTarget = (id: string): string => stored({ kind: 'indicator', code: id })

/** The target of what proves one figure; `id` is `<indicatorId>/<series>/<year>`. */
export const valueTarget = (id: string): string => stored({ kind: 'value', code: id })

/** The target of what a strength or an opportunity rests on. */
export const findingTarget = (id: string): string => stored({ kind: 'finding', code: id })

/** The target of what answers a guiding question; `id` is `<assessmentId>/<questionId>`. */
export const questionTarget = (id: string): string => stored({ kind: 'question', code: id })

/** The target of what proves a row of a profile table. */
export const rowTarget = (id: string): string => stored({ kind: 'row', code: id })

/** The target of what was seen on site: for a check, or (`<assessmentId>/<item>`) for the change of an item. */
export const visitTarget = (id: string): string => stored({ kind: 'visit', code: id })

/** Whether a link makes an evidence part of a dossier; what proves an action or was seen on site does not. */
export const provesText = (target: string): boolean =>
  ['answer', 'profile', 'field'].includes(linkTarget(target).kind)
