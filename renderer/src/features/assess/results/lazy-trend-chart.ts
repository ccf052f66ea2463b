import { lazy } from 'react'

/** The trend chart, which is loaded with its library when the first one is shown. */
export const LazyTrendChart = lazy(() =>
  import('./trend-chart.tsx').then(module => ({ default: module.TrendChart })),
)
