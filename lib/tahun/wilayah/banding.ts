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

/**
 * Row by row what a list would do. Codes are proven by their kecamatan, which the list or the database has to have. A row that is left out
 * leaves what is kept as it is, with its code and its tile: so what leans on it, or wants what it has, is asked again until nothing more falls.
 */
export function bandingkanWilayah(daftar: readonly BarisTerbaca[], ada: readonly Wilayah[]): RencanaWilayah {
  const kini = new Map(ada.map((satu) => [satu.kode, satu]))
  const salah = daftar.map((satu) => [...satu.salah])
  const akhir = daftar.map(({ isi }): BarisWilayah => {
    const lama = kini.get(isi.kode)
    return { ...isi, kodeBps: isi.kodeBps ?? lama?.kodeBps ?? null, petakBaris: isi.petakBaris ?? lama?.petakBaris ?? null, petakKolom: isi.petakKolom ?? lama?.petakKolom ?? null }
  })
  for (let jatuh = true; jatuh;) {
    const sah = akhir.flatMap((satu, i) => (salah[i]?.length === 0 ? [{ ...satu, i }] : []))
    const ditulis = new Set(sah.map(({ kode }) => kode))
    const tetap = ada.filter(({ kode }) => !ditulis.has(kode))
    const kecamatan = new Set([...ada, ...sah].filter(({ tingkat }) => tingkat === 'KECAMATAN').map(({ kode }) => kode))
    // what is kept, or named with what it has, has it before those that come to want it; an ended place has no tile on the map
    const berpetak = (satu: BarisWilayah): boolean => satu.petakBaris !== null && kini.get(satu.kode)?.berakhir !== true
    const bps = new Map([...tetap, ...sah.filter(({ kode, kodeBps }) => kini.get(kode)?.kodeBps === kodeBps)].flatMap(({ kode, kodeBps }) => (kodeBps === null ? [] : [[kodeBps, kode] as const])))
    const petak = new Map([...tetap, ...sah.filter((satu) => { const lama = kini.get(satu.kode); return lama !== undefined && letak(lama) === letak(satu) })].filter(berpetak).map((satu) => [letak(satu), satu.kode]))
    for (const { i, ...satu } of sah) {
      const milik = salah[i] ?? []
      if (satu.tingkat !== 'KECAMATAN' && !kecamatan.has(satu.kode.slice(0, 8))) milik.push(`Kecamatan ${satu.kode.slice(0, 8)} tidak ada di daftar ini dan belum tersimpan.`)
      const [samaBps, samaPetak] = [satu.kodeBps === null ? undefined : bps.get(satu.kodeBps), berpetak(satu) ? petak.get(letak(satu)) : undefined]
      if (samaBps !== undefined && samaBps !== satu.kode) milik.push(`Kode BPS ${satu.kodeBps} sudah dipakai ${samaBps}.`)
      if (samaPetak !== undefined && samaPetak !== satu.kode) milik.push(`Petak ${letak(satu)} sudah dipakai ${samaPetak}.`)
      if (milik.length > 0) continue
      if (satu.kodeBps !== null) bps.set(satu.kodeBps, satu.kode)
      if (berpetak(satu)) petak.set(letak(satu), satu.kode)
    }
    jatuh = salah.filter(({ length }) => length === 0).length < sah.length
  }
  const baris = daftar.map(({ nomor, isi }, i): BarisRencanaWilayah => {
    const [milik, lama] = [salah[i] ?? [], kini.get(isi.kode)]
    const ubah = lama === undefined || milik.length > 0 ? [] : beda(lama, isi)
    return { nomor, keadaan: milik.length > 0 ? 'SALAH' : lama === undefined ? 'BARU' : ubah.length > 0 ? 'UBAH' : 'SAMA', isi: akhir[i] ?? isi, ubah, salah: milik }
  })
  const jumlah = { BARU: 0, UBAH: 0, SAMA: 0, SALAH: 0 }
  for (const { keadaan } of baris) jumlah[keadaan]++
  const tulis = baris.filter(({ keadaan }) => keadaan === 'BARU' || keadaan === 'UBAH')
  const disebut = new Set(daftar.map(({ isi }) => isi.kode))
  return { baris, jumlah, takDisebut: ada.filter(({ kode, berakhir }) => !berakhir && !disebut.has(kode)).length, tanda: sidik(JSON.stringify(tulis)) }
}
