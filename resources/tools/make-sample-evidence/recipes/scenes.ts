import type { Scene } from './photograph.ts'

const person = (x: number, y: number, scale: number, shirt: string, reach: string) =>
  `<g transform="translate(${x} ${y}) scale(${scale})"><ellipse cx="0" cy="262" rx="70" ry="12" fill="#0003"/><path d="M-34,130 L-30,258 L-6,258 L0,160 L8,258 L32,258 L34,130Z" fill="#2c3440"/><path d="M-46,20 Q0,-6 46,20 L40,140 L-40,140Z" fill="${shirt}"/><path d="${reach}" stroke="${shirt}" stroke-width="20" stroke-linecap="round" fill="none"/><rect x="-11" y="-12" width="22" height="26" fill="#d9a57f"/><ellipse cx="0" cy="-38" rx="27" ry="33" fill="#e6b48f"/><path d="M-29,-42 Q-26,-78 2,-76 Q31,-74 29,-40 Q20,-60 -6,-58 Q-22,-56 -29,-42Z" fill="#22201f"/></g>`

const desks = [0, 1, 2]
  .flatMap(row =>
    [0, 1, 2, 3, 4].map(column => {
      const size = 0.72 + row * 0.22
      const x = 800 + (column - 2) * 265 * size
      const y = 760 + row * 132
      return `<g transform="translate(${x.toFixed(0)} ${y}) scale(${size})"><path d="M-92,0 L92,0 L106,34 L-106,34Z" fill="#d9b27c"/><rect x="-106" y="34" width="212" height="12" fill="#b98d55"/><path d="M-94,46V128M94,46V128" stroke="#6c7178" stroke-width="9"/><path d="M-50,8 L-8,8 L-6,24 L-54,24Z" fill="#f6f4ee"/><path d="M6,10 L44,10 L48,24 L6,24Z" fill="#7fb0c4"/></g>`
    }),
  )
  .join('')

const lamps = [0, 1, 2]
  .flatMap(row =>
    [0, 1, 2].map(column => {
      const size = 1 - row * 0.24
      const x = 800 + (column - 1) * 470 * size
      const y = 70 + row * 92
      return `<path d="M${x - 150 * size},${y} L${x + 150 * size},${y} L${x + 128 * size},${y + 26 * size} L${x - 128 * size},${y + 26 * size}Z" fill="#fffdf2"/><path d="M${x - 150 * size},${y + 26 * size} L${x + 150 * size},${y + 26 * size} L${x + 310 * size},${y + 400 * size} L${x - 310 * size},${y + 400 * size}Z" fill="#fff6d010"/><path d="M${x - 90 * size},${y}V0M${x + 90 * size},${y}V0" stroke="#999" stroke-width="3"/>`
    }),
  )
  .join('')

/** A classroom in which volunteers change lamps and measure the light on the desks. */
export const classroom: Scene = {
  stampText: '2025-11-22 10:26',
  svg: `<defs><linearGradient id="wall" x2="0" y2="1"><stop stop-color="#e9e6da"/><stop offset="1" stop-color="#d8d6cb"/></linearGradient><linearGradient id="floor" x2="0" y2="1"><stop stop-color="#9fa4a0"/><stop offset="1" stop-color="#767b78"/></linearGradient></defs>
<rect width="1600" height="1200" fill="url(#floor)"/><path d="M0,0H1600V1200L1290,660H310L0,1200Z" fill="#dedbd0"/><path d="M0,1200L310,660H1290L1600,1200Z" fill="url(#floor)"/><rect x="310" y="230" width="980" height="430" fill="url(#wall)"/><path d="M0,0H1600L1290,230H310Z" fill="#f1efe8"/>
<rect x="480" y="320" width="640" height="230" fill="#2f4c40" stroke="#a58a5c" stroke-width="12"/><text x="800" y="420" text-anchor="middle" font-size="46" fill="#eef3ea">一盏好台灯 · 进校园</text><text x="800" y="486" text-anchor="middle" font-size="30" fill="#d9e5d6">桌面照度 241 lx → 436 lx</text>
<path d="M40,240L220,330V690L40,860Z" fill="#bcd7e4" stroke="#f5f4ef" stroke-width="14"/><path d="M130,286V772M40,540L220,500" stroke="#f5f4ef" stroke-width="9"/><path d="M1560,240L1380,330V690L1560,860Z" fill="#bcd7e4" stroke="#f5f4ef" stroke-width="14"/>
${lamps}${desks}
<g stroke="#c9a23f" stroke-width="12" fill="none"><path d="M1062,960L1110,360L1158,360L1214,960M1078,800H1196M1090,650H1182M1102,500H1168"/></g>${person(1134, 236, 1, '#2b7a8c', 'M-40,34 Q-74,-20 -52,-96 M40,34 Q70,-26 40,-104')}
<path d="M1010,128L1250,128L1236,150L1024,150Z" fill="#fffef8" stroke="#b9b6aa" stroke-width="3"/>
${person(560, 690, 1.15, '#2b7a8c', 'M40,34 Q96,60 116,44 M-40,34 Q-70,80 -50,120')}<rect x="668" y="710" width="62" height="96" rx="9" fill="#2a2d31"/><rect x="676" y="720" width="46" height="30" fill="#c7d8b6"/><text x="699" y="742" text-anchor="middle" font-size="20" fill="#20301c">436</text><circle cx="699" cy="692" r="18" fill="#f6f6f2" stroke="#555" stroke-width="4"/>
${person(300, 760, 1.2, '#c9743a', 'M40,34 Q60,90 30,110 M-40,34 Q-66,92 -30,112')}<rect x="272" y="862" width="62" height="78" fill="#f7f5ee" stroke="#8a6a3a" stroke-width="4"/>`,
}

const modules = [0, 1, 2, 3]
  .map(index => {
    const x = 60 + index * 250
    const y = 470 - index * 26
    return `<g><path d="M${x},${y} l220,-22 v330 l-220,44Z" fill="${index === 2 ? '#e8edf0' : '#dfe2e3'}" stroke="#8d9499" stroke-width="4"/><path d="M${x + 22},${y + 34} l176,-16 v110 l-176,22Z" fill="#33474f"/><path d="M${x + 30},${y + 44} l160,-14 v30 l-160,16Z" fill="#5b8794aa"/><rect x="${x + 30}" y="${y + 190}" width="78" height="52" fill="#232a2e"/><text x="${x + 69}" y="${y + 224}" font-size="20" text-anchor="middle" fill="#8fe08f">${['印刷', 'SPI', '贴片', '贴片'][index]}</text><g transform="translate(${x + 180} ${y - 90})"><rect width="12" height="26" y="52" fill="#666"/><rect width="12" height="22" y="30" fill="#3fae5a"/><rect width="12" height="16" y="14" fill="#7a6a22"/><rect width="12" height="14" fill="#7c2a24"/></g></g>`
  })
  .join('')

const boards = [0, 1, 2, 3, 4]
  .map(
    index =>
      `<g transform="translate(${120 + index * 300} ${846 - index * 30}) skewX(-18)"><rect width="150" height="46" fill="#eef2f1" stroke="#2f6b4a" stroke-width="3"/>${[0, 1, 2, 3, 4, 5].map(led => `<rect x="${12 + led * 23}" y="16" width="12" height="12" fill="#f2d24b"/>`).join('')}</g>`,
  )
  .join('')

/** A placement line with an automatic optical inspection station, its operator and a board of figures. */
export const placementLine: Scene = {
  stampText: '2025-03-18 14:07',
  svg: `<defs><linearGradient id="hall" x2="0" y2="1"><stop stop-color="#c6ccd0"/><stop offset="1" stop-color="#e3e5e3"/></linearGradient><linearGradient id="epoxy" x2="0" y2="1"><stop stop-color="#7fa08f"/><stop offset="1" stop-color="#56776a"/></linearGradient></defs>
<rect width="1600" height="1200" fill="url(#hall)"/><path d="M0,880L1600,640V1200H0Z" fill="url(#epoxy)"/><path d="M0,1090L1600,850" stroke="#e3c64a" stroke-width="16"/>
${[0, 1, 2, 3].map(index => `<path d="M0,${60 + index * 56}L1600,${20 + index * 76}" stroke="#aab1b5" stroke-width="5"/><path d="M${160 + index * 380},${40 + index * 20} l210,-2 v16 l-210,4Z" fill="#fdfdf6"/>`).join('')}
${modules}<path d="M0,872L1600,712V760L0,926Z" fill="#6f777c"/><path d="M0,872L1600,712V722L0,884Z" fill="#2d3337"/>${boards}
<g><path d="M1040,330l330,-36v410l-330,52Z" fill="#f3f5f5" stroke="#7b858b" stroke-width="5"/><path d="M1040,330l-36,18v420l36,-12Z" fill="#b9c1c5"/><path d="M1074,400l250,-24v136l-250,30Z" fill="#1d2d33"/><path d="M1090,416l100,-10v96l-100,12Z" fill="#2f6f57"/>${[0, 1, 2, 3, 4, 5].map(index => `<rect x="${1100 + (index % 3) * 30}" y="${428 + Math.floor(index / 3) * 34}" width="16" height="16" fill="${index === 4 ? '#e06a5a' : '#f2d24b'}"/>`).join('')}<text x="1206" y="440" font-size="22" fill="#9be39b">OK 1198</text><text x="1206" y="474" font-size="22" fill="#f0a08f">NG 2</text><text x="1206" y="506" font-size="18" fill="#bcd">S2 线 3D-AOI</text><rect x="1086" y="580" width="200" height="44" fill="#1c5d73"/><text x="1186" y="612" font-size="28" text-anchor="middle" fill="#fff">3D-AOI</text></g>
<g><rect x="640" y="120" width="330" height="190" fill="#16252b" stroke="#8d9499" stroke-width="8"/><text x="805" y="164" font-size="30" text-anchor="middle" fill="#e9f2f4">S2 线 质量看板</text><text x="664" y="212" font-size="26" fill="#9be39b">当班直通率 99.12%</text><text x="664" y="252" font-size="26" fill="#ffd98a">锡膏厚度 Cpk 1.52</text><text x="664" y="290" font-size="24" fill="#bcd">虚焊 165 PPM(目标 200)</text></g>
${person(1466, 560, 1.5, '#dfe8ee', 'M-40,34 Q-86,60 -106,20 M40,34 Q60,90 24,116')}<path d="M1424,462q42,-48 84,0l-4,22h-76Z" fill="#dfe8ee"/>`,
}
