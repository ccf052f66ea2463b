import { z } from 'zod'
import { richTextSchema } from '../../../../shared/domain/text/rich-text.ts'
import { bool, defineEntity, integer, json, real, text } from '../define-entity.ts'
import { instant, key, months, percent, sentences, sha256, withdrawal, words } from './field-schemas.ts'

/** The work around an assessment: notes, profile tables, months, assessors, consensus, visit, improvement. */
export const assessmentEntities = {
  /** Id `<assessmentId>/<questionId>`: what somebody noted while asking a guiding question. */
  questionNote: defineEntity('question_note', {
    assessmentId: text(key),
    leaf: text(key),
    question: text(key),
    text: text(z.string().max(8000)),
  }),
  /** A passage kept for use in any narrative. */
  snippet: defineEntity('snippet', {
    title: text(z.string().min(1).max(120)),
    text: json(richTextSchema),
    position: real(z.number()),
  }),
  /** A row of a profile table of the instrument; `code` (C1, A2 …) is what other parts refer to it by. */
  profileRow: defineEntity('profile_row', {
    tableId: text(key),
    code: text(z.string().min(1).max(20)),
    cells: json(z.record(z.string(), z.string().max(2000))),
    position: real(z.number()),
  }),
  /** Id `<indicatorId>/<series>/<month>`, month as `2025-03`. */
  indicatorMonth: defineEntity('indicator_month', {
    indicatorId: text(key),
    series: text(z.enum(['actual', 'target'])),
    month: text(months),
    value: real(z.number()),
  }),
  assessor: defineEntity('assessor', {
    assessmentId: text(key),
    name: text(z.string().min(1).max(60)),
    role: text(z.enum(['leader', 'assessor', 'trainee'])),
    affiliation: text(z.string().max(120)),
    position: real(z.number()),
    /** When a copy was last made for this assessor; empty when never. */
    handedOutAt: text(instant),
    /** Hand-ins taken back before the reveal, oldest first. */
    withdrawals: json(z.array(withdrawal).max(100)),
  }),
  /** Id `<assessorId>/<item>`: what one assessor thinks of one item, before anybody else's is seen. */
  ballot: defineEntity('ballot', {
    assessmentId: text(key),
    assessorId: text(key),
    item: text(key),
    bands: json(z.record(z.string(), z.string())),
    percent: integer(percent.nullable()),
    reason: text(words),
    strengths: json(sentences),
    opportunities: json(sentences),
    /** What should be looked at on site. */
    verify: json(sentences),
  }),
  /**
   * Id = assessor id. `commitment` is a hash over all ballots and a salt. `sealed` holds what opens it: the
   * salt of ballots scored here or opened, the sealed ballots of a hand-in file until all are opened together.
   */
  handIn: defineEntity('hand_in', {
    assessmentId: text(key),
    assessorId: text(key),
    origin: text(z.enum(['here', 'file'])),
    handedInAt: text(instant),
    commitment: text(sha256),
    sealed: json(z.json()),
    revealedAt: text(instant),
  }),
  /** Id `<assessmentId>/<item>`: the percent that was agreed, and what the site visit made of it. */
  consensus: defineEntity('consensus', {
    assessmentId: text(key),
    item: text(key),
    percent: integer(percent),
    reason: text(words),
    decidedAt: text(instant),
    decidedBy: text(z.string().max(120)),
    visitPercent: integer(percent.nullable()),
    visitReason: text(words),
    visitedAt: text(instant),
  }),
  /** Something to look at on site; evidence seen there is linked to `visit:<id>`. */
  visitCheck: defineEntity('visit_check', {
    assessmentId: text(key),
    item: text(key),
    text: text(words),
    state: text(z.enum(['open', 'confirmed', 'partly', 'refuted'])),
    note: text(words),
    position: real(z.number()),
  }),
  /** An improvement; evidence of it is linked to `action:<id>`. Importance and effort run from 1 to 5. */
  action: defineEntity('action', {
    title: text(z.string().min(1).max(300)),
    detail: text(words),
    assessmentId: text(key.nullable()),
    item: text(z.string().max(300)),
    findingId: text(key.nullable()),
    indicatorId: text(key.nullable()),
    owner: text(z.string().max(120)),
    importance: integer(z.number().int().min(1).max(5)),
    effort: integer(z.number().int().min(1).max(5)),
    startOn: text(z.string().max(10)),
    dueOn: text(z.string().max(10)),
    state: text(z.enum(['plan', 'do', 'check', 'act', 'closed', 'dropped'])),
    closedOn: text(z.string().max(10)),
    result: text(words),
    position: real(z.number()),
  }),
  /** Id `<assessmentId>/<leaf>/<sourceAssessmentId>/<sourceCode>`: text taken over from another assessment. */
  takeover: defineEntity('takeover', {
    assessmentId: text(key),
    leaf: text(key),
    sourceAssessmentId: text(key),
    sourceCode: text(key),
    takenAt: text(instant),
    /** Somebody has read it and made it this year's own. */
    reviewed: bool(),
  }),
  /** Id `<assessmentId>/<rule>/<place>`: a remark of the dry run that was set aside, and why. */
  remarkNote: defineEntity('remark_note', {
    assessmentId: text(key),
    rule: text(key),
    place: text(key),
    reason: text(words),
  }),
  /** One row, id `seat`, only in a copy that was handed out to one assessor. */
  seat: defineEntity('seat', {
    originFileId: text(key),
    assessmentId: text(key),
    assessorId: text(key),
    preparedAt: text(instant),
  }),
} as const
