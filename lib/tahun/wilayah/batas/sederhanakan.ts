/** A point of the drawing: whole numbers. */
export type Titik = readonly [x: number, y: number]

const jarak2 = ([px, py]: Titik, [ax, ay]: Titik, [bx, by]: Titik): number => {
  const [dx, dy] = [bx - ax, by - ay]
  const panjang = dx * dx + dy * dy
  const t = panjang === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / panjang))
  return (px - ax - t * dx) ** 2 + (py - ay - t * dy) ** 2
}

/**
 * Douglas-Peucker over an open line, without recursion: leaves out points that stand closer than `batas` to the line without them. Its own code,
 * for it is these lines; the small packages that do it have had no release for years.
 */
export function sederhanakan(titik: readonly Titik[], batas: number): Titik[] {
  if (titik.length <= 2) return [...titik]
  const pakai = new Uint8Array(titik.length)
  pakai[0] = 1
  pakai[titik.length - 1] = 1
  const tumpukan: [number, number][] = [[0, titik.length - 1]]
  for (let bagian = tumpukan.pop(); bagian !== undefined; bagian = tumpukan.pop()) {
    const [awal, akhir] = bagian
    let [terjauh, letak] = [batas * batas, -1]
    for (let i = awal + 1; i < akhir; i++) {
      const jarak = jarak2(titik[i] as Titik, titik[awal] as Titik, titik[akhir] as Titik)
      if (jarak > terjauh) { terjauh = jarak; letak = i }
    }
    if (letak === -1) continue
    pakai[letak] = 1
    tumpukan.push([awal, letak], [letak, akhir])
  }
  return titik.filter((_, i) => pakai[i] === 1)
}
