/** Name in the browser's line about itself -> name for people; the order matters, for most call themselves Chrome and Safari too. */
const PERAMBAN: readonly [RegExp, string][] = [
  [/Edg(e|A|iOS)?\//, 'Edge'], [/OPR\/|Opera/, 'Opera'], [/SamsungBrowser\//, 'Samsung Internet'], [/UCBrowser\//, 'UC Browser'],
  [/Firefox\/|FxiOS\//, 'Firefox'], [/Chrome\/|CriOS\//, 'Chrome'], [/Safari\//, 'Safari'],
]
const SISTEM: readonly [RegExp, string][] = [
  [/Android/, 'Android'], [/iPhone/, 'iPhone'], [/iPad/, 'iPad'], [/Windows/, 'Windows'], [/Macintosh|Mac OS X/, 'Mac'], [/CrOS/, 'Chromebook'], [/Linux/, 'Linux'],
]
const nama = (daftar: readonly [RegExp, string][], teks: string): string | undefined => daftar.find(([pola]) => pola.test(teks))?.[1]

/** "Firefox di Windows" from what a browser says of itself. */
export function perangkatKata(userAgent: string | null): string {
  const teks = userAgent ?? ''
  const [peramban, sistem] = [nama(PERAMBAN, teks), nama(SISTEM, teks)]
  if (peramban && sistem) return `${peramban} di ${sistem}`
  return peramban ?? sistem ?? 'Perangkat tidak dikenal'
}
