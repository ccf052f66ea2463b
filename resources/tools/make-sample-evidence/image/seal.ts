export interface Seal {
  /** Text along the upper arc, up to about 22 characters. */
  readonly owner: string
  /** Text under the star, such as 合同专用章; may be empty. */
  readonly purpose: string
  readonly seed: number
}

const starPath = (radius: number): string => {
  const points = Array.from({ length: 10 }, (_, index) => {
    const distance = index % 2 === 0 ? radius : radius * 0.382
    const angle = (Math.PI / 5) * index - Math.PI / 2
    return `${(distance * Math.cos(angle)).toFixed(2)},${(distance * Math.sin(angle)).toFixed(2)}`
  })
  return `M${points.join('L')}Z`
}

/** A round red seal as SVG, worn as ink on paper is; it names itself a demonstration. */
export function sealSvg(seal: Seal, pixels: number): string {
  const count = [...seal.owner].length
  const size = count > 16 ? 17 : count > 12 ? 20 : 24
  const arc = Math.min(4.7, (count * (size + 7)) / 74)
  const startAngle = -Math.PI / 2 - arc / 2
  const point = (angle: number) => `${(72 * Math.cos(angle)).toFixed(2)},${(72 * Math.sin(angle)).toFixed(2)}`
  const length = (arc * 72).toFixed(1)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${pixels}" height="${pixels}" viewBox="-104 -104 208 208">
<defs><path id="arc${seal.seed}" d="M${point(startAngle)}A72,72 0 ${arc > Math.PI ? 1 : 0} 1 ${point(startAngle + arc)}"/>
<filter id="worn${seal.seed}" x="-5%" y="-5%" width="110%" height="110%">
<feTurbulence type="fractalNoise" baseFrequency="0.55" numOctaves="2" seed="${seal.seed}" result="noise"/>
<feColorMatrix in="noise" type="matrix" values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -5.5 0 3.6" result="holes"/>
<feComposite in="SourceGraphic" in2="holes" operator="in" result="inked"/>
<feDisplacementMap in="inked" in2="noise" scale="1.6"/></filter></defs>
<g filter="url(#worn${seal.seed})" fill="#c8281e" stroke="none" font-family="Noto Serif CJK SC" font-weight="700">
<circle r="98" fill="none" stroke="#c8281e" stroke-width="5"/>
<path d="${starPath(27)}"/>
<text font-size="${size}" textLength="${length}" lengthAdjust="spacing"><textPath href="#arc${seal.seed}" textLength="${length}" lengthAdjust="spacing">${seal.owner}</textPath></text>
<text y="52" font-size="16" text-anchor="middle">${seal.purpose}</text>
<text y="76" font-size="12" text-anchor="middle" font-family="Noto Sans CJK SC">演示 DEMO</text></g></svg>`
}
