import type { ScoreDraft } from '../mutations.ts'

/** A score as plain lines, for two versions side by side. */
export const scoreText = (score: ScoreDraft): string =>
  [
    score.percent === null ? '–' : `${score.percent}%`,
    Object.entries(score.bands)
      .map(([dimension, band]) => `${dimension} ${band}`)
      .join(' · '),
    score.reason,
  ].join('\n')
