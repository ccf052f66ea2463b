/** A percent held on a step of the scale and between 0 and 100. */
export const onStep = (percent: number, step: number): number =>
  Math.min(100, Math.max(0, Math.round(percent / step) * step))
