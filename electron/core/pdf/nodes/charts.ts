import type { ChartSpec } from '../../../../shared/domain/dossier/model.ts'
import type { PdfNode, StackNode } from '../pdf-document.ts'
import type { Group } from './group.ts'
import type { Press } from './press.ts'

const gap = 14
const trendHeight = 128

const titleNodes = (press: Press, spec: ChartSpec, width: number): readonly PdfNode[] => {
  const tag = [press.tag('P')]
  const title = press
    .set([{ text: spec.title }], 'caption', { measure: width, align: 'center' })
    .map(line => press.node(line, 'caption', { tag }))
  const note = spec.kind === 'trend' ? spec.note : ''
  if (note === '') return title
  return [
    ...title,
    ...press
      .set([{ text: note }], 'note', { measure: width, align: 'center' })
      .slice(0, 2)
      .map(line => press.node(line, 'note', { tag })),
  ]
}

const chartStack = (press: Press, spec: ChartSpec, width: number): StackNode => {
  const height =
    spec.kind === 'trend' ? trendHeight : 24 + spec.labels.length * (spec.compare === undefined ? 24 : 32)
  return {
    stack: [
      { svg: press.drawChart(spec, width, height), width, height, alt: spec.title },
      ...titleNodes(press, spec, width),
    ],
  }
}

/** Trends as small multiples, two in a row; bars over the whole measure. A row never parts. */
export const chartGroups = (press: Press, charts: readonly ChartSpec[]): readonly Group[] => {
  const half = (press.measure - gap) / 2
  const groups: Group[] = []
  const trends = charts.filter(chart => chart.kind === 'trend')
  const row = (node: PdfNode): void => {
    groups.push({ nodes: [{ unbreakable: true, margin: [0, 4, 0, 8], stack: [node] }] })
  }
  for (const chart of charts) if (chart.kind === 'bars') row(chartStack(press, chart, press.measure))
  for (let index = 0; index < trends.length; index += 2) {
    const pair = trends.slice(index, index + 2).map(chart => chartStack(press, chart, half))
    row({
      columns: pair.map(stack => ({ ...stack, width: half })),
      columnGap: gap,
    })
  }
  return groups
}
