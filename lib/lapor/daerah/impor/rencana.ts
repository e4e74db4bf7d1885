import { cariCacat, type AngkaDaerah } from '@/lib/realisasi/daerah/cacat'
import { jumlah, NOL } from '@/lib/realisasi/rupiah'
import type { BarisDaerah, BarisRencana, Daerah, DaerahTahun, KeadaanBaris, RencanaDaerah } from '../types'
import { namaPolos, type LembarDaerah } from './urai'

/** The place that a row is of, by code and name together; a sentence where they contradict each other. */
function cocokkan({ kode, kodeBps, nama }: BarisDaerah, ada: readonly Daerah[]): { daerah: Daerah | null; salah: string | null } {
  const satuKode = ada.find((satu) => (kode !== null && satu.kode === kode) || (kodeBps !== null && satu.kodeBps === kodeBps))
  const satuNama = ada.find((satu) => namaPolos(satu.nama) === namaPolos(nama))
  if (satuKode === undefined && satuNama === undefined) return { daerah: null, salah: null }
  if (satuKode === undefined) {
    const lain = (kode !== null && satuNama?.kode !== null) || (kodeBps !== null && satuNama?.kodeBps !== null)
    return lain ? { daerah: null, salah: `${nama} sudah tercatat dengan kode lain (${satuNama?.kode ?? `BPS ${satuNama?.kodeBps}`}).` } : { daerah: satuNama ?? null, salah: null }
  }
  if (namaPolos(satuKode.nama) !== namaPolos(nama)) return { daerah: null, salah: `Kode ini tercatat sebagai ${satuKode.nama}, bukan ${nama}.` }
  const bertentangan = (kode !== null && satuKode.kode !== null && kode !== satuKode.kode) || (kodeBps !== null && satuKode.kodeBps !== null && kodeBps !== satuKode.kodeBps)
  return bertentangan ? { daerah: null, salah: `${nama} tercatat dengan kode ${satuKode.kode ?? '–'} dan BPS ${satuKode.kodeBps ?? '–'}; kode pada baris ini bertentangan.` } : { daerah: satuKode, salah: null }
}

const samaNilai = (a: Pick<AngkaDaerah, 'pagu' | 'realisasi' | 'persen'>, b: Pick<AngkaDaerah, 'pagu' | 'realisasi' | 'persen'>): boolean => a.pagu === b.pagu && a.realisasi === b.realisasi && a.persen === b.persen

/** What names a place among rows of a list that is not known yet. */
const kunciBaru = ({ nama }: Pick<BarisDaerah, 'nama'>): string => namaPolos(nama)

/**
 * What a list would write beside what is recorded. A month that has another value already is kept beside it, with both dates; the same row
 * again is nothing new.
 * @param ada known places with their figures of all years that the list names
 */
export function susunRencana(lembar: LembarDaerah, ada: readonly (DaerahTahun & { tahun: number })[], daftar: readonly Daerah[]): RencanaDaerah {
  const tercatat = new Map(ada.map((satu) => [`${satu.id}/${satu.tahun}`, [...satu.angka]]))
  const baru = new Map<string, Daerah>()
  const terlihat = new Map<string, BarisRencana>()
  const baris = lembar.baris.map((satu): BarisRencana => {
    if (satu.salah.length > 0) return { ...satu, keadaan: 'SALAH', daerahId: null, dulu: null }
    const { daerah, salah } = cocokkan(satu, [...daftar, ...baru.values()])
    if (salah !== null) return { ...satu, salah: [salah], keadaan: 'SALAH', daerahId: null, dulu: null }
    if (daerah === null) baru.set(kunciBaru(satu), { id: 0, kode: satu.kode, kodeBps: satu.kodeBps, nama: satu.nama, contoh: false })
    const kunci = `${kunciBaru(satu)}/${satu.tahun}/${satu.bulan}/${satu.diambil}/${satu.sumber}`
    const kembar = terlihat.get(kunci)
    if (kembar !== undefined) {
      return samaNilai(kembar, satu) ? { ...satu, keadaan: 'SAMA', daerahId: kembar.daerahId, dulu: null } : { ...satu, salah: [`Baris ${kembar.nomor} menyebut nilai lain untuk bulan, sumber, dan tanggal yang sama.`], keadaan: 'SALAH', daerahId: null, dulu: null }
    }
    const milik = daerah === null ? [] : (tercatat.get(`${daerah.id}/${satu.tahun}`) ?? []).filter(({ bulan }) => bulan === satu.bulan)
    const sama = milik.some((item) => samaNilai(item, satu) && item.diambil === satu.diambil && item.sumber === satu.sumber)
    const lain = milik.filter((item) => !samaNilai(item, satu)).at(-1) ?? null
    const hasil: BarisRencana = { ...satu, keadaan: sama ? 'SAMA' : lain === null ? 'BARU' : 'SAJI_ULANG', daerahId: daerah === null || daerah.id === 0 ? null : daerah.id, dulu: sama ? null : lain }
    terlihat.set(kunci, hasil)
    return hasil
  })
  const hitung = (keadaan: KeadaanBaris): number => baris.filter((satu) => satu.keadaan === keadaan).length
  const ditulis = baris.filter(({ keadaan }) => keadaan === 'BARU' || keadaan === 'SAJI_ULANG')
  return {
    baris, baru: baru.size, jumlah: { BARU: hitung('BARU'), SAJI_ULANG: hitung('SAJI_ULANG'), SAMA: hitung('SAMA'), SALAH: hitung('SALAH') },
    pagu: jumlah(ditulis.map(({ pagu }) => pagu ?? NOL)), realisasi: jumlah(ditulis.map(({ realisasi }) => realisasi ?? NOL)),
    cacat: cacatNanti(ditulis, tercatat), ditolak: lembar.ditolak,
  }
}

/** Flaws of every series that the list touches, as it would stand with the list's rows. */
function cacatNanti(ditulis: readonly BarisRencana[], tercatat: ReadonlyMap<string, readonly AngkaDaerah[]>): RencanaDaerah['cacat'] {
  const deret = new Map<string, { nama: string; tahun: number; angka: AngkaDaerah[] }>()
  for (const { nomor, nama, tahun, daerahId, bulan, pagu, realisasi, persen, sumber, diambil } of ditulis) {
    const kunci = `${kunciBaru({ nama })}/${tahun}`
    const satu = deret.get(kunci) ?? { nama, tahun, angka: daerahId === null ? [] : [...(tercatat.get(`${daerahId}/${tahun}`) ?? [])] }
    satu.angka.push({ id: 2 ** 30 + nomor, bulan, pagu, realisasi, persen, sumber, diambil })
    deret.set(kunci, satu)
  }
  return [...deret.values()].flatMap(({ nama, tahun, angka }) => cariCacat(angka).map((cacat) => ({ nama, tahun, cacat })))
}
