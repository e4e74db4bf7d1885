import { bandingkanRasio } from '@/lib/realisasi/rasio'
import { berikutnya, terancam } from '@/lib/lihat/panel/dak/data'
import { diundang, sudahHadir, tamu } from '../hadir'
import { belumLapor, kabupaten, keputusanIni, keputusanLalu, terbesar, unitZona, wajib } from '../medan/bantu'
import type { BahanDokumen } from '../types'
import type { TempatTeks } from './types'

const syarat = (kata: string, benar: (bahan: BahanDokumen) => boolean): NonNullable<TempatTeks['bila']> => ({ kata, benar })

const dapatDinilai = (bahan: BahanDokumen): boolean => { const { melapor, serapanPagu, target } = kabupaten(bahan); return melapor && serapanPagu.ada && target.ada }
const tertinggal = (bahan: BahanDokumen): boolean => {
  const { serapanPagu, target } = kabupaten(bahan)
  return dapatDinilai(bahan) && serapanPagu.ada && target.ada && bandingkanRasio(serapanPagu, target) < 0
}
const adaKas = (bahan: BahanDokumen): boolean => { const { melapor, serapanAngkas } = kabupaten(bahan); return melapor && serapanAngkas.ada }

const adaMerah = (bahan: BahanDokumen): boolean => kabupaten(bahan).melapor && unitZona(bahan, 'MERAH').length > 0
/** Somebody has come, and there is a list to count them against: without one it would be "0 of 0". */
const adaHadir = (hadir: BahanDokumen['hadir']): boolean => diundang(hadir).length > 0 && hadir.some(sudahHadir)

/** Conditions under which a paragraph stands, in words and as a test of the frozen position. */
export const BILA = {
  tertinggal: syarat('realisasi di bawah target', tertinggal),
  tercapai: syarat('realisasi mencapai atau melampaui target', (bahan) => dapatDinilai(bahan) && !tertinggal(bahan)),
  tanpaTarget: syarat('ada realisasi, tetapi belum ada anggaran kas', (bahan) => { const { melapor, serapanPagu, target } = kabupaten(bahan); return melapor && serapanPagu.ada && !target.ada }),
  tanpaPosisi: syarat('belum ada unit yang melapor', (bahan) => !kabupaten(bahan).melapor || !kabupaten(bahan).serapanPagu.ada),
  adaPosisi: syarat('sudah ada unit yang melapor', (bahan) => kabupaten(bahan).melapor && kabupaten(bahan).serapanPagu.ada),
  adaKas: syarat('ada anggaran kas untuk dibandingkan', adaKas),
  tanpaKas: syarat('ada laporan, tetapi belum ada anggaran kas', (bahan) => { const { melapor, serapanPagu, serapanAngkas } = kabupaten(bahan); return melapor && serapanPagu.ada && !serapanAngkas.ada }),
  adaFisik: syarat('ada progres fisik', (bahan) => kabupaten(bahan).melapor && kabupaten(bahan).fisik.ada),
  belumLapor: syarat('ada unit yang belum melapor', (bahan) => belumLapor(bahan).length > 0),
  sebagianLapor: syarat('ada yang sudah dan ada yang belum melapor', (bahan) => kabupaten(bahan).melapor && belumLapor(bahan).length > 0),
  semuaLapor: syarat('semua unit sudah melapor', (bahan) => wajib(bahan).length > 0 && kabupaten(bahan).melapor && belumLapor(bahan).length === 0),
  tanpaUnit: syarat('belum ada unit dengan pagu', (bahan) => wajib(bahan).length === 0),
  adaMerah: syarat('ada unit zona merah', (bahan) => adaMerah(bahan)),
  adaMerahBerjalan: syarat('ada unit zona merah, dan tahunnya belum berakhir', (bahan) => adaMerah(bahan) && bahan.rapat.batasBulan < 12),
  adaMerahAkhir: syarat('ada unit zona merah pada akhir tahun', (bahan) => adaMerah(bahan) && bahan.rapat.batasBulan === 12),
  tanpaMerah: syarat('tidak ada unit zona merah', (bahan) => kabupaten(bahan).melapor && kabupaten(bahan).serapanAngkas.ada && unitZona(bahan, 'MERAH').length === 0),
  adaKuning: syarat('tidak ada unit zona merah, tetapi ada yang kuning', (bahan) => kabupaten(bahan).melapor && unitZona(bahan, 'MERAH').length === 0 && unitZona(bahan, 'KUNING').length > 0),
  adaKurang: syarat('ada unit yang tertinggal', (bahan) => kabupaten(bahan).melapor && terbesar(bahan) !== undefined),
  adaNol: syarat('ada sub-kegiatan yang belum bergerak', (bahan) => kabupaten(bahan).melapor && kabupaten(bahan).posisi.bin.nol > 0),
  adaDak: syarat('ada DAK Fisik dan realisasinya', ({ ringkasan: { data } }) => data.dakFisikSeluruh !== null && data.dakFisikSeluruh.melapor && data.dakFisikSeluruh.serapanPagu.ada),
  adaTerancam: syarat('ada DAK Fisik yang terancam hangus', ({ ringkasan: { data } }) => { const depan = berikutnya(terancam(data.dak.alokasi)); return depan !== null && depan.rupiah > 0n }),
  adaSebab: syarat('ada kendala yang dilaporkan', ({ ringkasan: { data } }) => data.sebab.length > 0),
  adaIndikator: syarat('ada indikator hasil', ({ ringkasan: { panel } }) => panel.some(({ kunci, tabel }) => kunci === 'ringkasan-indikator' && tabel.baris.length > 0)),
  adaProyeksi: syarat('proyeksi akhir tahun dapat dihitung', ({ ringkasan: { data } }) => data.akhirTahun !== null),
  adaKeputusan: syarat('ada keputusan rapat', ({ keputusan }) => keputusan.length > 0),
  adaKeputusanBaru: syarat('rapat mengambil keputusan', (bahan) => keputusanIni(bahan).length > 0),
  adaLanjutan: syarat('ada keputusan rapat sebelumnya yang dilanjutkan', (bahan) => keputusanLalu(bahan).length > 0),
  tanpaKeputusan: syarat('tidak ada keputusan rapat', ({ keputusan }) => keputusan.length === 0),
  adaHadir: { ...syarat('kehadiran undangan sudah dicatat', ({ hadir }) => adaHadir(hadir)), rapat: ({ hadir }) => adaHadir(hadir) },
  adaTamu: { ...syarat('ada yang hadir tanpa undangan', ({ hadir }) => tamu(hadir).length > 0), rapat: ({ hadir }) => tamu(hadir).length > 0 },
} as const satisfies Readonly<Record<string, NonNullable<TempatTeks['bila']>>>
