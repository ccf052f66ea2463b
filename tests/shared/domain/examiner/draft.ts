import type { SnapshotIndicator, SnapshotScore } from '../../../../shared/domain/dossier/snapshot.ts'
import type { StatedFacts } from '../../../../shared/domain/evidence/facts.ts'
import type {
  ExaminerAction,
  ExaminerEvidence,
  ExaminerFinding,
  ExaminerSnapshot,
} from '../../../../shared/domain/examiner/snapshot.ts'
import type { RichText } from '../../../../shared/domain/text/rich-text.ts'
import { kindOf } from '../../../packs/kind-of.ts'
import type { Draft } from './healthy-snapshot.ts'
import { doc, paragraph } from './healthy-texts.ts'

/** One rule, what is done to a healthy assessment to make it speak, and what it then says, without titles. */
export type Case = readonly [rule: string, change: (draft: Draft) => void, told: readonly object[]]

const nothing: SnapshotScore = { bands: {}, percent: null, reason: '' }

export const score = (draft: Draft, item: string, changes: Partial<SnapshotScore>): void => {
  draft.scores = { ...draft.scores, [item]: { ...(draft.scores[item] ?? nothing), ...changes } }
}

/** Gives one dimension of an item another band. */
export const band = (draft: Draft, item: string, dimension: string, id: string): void =>
  score(draft, item, { bands: { ...draft.scores[item]?.bands, [dimension]: id } })

export const bands = (draft: Draft, item: string, id: string, percent: number): void =>
  score(draft, item, {
    bands: Object.fromEntries(Object.keys(draft.scores[item]?.bands ?? {}).map(one => [one, id])),
    percent,
  })

export const answer = (draft: Draft, leaf: string, text: RichText): void => {
  draft.answers = { ...draft.answers, [leaf]: text }
}

export const write = (draft: Draft, leaf: string, ...lines: readonly string[]): void =>
  answer(draft, leaf, doc(...lines))

/** Puts a paragraph behind the narrative of a leaf. */
export const add = (draft: Draft, leaf: string, line: string): void =>
  answer(draft, leaf, {
    type: 'doc',
    content: [...(draft.answers[leaf]?.content ?? []), paragraph(line)],
  })

/** Keeps only the paragraphs of a leaf in which none of the words stands. */
export const without = (draft: Draft, leaf: string, ...words: readonly string[]): void =>
  answer(draft, leaf, {
    type: 'doc',
    content: (draft.answers[leaf]?.content ?? []).filter(
      block => !words.some(word => JSON.stringify(block).includes(word)),
    ),
  })

/** Replaces words everywhere in the narrative of a leaf. */
export const reword = (draft: Draft, leaf: string, from: RegExp, to: string): void =>
  answer(draft, leaf, JSON.parse(JSON.stringify(draft.answers[leaf]).replace(from, to)))

export const profile = (draft: Draft, field: string, ...lines: readonly string[]): void => {
  draft.profile = { ...draft.profile, [field]: doc(...lines) }
}

export const findings = (
  draft: Draft,
  item: string,
  kind: ExaminerFinding['kind'],
  texts: readonly string[],
): void => {
  draft.findings = [
    ...draft.findings.filter(one => one.item !== item || one.kind !== kind),
    ...texts.map((text, at) => ({ id: `${kind[0]}-${item}-${at}`, item, kind, text })),
  ]
}

export const evidence = (draft: Draft, id: string, facts: Partial<StatedFacts>): void => {
  draft.evidence = draft.evidence.map(one =>
    one.id === id
      ? { ...one, facts: { ...one.facts, ...facts }, kind: kindOf(facts.kind ?? one.facts.kind) }
      : one,
  )
}

export const links = (draft: Draft, id: string, targets: ExaminerEvidence['links']): void => {
  draft.evidence = draft.evidence.map(one => (one.id === id ? { ...one, links: targets } : one))
}

/** Takes away all evidence behind the leaves. */
export const unprove = (draft: Draft, ...leaves: readonly string[]): void => {
  draft.evidence = draft.evidence.filter(one => !leaves.some(leaf => one.links.includes(`answer:${leaf}`)))
}

export const indicator = (draft: Draft, id: string, changes: Partial<SnapshotIndicator>): void => {
  draft.indicators = draft.indicators.map(one => (one.id === id ? { ...one, ...changes } : one))
}

/** Changes every indicator of a leaf. */
export const indicators = (
  draft: Draft,
  leaf: string,
  change: (one: SnapshotIndicator, at: number) => Partial<SnapshotIndicator>,
): void => {
  let at = -1
  draft.indicators = draft.indicators.map(one => {
    if (one.leaf !== leaf) return one
    at += 1
    return { ...one, ...change(one, at) }
  })
}

export const keepIndicators = (draft: Draft, leaf: string, keep: (name: string) => boolean): void => {
  draft.indicators = draft.indicators.filter(one => one.leaf !== leaf || keep(one.name))
}

export const action = (draft: Draft, id: string, changes: Partial<ExaminerAction>): void => {
  draft.actions = draft.actions.map(one => (one.id === id ? { ...one, ...changes } : one))
}

export const team = (draft: Draft, changes: Partial<ExaminerSnapshot['team']>): void => {
  draft.team = { ...draft.team, ...changes }
}

/** Changes the agreed percent of one item, or takes it away (null). */
export const consensus = (
  draft: Draft,
  item: string,
  changes: Partial<ExaminerSnapshot['team']['consensus'][number]> | null,
): void =>
  team(draft, {
    consensus: draft.team.consensus.flatMap(one => {
      if (one.item !== item) return [one]
      return changes === null ? [] : [{ ...one, ...changes }]
    }),
  })
