import { periksaArah } from './arah'
import { periksaDalam } from './dalam'
import { pisahKalimat } from './kalimat'
import { bacaKonteks } from './konteks'
import type { Pustaka } from './pustaka'
import { putuskan, type Saat } from './putusan'
import { uraiAngka } from './token'
import type { HasilPeriksa, Putusan, Temuan } from './types'

const NOL: Record<Putusan, number> = { COCOK: 0, DIBULATKAN: 0, BERTENTANGAN: 0, LUAR_DATA: 0, TIDAK_PASTI: 0 }

/** Judges every figure of a text against the facts of one position. Pure: the text goes nowhere. */
export function periksaTeks(teks: string, pustaka: Pustaka, saat: Saat): HasilPeriksa {
  const { label } = pustaka
  const { token, bukanAngka } = uraiAngka(teks)
  let waris: { alinea: number; subjek: readonly string[] } = { alinea: -1, subjek: [] }
  const temuan = pisahKalimat(teks).flatMap(({ awal, akhir, alinea }): Temuan[] => {
    const kalimat = teks.slice(awal, akhir)
    const milik = token.filter((satu) => satu.awal >= awal && satu.akhir <= akhir)
    const dekat = milik.map((satu) => ({ ...satu, awal: satu.awal - awal, akhir: satu.akhir - awal }))
    if (waris.alinea !== alinea) waris = { alinea, subjek: [] }
    const disebut = label.cari(kalimat).at(-1)
    const putus = dekat.map((satu, urutan) => putuskan({ token: satu, konteks: bacaKonteks(kalimat, dekat, urutan, { label, tahun: saat.tahun, daerah: saat.daerah }), waris: waris.subjek, pustaka, saat }))
    if (disebut) waris = { alinea, subjek: [disebut.kunci] }
    return periksaArah(kalimat, periksaDalam(kalimat, putus)).map((satu, ke) => ({ ...satu, token: milik[ke] ?? satu.token }))
  })
  const hitung = { ...NOL }
  for (const { putusan } of temuan) hitung[putusan]++
  return { temuan, bukanAngka, hitung }
}
