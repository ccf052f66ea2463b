import type { Scale } from './instrument.ts'
import { checkUnique, type PackProblem } from './problem.ts'

const checkBands = (scale: Scale, path: string): readonly PackProblem[] => {
  const problems: PackProblem[] = []
  const dimensions = scale.dimensions.map(dimension => dimension.id)
  let expected = 0
  for (const [index, band] of scale.bands.entries()) {
    const at = `${path}.bands[${index}]`
    if (band.from !== expected || band.to < band.from || (band.to - band.from) % scale.step !== 0) {
      problems.push({
        path: at,
        message: `Band “${band.id}” must start at ${expected} and end a whole number of steps of ${scale.step} later.`,
      })
    }
    expected = band.to + scale.step
    for (const id of dimensions) {
      if (!Object.hasOwn(band.descriptions, id)) {
        problems.push({
          path: `${at}.descriptions`,
          message: `Band “${band.id}” does not describe dimension “${id}”.`,
        })
      }
    }
    for (const id of Object.keys(band.descriptions)) {
      if (!dimensions.includes(id)) {
        problems.push({
          path: `${at}.descriptions`,
          message: `Band “${band.id}” describes “${id}”, which is no dimension.`,
        })
      }
    }
  }
  if (expected !== 100 + scale.step)
    problems.push({ path: `${path}.bands`, message: 'The last band must end at 100.' })
  return problems
}

/** Bands tile 0–100 by the step, each describes every dimension, and caps name dimensions that exist. */
export const checkScale = (scale: Scale, path: string): readonly PackProblem[] => {
  const dimensions = scale.dimensions.map(dimension => dimension.id)
  return [
    ...checkUnique(`${path}.dimensions`, dimensions),
    ...checkUnique(
      `${path}.bands`,
      scale.bands.map(band => band.id),
    ),
    ...checkUnique(
      `${path}.caps`,
      scale.caps.map(cap => cap.id),
    ),
    ...checkUnique(
      `${path}.writingFrame`,
      scale.writingFrame.map(block => block.id),
    ),
    ...checkBands(scale, path),
    ...scale.caps.flatMap((cap, index) => {
      const at = `${path}.caps[${index}]`
      const problems: PackProblem[] = []
      if (cap.dimension !== null && !dimensions.includes(cap.dimension)) {
        problems.push({
          path: at,
          message: `Cap “${cap.id}” names dimension “${cap.dimension}”, which does not exist.`,
        })
      }
      if (cap.maxPercent % scale.step !== 0) {
        problems.push({ path: at, message: `Cap “${cap.id}” must be a multiple of ${scale.step}.` })
      }
      return problems
    }),
  ]
}
