import { namaBulan } from '@/lib/format/tanggal'
import { rupiah } from '@/lib/format/angka'
import { jumlah, sen, type Sen } from '@/lib/realisasi/rupiah'
import type { BarisEntri, FisikBulan } from './types'

export interface Peringatan {
  /** what is not as it should be, where, by how much */
  teks: string
  /** what to do about it */
  saran: string
}

export interface KonteksPeringatan {
  bulan: number
  apbdVersiId: number | null
}

const bersihSampai = (baris: BarisEntri, bulan: number): Sen =>
  jumlah(baris.realisasi.filter((row) => row.bulan <= bulan).map((row) => sen(row.nilai + row.koreksi)))

function peringatanBaris(baris: BarisEntri, { bulan, apbdVersiId }: KonteksPeringatan): Peringatan[] {
  const hasil: Peringatan[] = []
  const di = `${baris.rekening.kode} ${baris.rekening.nama} (${baris.sumberDana.nama})`
  const pagu = baris.pagu.find((row) => row.versiId === apbdVersiId)?.nilai ?? sen(0n)
  const kas = jumlah(baris.kas.map((row) => row.nilai))
  const kasSampai = jumlah(baris.kas.filter((row) => row.bulan <= bulan).map((row) => row.nilai))
  const realisasi = bersihSampai(baris, bulan)
  if (baris.kas.length > 0 && kas !== pagu) {
    hasil.push({
      teks: `${di}: anggaran kas setahun ${rupiah(kas)}, pagu ${rupiah(pagu)}.`,
      saran: 'Samakan jumlah anggaran kas 12 bulan dengan pagu versi yang berlaku.',
    })
  }
  if (realisasi > pagu) {
    hasil.push({
      teks: `${di}: realisasi ${rupiah(realisasi)} melebihi pagu ${rupiah(pagu)}.`,
      saran: 'Periksa rekening dan nilai yang dientri, atau catat koreksi.',
    })
  } else if (baris.kas.length > 0 && realisasi > kasSampai) {
    hasil.push({
      teks: `${di}: realisasi mendahului anggaran kas sebesar ${rupiah(sen(realisasi - kasSampai))}.`,
      saran: 'Periksa jadwal anggaran kas baris ini.',
    })
  }
  return hasil
}

function peringatanFisik(fisik: readonly FisikBulan[], bulan: number): Peringatan[] {
  const hasil: Peringatan[] = []
  const ada = fisik.flatMap(({ bulan: b, realisasi }) => (realisasi && b <= bulan ? [{ bulan: b, ...realisasi }] : []))
  ada.forEach((row, index) => {
    const before = ada[index - 1]
    if (before && row.persen < before.persen && !row.alasanKoreksi) {
      hasil.push({
        teks: `Progres fisik ${namaBulan(row.bulan)} lebih rendah daripada ${namaBulan(before.bulan)}.`,
        saran: 'Progres fisik bersifat kumulatif; tulis alasan bila ini koreksi.',
      })
    }
  })
  return hasil
}

/** What an officer should look at in the entries of one sub-kegiatan at a cut-off. Sums only what is on the page. */
export function periksaEntri(
  baris: readonly BarisEntri[],
  fisik: readonly FisikBulan[],
  konteks: KonteksPeringatan,
): Peringatan[] {
  const hasil = baris.flatMap((row) => peringatanBaris(row, konteks))
  const realisasi = jumlah(baris.map((row) => bersihSampai(row, konteks.bulan)))
  const progres = fisik.filter((row) => row.bulan <= konteks.bulan && row.realisasi).at(-1)?.realisasi?.persen ?? 0
  if (realisasi > 0n && progres === 0) {
    hasil.push({
      teks: `Ada realisasi keuangan ${rupiah(realisasi)}, progres fisik masih ${fisik.some((row) => row.realisasi) ? '0%' : 'belum dilaporkan'}.`,
      saran: 'Laporkan progres fisiknya; uang muka cukup dijelaskan pada kendala.',
    })
  }
  return [...hasil, ...peringatanFisik(fisik, konteks.bulan)]
}
