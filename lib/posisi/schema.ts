import { z } from 'zod'
import { KATEGORI, PER } from '@/lib/realisasi/posisi'
import { NAMA_DISISIHKAN } from '@/lib/realisasi/disisihkan'
import { ASISTEN, KELOMPOK_SUMBER } from './constants'
import type { FilterPosisi, ParamPosisi } from './types'

function angka(min: number, max: number) {
  const error = `Isi dengan bilangan bulat ${min}–${max}.`
  return z.string({ error }).regex(/^\d{1,9}$/, error).transform(Number).pipe(z.int().min(min, error).max(max, error))
}
const pilihan = <const T extends readonly [string, ...string[]]>(nilai: T) => z.enum(nilai, { error: `Pilih salah satu: ${nilai.join(', ')}.` })
const ID = 999_999_999
const kode = z.string().regex(/^\d{1,4}(\.\d{1,4}){0,8}$/, 'Isi dengan kode berangka, misalnya 5.1.02.')
const daftarId = z.string().regex(/^\d{1,9}(,\d{1,9})*$/, 'Isi dengan id unit, dipisahkan koma.')
  .transform((text) => text.split(',').map(Number)).pipe(z.array(z.int().min(1).max(ID)).max(500))

/** The query of GET /api/v1/posisi. Unlike a page's address it is strict: a program should hear of its mistakes. */
export const kueriPosisiSchema = z.strictObject({
  tahun: angka(2000, 2100).describe('Tahun anggaran.'),
  bulan: angka(1, 12).describe('Bulan cut-off: posisi s.d. akhir bulan ini.'),
  versi: z.union([z.literal('berlaku'), angka(0, 999)], { error: 'Isi dengan "berlaku" atau nomor urut versi.' }).default('berlaku')
    .describe('"berlaku" = versi APBD yang berlaku pada akhir bulan cut-off, atau nomor urut versi (0 = murni).'),
  per: pilihan(PER).default('kabupaten').describe('Pengelompokan. "bulan" = posisi kumulatif tiap akhir bulan, "unitBulan" = sama, untuk tiap unit (kunci "unit/bulan").'),
  unitId: daftarId.optional().describe('Id perangkat daerah, satu atau beberapa dipisahkan koma.'),
  kategori: pilihan(KATEGORI).optional().describe('Kategori perangkat daerah pada tanggal cut-off.'),
  kelompokSumber: pilihan(KELOMPOK_SUMBER).optional().describe('Kelompok sumber dana.'),
  asisten: z.union([pilihan(ASISTEN), z.literal('')], { error: `Pilih salah satu: ${ASISTEN.join(', ')}, atau kosong.` }).optional()
    .describe('Asisten yang membidangi perangkat daerah pada tanggal cut-off; kosong = belum ditetapkan.'),
  sumberDanaId: angka(1, ID).optional().describe('Id sumber dana.'),
  tanpa: z.string().transform((text) => text.split(',')).pipe(z.array(z.enum(NAMA_DISISIHKAN), { error: `Pilih dari ${NAMA_DISISIHKAN.join(', ')}, dipisahkan koma.` })).optional()
    .describe('Belanja yang tidak ikut dihitung: gaji (5.1.01), transfer (5.4), btt (5.3), dipisahkan koma.'),
  jenisKode: kode.optional().describe('Kode jenis belanja (rekening tingkat 3).'),
  programKode: kode.optional().describe('Kode program menurut regulasi tahun itu.'),
  subKegiatanId: angka(1, ID).optional().describe('Id sub-kegiatan milik satu unit.'),
  tema: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Isi dengan kode tema, misalnya stunting.').max(40).optional().describe('Kode tema: sub-kegiatan yang ditandai tema ini pada versi itu; tanpa = yang tidak ditandai tema apa pun. Per tema satu sub-kegiatan dapat berada di beberapa tema: jangan menjumlahkan temanya.'),
  kecamatanId: z.union([angka(0, ID), z.literal('-1').transform(() => -1)]).optional().describe('Id kecamatan; -1 = baris di beberapa kecamatan, 0 = belum ditempatkan.'),
  indukUnitId: angka(1, ID).optional().describe('Unit ini beserta unit di bawahnya pada tanggal cut-off.'),
  format: pilihan(['json', 'csv']).default('json').describe('Bentuk jawaban; csv memakai titik koma dan koma desimal.'),
})
export type KueriPosisi = z.output<typeof kueriPosisiSchema>

/** The query as the parameters of a position. */
export function paramDariKueri({ tahun, bulan, versi, per, unitId, ...kueri }: KueriPosisi): ParamPosisi {
  const { kategori, asisten, kelompokSumber, sumberDanaId, tanpa, jenisKode, programKode, subKegiatanId, tema, kecamatanId, indukUnitId } = kueri
  const isi = { unitIds: unitId, kategori, asisten, kelompokSumber, sumberDanaId, tanpa, jenisKode, programKode, subKegiatanId, tema, kecamatanId, indukUnitId }
  const filter = Object.fromEntries(Object.entries(isi).filter(([, value]) => value !== undefined)) as FilterPosisi
  return { tahun, bulan, versi, per, filter }
}
