import { z } from 'zod'
import { evidenceFactsSchema } from '../../../../shared/domain/evidence/facts.ts'
import { originSchema } from '../../../../shared/domain/evidence/origin.ts'
import { firmFactsSchema } from '../../../../shared/domain/firm/facts.ts'
import { seriesNames } from '../../../../shared/domain/indicators/indicator.ts'
import { richTextSchema } from '../../../../shared/domain/text/rich-text.ts'
import { packIdSchema, packVersionSchema } from '../../../../shared/packs/common.ts'
import { bool, defineEntity, integer, json, real, text } from '../define-entity.ts'
import { count, instant, key, percent, sha256, year } from './field-schemas.ts'

const facts = firmFactsSchema.shape
const proof = evidenceFactsSchema.shape

/** What a firm file held from the first version on. */
export const firmEntities = {
  /** One row, id `firm`. */
  firm: defineEntity('firm', {
    name: text(facts.name),
    englishName: text(facts.englishName),
    shortName: text(facts.shortName),
    creditCode: text(facts.creditCode),
    legalRepresentative: text(facts.legalRepresentative),
    qualityOfficer: text(facts.qualityOfficer),
    foundedOn: text(facts.foundedOn),
    address: text(facts.address),
    town: text(facts.town),
    industry: text(facts.industry),
    industryCode: text(facts.industryCode),
    size: text(facts.size),
    employees: integer(facts.employees),
    registeredCapital: text(facts.registeredCapital),
    products: text(facts.products),
    contactName: text(facts.contactName),
    contactPhone: text(facts.contactPhone),
    contactEmail: text(facts.contactEmail),
    /** Made from a sample pack: everything shows the demonstration notice. */
    demo: bool(),
  }),
  /** Id `<scope>:<key>`; scope `profile`, or the id of a dossier whose form field (or `@print-style`) the key names. */
  value: defineEntity('value', { scope: text(key), key: text(key), value: json(z.json()) }),
  assessment: defineEntity('assessment', {
    instrumentId: text(packIdSchema),
    instrumentVersion: text(packVersionSchema),
    year: integer(year),
    title: text(z.string().min(1).max(200)),
    /** The assessment that this one was started from. */
    previousId: text(key.nullable()),
    /** Above how many percentage points between assessors an item must be discussed; null is the default. */
    spreadLimit: integer(percent.nullable()),
  }),
  /** Id `<assessmentId>/<leaf>`. */
  answer: defineEntity('answer', {
    assessmentId: text(key),
    leaf: text(key),
    narrative: json(richTextSchema),
  }),
  /** Id `<assessmentId>/<item>`; `bands` maps a dimension to a band id. */
  score: defineEntity('score', {
    assessmentId: text(key),
    item: text(key),
    bands: json(z.record(z.string(), z.string())),
    percent: integer(z.number().int().min(0).max(100).nullable()),
    reason: text(z.string().max(4000)),
  }),
  finding: defineEntity('finding', {
    assessmentId: text(key),
    item: text(key),
    kind: text(z.enum(['strength', 'opportunity'])),
    text: text(z.string().max(4000)),
    position: real(z.number()),
    /** The scoring dimension it speaks of, e.g. `L`; null when not stated. */
    dimension: text(z.string().max(8).nullable()),
  }),
  /** `number` is unique and never given twice; the bytes lie in the blob store under `sha256`. */
  evidence: defineEntity('evidence', {
    number: integer(z.number().int().positive()),
    title: text(proof.title),
    kind: text(proof.kind),
    issuer: text(proof.issuer),
    documentNumber: text(proof.documentNumber),
    issuedOn: text(proof.issuedOn),
    validFrom: text(proof.validFrom),
    validTo: text(proof.validTo),
    original: text(proof.original),
    confidential: bool(),
    note: text(proof.note),
    fileName: text(z.string().min(1).max(255)),
    mediaType: text(z.string().min(1).max(200)),
    size: integer(count),
    sha256: text(sha256),
    pages: integer(count.nullable()),
    addedAt: text(z.string().max(40)),
    keywords: json(proof.keywords.nullable()),
    owner: text(proof.owner.nullable()),
    /** Where it came from: the path in the folder or archive it was taken in with, and the intake. */
    origin: json(originSchema.nullable()),
    /** When a person confirmed the facts; null while they are only suggested. */
    confirmedAt: text(instant.nullable()),
    /** When it was withdrawn and why; null while it is in force. */
    withdrawnAt: text(instant.nullable()),
    withdrawal: text(z.string().max(2000).nullable()),
  }),
  /** Id `<evidenceId>><target>`; target for example `answer:4.1.2.a`: links live over the years. */
  evidenceLink: defineEntity('evidence_link', { evidenceId: text(key), target: text(key) }),
  indicator: defineEntity('indicator', {
    code: text(z.string().max(40)),
    leaf: text(key),
    name: text(z.string().min(1).max(120)),
    unit: text(z.string().max(40)),
    direction: text(z.enum(['up', 'down', 'up-or-level', 'info'])),
    decimals: integer(z.number().int().min(0).max(4)),
    definition: text(z.string().max(1000)),
    source: text(z.string().max(300)),
    rivalName: text(z.string().max(120)),
    benchmarkName: text(z.string().max(120)),
    position: real(z.number()),
    formula: text(z.string().max(1000).nullable()),
    owner: text(z.string().max(120).nullable()),
    /** How the year's value follows from the months'; null when months are not kept. */
    yearFromMonths: text(z.enum(['sum', 'mean', 'last']).nullable()),
  }),
  /** Id `<indicatorId>/<series>/<year>`. */
  indicatorValue: defineEntity('indicator_value', {
    indicatorId: text(key),
    series: text(z.enum(seriesNames)),
    year: integer(year),
    value: real(z.number()),
    /** Where this one figure is from, when it differs from the indicator's source. */
    source: text(z.string().max(300).nullable()),
  }),
  dossier: defineEntity('dossier', {
    templateId: text(packIdSchema),
    templateVersion: text(packVersionSchema),
    assessmentId: text(key),
    title: text(z.string().min(1).max(200)),
    filingDate: text(z.string().max(10)),
    language: text(z.enum(['zh-CN', 'en'])),
    /** The largest file the receiving office takes, in mebibytes; null when not limited. */
    sizeBudget: integer(z.number().int().positive().max(4096).nullable()),
  }),
  /** A PDF once made; its bytes lie in the blob store under `sha256`. */
  build: defineEntity('build', {
    dossierId: text(key),
    builtAt: text(z.string()),
    fileName: text(z.string().min(1).max(255)),
    sha256: text(sha256),
    size: integer(count),
    pages: integer(count),
    report: json(z.json()),
    appVersion: text(z.string()),
    templateVersion: text(packVersionSchema),
    instrumentVersion: text(packVersionSchema),
  }),
} as const
