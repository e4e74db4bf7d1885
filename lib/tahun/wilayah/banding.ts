import { sidik } from '@/lib/dasar/akses/utils'
import type { BarisTerbaca } from './daftar'
import type { BarisRencanaWilayah, BarisWilayah, RencanaWilayah, Wilayah } from './types'

const letak = ({ petakBaris, petakKolom }: BarisWilayah): string => (petakBaris === null || petakKolom === null ? 'tanpa petak' : `baris ${petakBaris}, kolom ${petakKolom}`)

/** What differs. An empty BPS code or tile of the list says nothing: what is kept stays. */
function beda(lama: Wilayah, baru: BarisWilayah): BarisRencanaWilayah['ubah'] {
  const ubah: { apa: string; lama: string; baru: string }[] = []
  if (lama.nama !== baru.nama) ubah.push({ apa: 'Nama', lama: lama.nama, baru: baru.nama })
  if (baru.kodeBps !== null && lama.kodeBps !== baru.kodeBps) ubah.push({ apa: 'Kode BPS', lama: lama.kodeBps ?? 'belum ada', baru: baru.kodeBps })
  if (baru.petakBaris !== null && letak(lama) !== letak(baru)) ubah.push({ apa: 'Petak', lama: letak(lama), baru: letak(baru) })
  return ubah
}

/** Row by row what a list would do. Codes are proven by their kecamatan, which the list or the database has to have. */
export function bandingkanWilayah(daftar: readonly BarisTerbaca[], ada: readonly Wilayah[]): RencanaWilayah {
  const kini = new Map(ada.map((satu) => [satu.kode, satu]))
  const kecamatan = new Set([...ada, ...daftar.filter(({ salah }) => salah.length === 0).map(({ isi }) => isi)].filter(({ tingkat }) => tingkat === 'KECAMATAN').map(({ kode }) => kode))
  // what is kept and not named keeps its BPS code and its tile: nothing else can have them
  const disebut = new Set(daftar.map(({ isi }) => isi.kode))
  const bps = new Map(ada.filter(({ kode, kodeBps }) => kodeBps !== null && !disebut.has(kode)).map(({ kode, kodeBps }) => [kodeBps, kode]))
  const petak = new Map(ada.filter(({ kode, petakBaris, berakhir }) => petakBaris !== null && !berakhir && !disebut.has(kode)).map((satu) => [letak(satu), satu.kode]))
  const baris = daftar.map(({ nomor, isi, salah: mentah }): BarisRencanaWilayah => {
    const salah = [...mentah]
    const lama = kini.get(isi.kode)
    const akhir: BarisWilayah = { ...isi, kodeBps: isi.kodeBps ?? lama?.kodeBps ?? null, petakBaris: isi.petakBaris ?? lama?.petakBaris ?? null, petakKolom: isi.petakKolom ?? lama?.petakKolom ?? null }
    if (salah.length === 0) {
      if (isi.tingkat !== 'KECAMATAN' && !kecamatan.has(isi.kode.slice(0, 8))) salah.push(`Kecamatan ${isi.kode.slice(0, 8)} tidak ada di daftar ini dan belum tersimpan.`)
      const samaBps = akhir.kodeBps === null ? undefined : bps.get(akhir.kodeBps)
      if (samaBps !== undefined && samaBps !== isi.kode) salah.push(`Kode BPS ${akhir.kodeBps} sudah dipakai ${samaBps}.`)
      const samaPetak = akhir.petakBaris === null ? undefined : petak.get(letak(akhir))
      if (samaPetak !== undefined && samaPetak !== isi.kode) salah.push(`Petak ${letak(akhir)} sudah dipakai ${samaPetak}.`)
      if (akhir.kodeBps !== null) bps.set(akhir.kodeBps, isi.kode)
      if (akhir.petakBaris !== null) petak.set(letak(akhir), isi.kode)
    }
    const ubah = lama === undefined || salah.length > 0 ? [] : beda(lama, isi)
    return { nomor, keadaan: salah.length > 0 ? 'SALAH' : lama === undefined ? 'BARU' : ubah.length > 0 ? 'UBAH' : 'SAMA', isi: akhir, ubah, salah }
  })
  const jumlah = { BARU: 0, UBAH: 0, SAMA: 0, SALAH: 0 }
  for (const { keadaan } of baris) jumlah[keadaan]++
  const tulis = baris.filter(({ keadaan }) => keadaan === 'BARU' || keadaan === 'UBAH')
  return { baris, jumlah, takDisebut: ada.filter(({ kode, berakhir }) => !berakhir && !disebut.has(kode)).length, tanda: sidik(JSON.stringify(tulis)) }
}
