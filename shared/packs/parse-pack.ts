import type { z } from 'zod'
import { checkCrosswalk } from './check-crosswalk.ts'
import { checkEvidenceKinds } from './check-evidence-kinds.ts'
import { checkInstrument } from './check-instrument.ts'
import { checkPrintStyle } from './check-print-style.ts'
import { checkReviewRules } from './check-review-rules.ts'
import { checkSample } from './check-sample.ts'
import { checkTemplate } from './check-template.ts'
import { type PackKind, type PackOf, packSchemas } from './pack.ts'
import { formatPath, type PackProblem } from './problem.ts'

export type PackResult<K extends PackKind> =
  | { readonly ok: true; readonly pack: PackOf<K> }
  /** `sentence` names the kind, the place and the cause of the first problem; `problems` holds them all. */
  | { readonly ok: false; readonly sentence: string; readonly problems: readonly PackProblem[] }

const refuse = (kind: PackKind, problems: readonly PackProblem[]) => {
  const first = problems[0] ?? { path: '', message: 'It is not valid.' }
  const place = first.path === '' ? '' : ` at ${first.path}`
  const message = first.message.replace(/[.\s]+$/, '')
  return { ok: false, sentence: `The ${kind} pack is not valid${place}: ${message}.`, problems } as const
}

const reader =
  <K extends PackKind>(
    kind: K,
    schema: z.ZodType<PackOf<K>>,
    check: (pack: PackOf<K>) => readonly PackProblem[],
  ) =>
  (json: unknown): PackResult<K> => {
    const parsed = schema.safeParse(json)
    if (!parsed.success) {
      const issues = parsed.error.issues
      return refuse(
        kind,
        issues.map(issue => ({ path: formatPath(issue.path), message: issue.message })),
      )
    }
    const problems = check(parsed.data)
    return problems.length === 0 ? { ok: true, pack: parsed.data } : refuse(kind, problems)
  }

const readers: { readonly [K in PackKind]: (json: unknown) => PackResult<K> } = {
  instrument: reader('instrument', packSchemas.instrument, checkInstrument),
  'dossier-template': reader('dossier-template', packSchemas['dossier-template'], template =>
    checkTemplate(template),
  ),
  'print-style': reader('print-style', packSchemas['print-style'], checkPrintStyle),
  crosswalk: reader('crosswalk', packSchemas.crosswalk, checkCrosswalk),
  'review-rules': reader('review-rules', packSchemas['review-rules'], checkReviewRules),
  'evidence-kinds': reader('evidence-kinds', packSchemas['evidence-kinds'], checkEvidenceKinds),
  sample: reader('sample', packSchemas.sample, checkSample),
}

/**
 * The one way in for a pack: checks `json` (already parsed) against the strict schema of its kind and then
 * against itself. Never throws; a refused pack comes back with one sentence and the list of problems.
 */
export const parsePack = <K extends PackKind>(kind: K, json: unknown): PackResult<K> => readers[kind](json)

/** As `parsePack`, from the text of a file. */
export const parsePackText = <K extends PackKind>(kind: K, text: string): PackResult<K> => {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    return refuse(kind, [{ path: '', message: error instanceof Error ? error.message : 'It is not JSON.' }])
  }
  return parsePack(kind, json)
}
