/** Lines and marks that stay apart on a black-and-white printer: kind of line, shape and darkness all differ. */
export const chartInk = {
  actual: { color: '#1c4a5e', line: 'solid', width: 1.8, symbol: 'circle', fill: true },
  target: { color: '#4a4a4a', line: 'dashed', width: 1, symbol: 'triangle', fill: false },
  rival: { color: '#8a5708', line: [1.5, 2.5], width: 1.1, symbol: 'rect', fill: false },
  benchmark: { color: '#7a7a7a', line: [6, 2, 1.5, 2], width: 1.1, symbol: 'diamond', fill: false },
} as const

export const chartText = { fontFamily: 'chart', color: '#1d2226' } as const
