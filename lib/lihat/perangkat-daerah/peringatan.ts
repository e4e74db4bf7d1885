import { namaBulan } from '@/lib/dasar/format/tanggal'
import type { BarisIsian, FisikIsian, IsiKanal, SubIsian } from '@/lib/lapor/pelaporan/types'
import { periksaSub, type Temuan } from '@/lib/lapor/pelaporan/utils'
import { jumlah, NOL, sen } from '@/lib/realisasi/rupiah'
import type { BarisEntri, FisikBulan, JalurSub, KanalRealisasi } from './types'

export interface EntriSub {
  sub: JalurSub
  baris: readonly BarisEntri[]
  /** January to December */
  fisik: readonly FisikBulan[]
}

export interface KonteksPeringatan {
  bulan: number
  apbdVersiId: number | null
}

function isiKanal(baris: BarisEntri, kanal: KanalRealisasi, bulan: number): IsiKanal {
  const rows = baris.realisasi.filter((row) => row.kanal === kanal)
  const ini = rows.find((row) => row.bulan === bulan)
  const lalu = rows.filter((row) => row.bulan < bulan).map((row) => sen(row.nilai + row.koreksi))
  return {
    nilai: ini?.nilai ?? null,
    koreksi: ini?.koreksi ?? NOL,
    alasan: ini?.alasanKoreksi ?? '',
    lalu: lalu.length > 0 ? jumlah(lalu) : null,
  }
}

const isiBaris = (baris: BarisEntri, { bulan, apbdVersiId }: KonteksPeringatan): BarisIsian => ({
  id: baris.id,
  rekeningKode: baris.rekening.kode,
  rekeningNama: baris.rekening.nama,
  sumberDana: baris.sumberDana.nama,
  pagu: baris.pagu.find((row) => row.versiId === apbdVersiId)?.nilai ?? null,
  kas: Array.from({ length: 12 }, (_, i) => baris.kas.find((row) => row.bulan === i + 1)?.nilai ?? null),
  kanal: { RKUD: isiKanal(baris, 'RKUD', bulan), NON_RKUD: isiKanal(baris, 'NON_RKUD', bulan) },
})

function isiFisik(fisik: readonly FisikBulan[], bulan: number): FisikIsian {
  const ini = fisik.find((row) => row.bulan === bulan)
  const lalu = fisik.filter((row) => row.bulan < bulan)
  const akhir = lalu.findLast((row) => row.realisasi)
  return {
    bulan,
    rencana: Array.from({ length: 12 }, (_, i) => fisik.find((row) => row.bulan === i + 1)?.target?.persen ?? null),
    persen: ini?.realisasi?.persen ?? null,
    alasan: ini?.realisasi?.alasanKoreksi ?? '',
    persenLalu: akhir?.realisasi?.persen ?? null,
    bulanLalu: akhir?.bulan ?? null,
  }
}

/** What was entered, in the shape that the checks of a report take: as it stood in one month. */
const isiSub = ({ sub, baris, fisik }: EntriSub, konteks: KonteksPeringatan): SubIsian => ({
  id: sub.id,
  kode: sub.kode,
  nama: sub.nama,
  kegiatanKode: sub.kegiatan.kode,
  kegiatanNama: sub.kegiatan.nama,
  baris: baris.map((row) => isiBaris(row, konteks)),
  fisik: isiFisik(fisik, konteks.bulan),
  jumlahKendala: 0,
})

/** A decline that was given its reason is settled for a reader; whoever submits is still asked about it. */
const terbuka = (temuan: Temuan, sub: SubIsian): boolean => temuan.aturan !== 'FISIK_MUNDUR' || sub.fisik.alasan.trim() === ''

const periksaBulan = (entri: EntriSub, konteks: KonteksPeringatan): Temuan[] => {
  const sub = isiSub(entri, konteks)
  return periksaSub(sub, { bulan: konteks.bulan, zona: null }, 'simpan').filter((satu) => terbuka(satu, sub))
}

/**
 * What an officer should look at in the entries of one sub-kegiatan at a cut-off, in the words of the checks that the
 * unit saw while entering. Money is cumulative, so the cut-off says it all; physical progress is looked at in every
 * month up to it, for a decline of an earlier month is hidden by a later rise. The plan of the year is looked at once.
 */
export function periksaEntri(entri: EntriSub, konteks: KonteksPeringatan): string[] {
  const dahulu = Array.from({ length: konteks.bulan - 1 }, (_, i) => i + 1).flatMap((bulan) =>
    periksaBulan({ ...entri, baris: [] }, { ...konteks, bulan }).filter(({ bagian }) => bagian !== 'target-fisik').map(({ kalimat }) => `${namaBulan(bulan)}: ${kalimat}`),
  )
  return [...periksaBulan(entri, konteks).map(({ baris, kalimat }) => (baris === null ? kalimat : `${baris}: ${kalimat}`)), ...dahulu]
}
