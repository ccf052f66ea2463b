import type { PackKind, PackOf } from '../../../shared/packs/pack.ts'

type AnyPack = { [K in PackKind]: PackOf<K> }[PackKind]

/** What a pack holds, in numbers: shown by the command line and on the settings screen. */
export const countPack = (pack: AnyPack): Record<string, number> => {
  if (pack.kind === 'instrument') {
    const items = pack.categories.flatMap(category => category.items)
    const leaves = items.flatMap(item => item.leaves)
    return {
      categories: pack.categories.length,
      items: items.length,
      leaves: leaves.length,
      questions: leaves.reduce((sum, leaf) => sum + leaf.questions.length, 0),
      points: pack.totalPoints,
    }
  }
  if (pack.kind === 'dossier-template') {
    const forms = pack.parts.flatMap(part => (part.type === 'form' ? part.sections : []))
    return {
      parts: pack.parts.length,
      fields: forms.reduce((sum, section) => sum + section.fields.length, 0),
      rules: pack.rules.length,
    }
  }
  if (pack.kind === 'crosswalk') return { frameworks: pack.frameworks.length, links: pack.links.length }
  if (pack.kind === 'review-rules') return { rules: pack.rules.length }
  if (pack.kind === 'evidence-kinds') return { kinds: pack.kinds.length }
  if (pack.kind === 'sample') {
    return {
      answers: Object.keys(pack.answers).length,
      indicators: pack.indicators.length,
      evidence: pack.evidence.length,
      findings: pack.findings.length,
    }
  }
  return { fonts: Object.keys(pack.fonts).length }
}
