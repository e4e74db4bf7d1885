import { kelompokkan } from '@/lib/realisasi/kelompokkan'
import { jumlah, NOL, sen, senFromText, type Sen } from '@/lib/realisasi/rupiah'
import type { Posisi } from '@/lib/realisasi/posisi'
import type { queryBaris, RowSub } from './data'
import type { KinerjaTahun } from '@/lib/lapor/kinerja/types'
import { triwulan } from '@/lib/realisasi/bulan'
import type { BarisRfk, KendalaRfk, KinerjaRfk, SubRfk } from './types'

/** Lines with their months, by sub-kegiatan. */
export function rakitBaris({ baris, kas, realisasi }: Awaited<ReturnType<typeof queryBaris>>): Map<number, BarisRfk[]> {
  const kasPer = kelompokkan(kas, (row) => row.barisId)
  const realPer = kelompokkan(realisasi, (row) => row.barisId)
  const rakit = (row: (typeof baris)[number]): BarisRfk => {
    const bulanan = new Map((kasPer.get(row.id) ?? []).map((satu) => [satu.bulan, senFromText(satu.nilai)]))
    const masuk = realPer.get(row.id) ?? []
    return {
      rekening: { kode: row.kode, nama: row.nama },
      sumberDana: row.sumberDana,
      pagu: row.pagu === null ? null : senFromText(row.pagu),
      kas: Array.from({ length: 12 }, (_, i) => bulanan.get(i + 1) ?? null),
      realisasi: masuk.length === 0 ? null : jumlah(masuk.flatMap((satu) => [senFromText(satu.nilai), senFromText(satu.koreksi)])),
    }
  }
  return new Map([...kelompokkan(baris, (row) => row.subId)].map(([id, daftar]) => [id, daftar.map(rakit)]))
}

/** A sub-kegiatan with what belongs to it. */
export function rakitSub(rows: readonly RowSub[], sumber: readonly { subId: number; nama: string }[], kendala: readonly KendalaRfk[], baris: ReadonlyMap<number, BarisRfk[]>): Map<string, SubRfk> {
  const [sumberPer, kendalaPer] = [kelompokkan(sumber, (row) => row.subId), kelompokkan(kendala, (row) => row.subId ?? 0)]
  return new Map(rows.map((row) => [String(row.id), {
    id: row.id, unitId: row.unitId, kode: row.kode, nama: row.nama,
    kegiatan: { kode: row.kegiatanKode, nama: row.kegiatanNama },
    program: { kode: row.programKode, nama: row.programNama },
    bidang: { kode: row.bidangKode, nama: row.bidangNama },
    urusan: { kode: row.urusanKode, nama: row.urusanNama },
    sumberDana: (sumberPer.get(row.id) ?? []).map((item) => item.nama),
    kendala: kendalaPer.get(row.id) ?? [],
    baris: baris.get(row.id) ?? [],
  }]))
}

/** Ends of the quarters up to the cut-off: 3, 6, ... and the cut-off itself. */
export const ujungTriwulan = (bulan: number): number[] => [3, 6, 9, 12].filter((akhir) => akhir - 3 < bulan).map((akhir) => Math.min(akhir, bulan))

/**
 * What was spent in each quarter, from positions at the quarters' ends (the last one at the cut-off). A quarter without a
 * position is still to come: null. So is one in which nothing moved since the quarter before while the report at its
 * end is missing: that nothing was spent is not known before it is in.
 */
export function rakitTriwulan(ujung: readonly (readonly Posisi[])[]): Map<string, (Sen | null)[]> {
  const hasil = new Map<string, (Sen | null)[]>()
  ujung.forEach((daftar, tw) => {
    for (const { kunci, realisasi, jumlahUnitMelapor } of daftar) {
      const baris = hasil.get(kunci) ?? [null, null, null, null]
      const sebelum = ujung[tw - 1]?.find((lain) => lain.kunci === kunci)?.realisasi ?? null
      const selama = realisasi === null ? null : sen(realisasi - (sebelum ?? NOL))
      baris[tw] = selama === NOL && sebelum !== null && jumlahUnitMelapor === 0 ? null : selama
      hasil.set(kunci, baris)
    }
  })
  return hasil
}

/** What was entered about performance, by node, with the texts of the cut-off's quarter; null: the form asks for none. */
export function rakitKinerja(isi: KinerjaTahun | null, bulan: number, simpul: KinerjaRfk['simpul'] = []): KinerjaRfk {
  return {
    indikator: kelompokkan(isi?.indikator ?? [], ({ unitId, kode }) => `${unitId}/${kode}`),
    renstra: new Map((isi?.renstra ?? []).map((satu) => [`${satu.unitId}/${satu.kode}`, satu])),
    simpul,
    catatan: (isi?.catatan ?? []).filter((satu) => satu.triwulan === triwulan(bulan)),
  }
}
