import { z } from 'zod'
import { KATEGORI, PER } from '@/lib/realisasi/posisi'
import { RUMUS, type NamaRumus } from '@/lib/realisasi/rumus'
import { ZONA } from '@/lib/realisasi/zona'

const uang = z.string().regex(/^-?\d+\.\d{2}$/)
const rupiah = (keterangan: string) => uang.describe(`${keterangan} Rupiah, dua desimal, titik desimal.`)
const waktu = z.iso.datetime().nullable()

/** A percentage rounded once, half up; null with its reason where it does not exist. */
const persen = (nama: NamaRumus) => z.object({
  nilai: z.string().regex(/^-?\d+\.\d{2}$/).nullable(),
  alasan: z.string().nullable().describe('Mengapa nilainya tidak ada.'),
}).describe(`${RUMUS[nama].nama}: ${RUMUS[nama].rumus}. ${RUMUS[nama].keterangan}`)

const versi = z.object({ urutan: z.int(), nama: z.string(), berlakuMulai: z.iso.date() }).nullable()

const barisSchema = z.object({
  kunci: z.string().describe('Kunci kelompok: id, kode, atau nomor bulan.'),
  kode: z.string(),
  nama: z.string(),
  kategori: z.enum(KATEGORI).nullable(),
  pagu: rupiah('Pagu versi APBD.'),
  anggaranKas: rupiah('Anggaran kas kumulatif; null bila belum pernah dientri.').nullable(),
  realisasi: rupiah('Realisasi bersih kumulatif, RKUD dan Non-RKUD; null bila belum ada entri dan belum ada laporan. Laporan yang dikirim dengan baris kosong bernilai 0.').nullable(),
  realisasiDiisi: z.boolean().describe('false: tidak ada realisasi yang diisi; 0 berarti "0, tidak diisi".'),
  nonRkud: rupiah('Bagian realisasi yang tidak melalui kas daerah.'),
  selisih: rupiah(`${RUMUS.selisih.rumus}; negatif = tertinggal, searah dengan deviasi; null bila anggaran kas atau realisasi belum dientri, atau belum ada laporan bulan itu.`).nullable(),
  sisaPagu: rupiah(`${RUMUS.sisaPagu.rumus}.`).nullable(),
  target: persen('target'),
  serapanPagu: persen('serapanPagu'),
  serapanAngkas: persen('serapanAngkas'),
  deviasi: persen('deviasi'),
  deviasiRelatif: persen('deviasiRelatif'),
  cakupanLapor: persen('cakupanLapor'),
  fisik: persen('fisik'),
  cakupanFisik: persen('cakupanFisik'),
  targetFisik: persen('targetFisik'),
  fisikTertua: z.int().nullable().describe('Bulan tertua dari nilai fisik yang dipakai; lebih kecil dari bulan cut-off: nilai bulan sebelumnya masih dipakai.'),
  fisikTerbanding: persen('deviasiFisik').describe('Suku pertama deviasi fisik: progres atas sub-kegiatan yang memiliki progres dan target.'),
  targetTerbanding: persen('deviasiFisik').describe('Suku kedua deviasi fisik: target atas sub-kegiatan yang memiliki progres dan target.'),
  deviasiFisik: persen('deviasiFisik'),
  zona: z.enum(ZONA).nullable().describe(`${RUMUS.zona.rumus}. ${RUMUS.zona.keterangan}`),
  alasanZona: z.string(),
  sementara: z.boolean().describe('true: laporan yang sudah dikirim mewakili kurang dari batas tahun itu (aturanZona.batasSementara), sehingga zonanya masih dapat berubah.'),
  angkasWajar: z.boolean().describe(`false: ${RUMUS.kewajaran.nama}: ${RUMUS.kewajaran.rumus}. ${RUMUS.kewajaran.keterangan}`),
  jumlahSubKegiatan: z.int().describe('Sub-kegiatan dengan pagu di atas nol.'),
  bin: z.object({ nol: z.int(), sampai50: z.int(), sampai75: z.int(), sampai100: z.int(), belumLapor: z.int() }).describe(RUMUS.bin.keterangan),
  jumlahUnit: z.int(),
  jumlahUnitMelapor: z.int(),
  diperbarui: waktu.describe('Waktu entri terbaru kelompok ini (UTC).'),
})
export type BarisJawaban = z.infer<typeof barisSchema>

/** The JSON answer of GET /api/v1/posisi; the OpenAPI file is made from it. */
export const jawabanPosisiSchema = z.object({
  tahun: z.int(),
  bulan: z.int(),
  per: z.enum(PER),
  versiApbd: versi.describe('Versi APBD yang dipakai; null bila belum ada yang berlaku.'),
  versiAnggaranKas: versi,
  aturanZona: z.object({ tahun: z.int(), kuningMulai: z.number(), hijauMulai: z.number(), batasSementara: z.number(), sumber: z.string() }),
  contoh: z.boolean().describe('true: sebagian angka tahun ini dikarang untuk peragaan.'),
  dibuatPada: z.iso.datetime(),
  dataPada: waktu.describe('Waktu entri terbaru di antara baris-baris ini (UTC).'),
  data: z.array(barisSchema),
})
export type JawabanPosisi = z.infer<typeof jawabanPosisiSchema>
