import { tanggal } from '@/lib/dasar/format/tanggal'
import type { Putusan, RapatPutusan } from '@/lib/lapor/tindak-lanjut/types'
import { padaHari, tanpaBukti } from '@/lib/lapor/tindak-lanjut/utils'
import { namaRapat } from '@/lib/rakor/rapat/constants'
import type { Rapat } from '@/lib/rakor/rapat/types'
import { akhirBulan } from '@/lib/realisasi/bulan'
import { akhirTriwulan, geserTriwulan } from '@/lib/realisasi/rakor/kadens'
import type { Keputusan } from './types'

/** A decision as the meeting that asks has it: its own number and day, and the meetings before it. null: the meeting does not have it. */
export function susunKeputusan(putusan: Putusan, rapatId: number): Keputusan | null {
  const letak = putusan.rapat.findIndex((satu) => satu.rapatId === rapatId)
  const milik = putusan.rapat[letak]
  if (!milik) return null
  return {
    id: putusan.id, rapatId, nomor: milik.nomor, apa: putusan.apa, unitId: putusan.unitId, unit: putusan.namaUnit, penanggungJawab: putusan.penanggungJawab, tenggat: milik.tenggat, bukti: putusan.bukti,
    keadaan: putusan.tutup?.hasil ?? 'TERBUKA', selesaiPada: putusan.tutup?.tanggal ?? null, buktiDitarik: tanpaBukti(putusan), panel: putusan.panel,
    rapatAsal: putusan.rapat.slice(0, letak + 1).map((satu) => ({ rapatId: satu.rapatId, nama: namaRapat(satu) })),
    langkah: putusan.langkah.map(({ tanggal: hari, uraian, oleh, lampiran }) => ({ tanggal: hari, uraian, oleh, lampiran: lampiran === null ? [] : [lampiran.nama] })),
  }
}

const ke = ({ tahun, triwulan }: Pick<Rapat, 'tahun' | 'triwulan'>): number => tahun * 4 + triwulan

/**
 * What a meeting finds of the decisions of those before it: taken or still open when the last of them was held, each by the number and day that they set last, with what
 * became of it by this meeting's day. One that is done is not carried on, and counts all the same.
 * @param semua every decision of the reader's scope
 */
export function susunTindakLanjut(semua: readonly Putusan[], rapat: Pick<Rapat, 'tahun' | 'triwulan' | 'tanggal'>): Keputusan[] {
  const dulu = semua.flatMap((satu) => {
    const kini = padaHari({ ...satu, rapat: satu.rapat.filter((item) => ke(item) < ke(rapat)) }, rapat.tanggal)
    return kini === null ? [] : [kini]
  })
  const terakhir = dulu.flatMap((satu) => satu.rapat).reduce<RapatPutusan | null>((a, b) => (a === null || ke(b) > ke(a) ? b : a), null)
  if (terakhir === null) return []
  return dulu.filter(({ tutup }) => tutup === null || tutup.tanggal >= terakhir.tanggal)
    .flatMap((satu) => susunKeputusan(satu, satu.rapat.at(-1)?.rapatId ?? 0) ?? []).sort((a, b) => (a.tenggat < b.tenggat ? -1 : a.tenggat > b.tenggat ? 1 : a.id - b.id))
}

export interface PilihanTenggat {
  nama: string
  /** plain date */
  hari: string
}

/** Days that are set most often: the end of the meeting's month, of the next one, and the next meeting, or the quarter's end where none is set yet. */
export function usulTenggat(rapat: Pick<Rapat, 'tahun' | 'triwulan' | 'tanggal'>, semua: readonly Pick<Rapat, 'tanggal' | 'tahun' | 'triwulan'>[]): PilihanTenggat[] {
  const [tahun = 0, bulan = 1] = rapat.tanggal.split('-').map(Number)
  const berikut = semua.filter((satu) => satu.tanggal > rapat.tanggal && satu.tahun * 4 + satu.triwulan > rapat.tahun * 4 + rapat.triwulan).sort((a, b) => (a.tanggal < b.tanggal ? -1 : 1))[0]
  const depan = bulan === 12 ? akhirBulan(tahun + 1, 1) : akhirBulan(tahun, bulan + 1)
  const akhir = berikut ? { nama: `Rakor berikut, ${tanggal(berikut.tanggal)}`, hari: berikut.tanggal } : (() => {
    const hari = akhirTriwulan(geserTriwulan(rapat, 1))
    return { nama: `Akhir triwulan berikut, ${tanggal(hari)}`, hari }
  })()
  return [{ nama: `Akhir bulan ini, ${tanggal(akhirBulan(tahun, bulan))}`, hari: akhirBulan(tahun, bulan) }, { nama: `Akhir bulan depan, ${tanggal(depan)}`, hari: depan }, akhir]
    .filter((satu, i, daftar) => satu.hari >= rapat.tanggal && daftar.findIndex(({ hari }) => hari === satu.hari) === i)
}
