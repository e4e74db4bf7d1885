import { setTimeout as jeda } from 'node:timers/promises'
import { mulaiPenulisWeb, tanya, type PenulisWeb } from './penulis-web'
import { sampaiSehat, type Produk } from './produk'

const SASARAN = ['web', 'postgres', 'keduanya'] as const

export interface Guncangan {
  sasaran: (typeof SASARAN)[number]
  /** until it was well again and served a page */
  pulihMs: number
}

/** Numbers that look random and are the same in every run. */
function* acak(benih: number): Generator<number, never> {
  for (let x = benih; ; ) {
    x = (Math.imul(x, 1664525) + 1013904223) >>> 0
    yield x / 2 ** 32
  }
}

const bunuh = (pid: number | null): void => {
  if (pid === null) throw new Error('Tidak ada yang dapat dimatikan')
  process.kill(pid, 'SIGKILL')
}

/**
 * Kills the web process, Postgres, or both, at seeded moments, while several operators save. After each it has to come up by
 * itself; in the end the cell of each operator holds what she was told last, or the one save that was on its way.
 * @throws where it does not come up, or where something acknowledged is missing
 */
export async function guncang(produk: Produk, sandi: string, { kali, benih = 20230712, penulis: banyak = 3, kata = () => {} }: { kali: number; benih?: number; penulis?: number; kata?: (baris: string) => void }): Promise<{ guncangan: Guncangan[]; diakui: number; jawaban: Record<string, number>[] }> {
  const angka = acak(benih)
  const penulis = await Promise.all(Array.from({ length: banyak }, (_, i) => mulaiPenulisWeb(produk, sandi, i)))
  const guncangan: Guncangan[] = []
  try {
    for (let i = 0; i < kali; i++) {
      const semula = penulis.map((satu) => satu.diakui())
      await jeda(300 + angka.next().value * 900)
      const sasaran = SASARAN[i < SASARAN.length ? i : Math.floor(angka.next().value * SASARAN.length)] ?? 'web'
      if (sasaran !== 'web') bunuh(produk.pid('postgres'))
      if (sasaran === 'keduanya') await jeda(angka.next().value * 30)
      if (sasaran !== 'postgres') bunuh(produk.pid('web'))
      await jeda(20)
      const pulihMs = await sampaiSehat(produk)
      guncangan.push({ sasaran, pulihMs })
      kata(`${String(i + 1).padStart(3)}/${kali} ${sasaran.padEnd(9)} pulih ${(pulihMs / 1000).toFixed(2).replace('.', ',')} dtk, tersimpan ${penulis.map((satu) => satu.diakui()).join(' ')}`)
      await majuSemua(penulis, semula)
    }
  } finally {
    await Promise.all(penulis.map((satu) => satu.henti()))
  }
  await sampaiSehat(produk)
  for (const satu of penulis) await periksa(produk, satu)
  return { guncangan, diakui: penulis.reduce((jumlah, satu) => jumlah + satu.diakui(), 0), jawaban: penulis.map((satu) => satu.jawaban()) }
}

/** Each operator has saved something new since: the product does not only answer, it works. */
async function majuSemua(penulis: PenulisWeb[], semula: number[]): Promise<void> {
  const sampai = Date.now() + 60_000
  while (!penulis.every((satu, i) => satu.diakui() > (semula[i] ?? 0))) {
    if (Date.now() > sampai) throw new Error(`Tidak ada lagi yang tersimpan: ${JSON.stringify(penulis.map((satu) => satu.jawaban()))}`)
    await jeda(50)
  }
}

async function periksa(produk: Produk, { baris, diakui }: PenulisWeb): Promise<void> {
  const [isi] = await tanya<{ n: number; jejak: number }>(produk.urlBasisData() ?? '', `
    SELECT nilai::int AS n, (SELECT count(*)::int FROM jejak WHERE tabel = 'realisasi' AND (sesudah->>'baris_id')::int = $1 AND (sesudah->>'bulan')::int = 7) AS jejak
      FROM realisasi WHERE baris_id = $1 AND bulan = 7 AND kanal = 'RKUD'`, [baris])
  if (!isi || isi.n < diakui() || isi.n > diakui() + 1) throw new Error(`Baris ${baris}: diakui ${diakui()}, tersimpan ${isi?.n ?? 'tidak ada'}`)
  // every step is in the trail, once
  if (isi.jejak !== isi.n) throw new Error(`Baris ${baris}: ${isi.n} simpanan, ${isi.jejak} baris jejak`)
}
