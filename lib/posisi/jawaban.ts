import { menurutLaporan, type Capaian } from '@/lib/realisasi/capaian'
import { bulatkanPersen, type Rasio } from '@/lib/realisasi/rasio'
import { sen, senToText, type Sen } from '@/lib/realisasi/rupiah'
import type { AturanZona } from '@/lib/realisasi/zona'
import type { BarisJawaban, JawabanPosisi } from './jawaban-schema'
import { kueriPosisiSchema, type KueriPosisi } from './schema'
import type { ParamPosisi } from './types'

const uang = (nilai: Sen | null): string | null => (nilai === null ? null : senToText(nilai))

/** Hundredths of a percent as "38.28"; the one rounding. */
function persen(rasio: Rasio): BarisJawaban['target'] {
  const ratusan = bulatkanPersen(rasio)
  if (ratusan === null) return { nilai: null, alasan: rasio.ada ? null : rasio.alasan }
  return { nilai: senToText(sen(BigInt(ratusan))), alasan: null }
}

/** One position with its results, as the API writes it: text for every exact figure. */
function barisJawaban(dihitung: Capaian): BarisJawaban {
  const capaian = menurutLaporan(dihitung)
  const { posisi } = capaian
  return {
    kunci: posisi.kunci, kode: posisi.kode, nama: posisi.nama, kategori: posisi.kategori,
    pagu: senToText(posisi.pagu), anggaranKas: uang(posisi.angkas), realisasi: uang(posisi.realisasi), realisasiDiisi: posisi.realisasiDiisi,
    nonRkud: senToText(posisi.nonRkud), selisih: uang(capaian.selisih), sisaPagu: uang(capaian.sisaPagu),
    target: persen(capaian.target), serapanPagu: persen(capaian.serapanPagu), serapanAngkas: persen(capaian.serapanAngkas),
    deviasi: persen(capaian.deviasi), deviasiRelatif: persen(capaian.deviasiRelatif),
    cakupanLapor: persen(capaian.cakupanLapor), fisik: persen(capaian.fisik), cakupanFisik: persen(capaian.cakupanFisik),
    targetFisik: persen(capaian.targetFisik), fisikTertua: posisi.fisikTertua,
    fisikTerbanding: persen(capaian.terbanding.fisik), targetTerbanding: persen(capaian.terbanding.target), deviasiFisik: persen(capaian.deviasiFisik),
    zona: capaian.zona, alasanZona: capaian.alasanZona, sementara: capaian.sementara, angkasWajar: capaian.angkasWajar,
    jumlahSubKegiatan: posisi.jumlahSubKegiatan, bin: posisi.bin,
    jumlahUnit: posisi.jumlahUnit, jumlahUnitMelapor: posisi.jumlahUnitMelapor, diperbarui: posisi.diperbarui,
  }
}

interface Versi { urutan: number; nama: string; berlakuMulai: string }
export interface DasarJawaban { apbdVersi: Versi | null; kasVersi: Versi | null; contoh: boolean }

const versi = (item: Versi | null): JawabanPosisi['versiApbd'] => item && { urutan: item.urutan, nama: item.nama, berlakuMulai: item.berlakuMulai }

/** The whole answer: the rows, and what they stand on. */
export function susunJawaban({ tahun, bulan, per }: ParamPosisi, dasar: DasarJawaban, aturanZona: AturanZona, capaian: readonly Capaian[], saat: Date): JawabanPosisi {
  const data = capaian.map(barisJawaban)
  const dataPada = data.reduce<string | null>((baru, { diperbarui }) => (diperbarui !== null && (baru === null || diperbarui > baru) ? diperbarui : baru), null)
  return {
    tahun, bulan, per,
    versiApbd: versi(dasar.apbdVersi), versiAnggaranKas: versi(dasar.kasVersi),
    aturanZona, contoh: dasar.contoh, dibuatPada: saat.toISOString(), dataPada, data,
  }
}

/** The query of a call; `galat` is the answer that names each wrong parameter. A repeated parameter is a mistake but for unitId. */
export function bacaKueri(params: URLSearchParams): { isi: KueriPosisi; galat: null } | { isi: null; galat: Response } {
  const mentah = Object.fromEntries([...new Set(params.keys())].map((nama) => [nama, params.getAll(nama).join(',')]))
  const hasil = kueriPosisiSchema.safeParse(mentah)
  if (hasil.success) return { isi: hasil.data, galat: null }
  const isian = Object.fromEntries(hasil.error.issues.flatMap((issue) => {
    const nama = issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0] ?? 'kueri')]
    return nama.map((kunci) => [kunci, issue.code === 'unrecognized_keys' ? 'Parameter ini tidak dikenal.' : issue.message])
  }))
  return { isi: null, galat: Response.json({ galat: { kode: 'ISIAN_SALAH', pesan: 'Ada parameter yang perlu diperbaiki.', isian } }, { status: 400, headers: { 'Cache-Control': 'no-store' } }) }
}
