import type { PaketBaris } from '@/lib/lihat/pengadaan/types'
import { hitungPaket } from '@/lib/lihat/pengadaan/utils'
import { computeCapaian, type Capaian } from '@/lib/realisasi/capaian'
import type { Posisi } from '@/lib/realisasi/posisi'
import { NOL, sen, type Sen } from '@/lib/realisasi/rupiah'
import type { DataPengadaan } from '../data'

const juta = (n: number): Sen => sen(BigInt(n) * 100_000_000n)
export const JUTA = juta

/** A package as it comes from the database; million rupiah, July 2023. */
export const paket = (id: number, lain: Partial<PaketBaris> = {}): PaketBaris => ({
  id, unitId: 1, unit: 'DPUPR', sub: { id: 10, kode: '1.03', nama: 'Jalan' }, kodeRup: String(40_000 + id), nama: `Paket ${id}`, jenis: 'KONSTRUKSI', metode: 'TENDER', pagu: juta(100), hps: juta(95), lokasi: null,
  rencanaPemilihan: 3, rencanaKontrak: 4, rencanaSelesai: 9, status: 'AKTIF', tanggal: { RUP: '2023-01-20' }, kontrak: null, fisik: null, rencanaKini: null, berfoto: false, dibayar: NOL, peristiwa: null, putus: false, ...lain,
})
export const kontrak = { nomor: 'K', penyedia: 'Penyedia uji', nilai: juta(90), mulai: '2023-04-01', selesai: '2023-10-31', tahunJamak: false }
/** A package with a running contract. */
export const berkontrak = (id: number, lain: Partial<PaketBaris> = {}): PaketBaris =>
  paket(id, { tanggal: { RUP: '2023-01-20', KONTRAK: '2023-03-28', PELAKSANAAN: '2023-04-01' }, kontrak, fisik: { bulan: 7, rencana: 5_000, realisasi: 5_000 }, rencanaKini: 5_000, dibayar: juta(30), ...lain })

/** A position of a unit or sub-kegiatan. */
export function capaian(kunci: string, pagu: Sen, realisasi: Sen | null): Capaian {
  const posisi: Posisi = {
    kunci, kode: kunci, nama: `Bagian ${kunci}`, kategori: null, pagu, angkas: pagu, angkasMelapor: pagu, paguMelapor: pagu, realisasi, realisasiDiisi: realisasi !== null, nonRkud: NOL,
    fisik: { pagu: NOL, tertimbang: 0n }, targetFisik: { pagu: NOL, tertimbang: 0n }, fisikKini: NOL, fisikTertua: null, fisikBanding: { pagu: NOL, realisasi: 0n, target: 0n },
    jumlahSubKegiatan: 1, bin: { nol: 0, sampai50: 0, sampai75: 0, sampai100: 0, belumLapor: 1 }, jumlahUnit: 1, jumlahUnitMelapor: realisasi === null ? 0 : 1, diperbarui: null,
  }
  return computeCapaian(posisi, { aturan: { tahun: 2023, kuningMulai: 65, hijauMulai: 80, batasSementara: 90, sumber: '' }, bulan: 7 })
}

export const data = (baris: readonly PaketBaris[], lain: Partial<DataPengadaan> = {}): DataPengadaan => ({
  paket: baris.map((satu) => hitungPaket(satu, { tahun: 2023, bulan: 7, hari: '2023-08-16' })), pengadaan: [], seluruh: [], pengadaanSub: [], tempatSub: new Map(), tahun: 2023, bulan: 7, kueri: 'tahun=2023&bulan=7&versi=berlaku', ...lain,
})
