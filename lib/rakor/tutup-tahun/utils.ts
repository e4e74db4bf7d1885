import { bilangan, rupiahSingkat } from '@/lib/dasar/format/angka'
import { NOL, type Sen } from '@/lib/realisasi/rupiah'
import type { Butir, Fakta } from './types'

const butir = (kunci: string, nama: string, [sudah, dari]: readonly [number, number], { kata, rupiah = null, href }: { kata: string; rupiah?: Sen | null; href: string }): Butir =>
  ({ kunci, nama, sudah, dari, siap: sudah >= dari, kata, rupiah: sudah >= dari ? null : rupiah, href })

/** "12 dari 12 bulan terkunci", or what there is none of. */
const dari = (sudah: number, semua: number, apa: string, kosong: string): string => (semua === 0 ? kosong : `${bilangan(sudah)} dari ${bilangan(semua)} ${apa}`)

/** What a year needs before it is closed, each in figures. Nothing of a kind is ready, and says so. */
export function susunKesiapan(fakta: Fakta): Butir[] {
  const { tahun } = fakta
  const paketBeres = fakta.paketSelesai + fakta.paketJamak
  const sisa = (nilai: Sen, apa: string): string => (nilai === NOL ? '' : `; ${apa} ${rupiahSingkat(nilai)}`)
  return [
    butir('bulan', 'Dua belas bulan dikunci', [fakta.bulanTerkunci, 12], { kata: `${bilangan(fakta.bulanTerkunci)} dari 12 bulan terkunci`, href: `/pengaturan/periode?tahun=${tahun}` }),
    butir('laporan', 'Laporan unit diverifikasi', [fakta.laporanVerifikasi, fakta.laporanWajib], { kata: dari(fakta.laporanVerifikasi, fakta.laporanWajib, 'laporan bulanan unit diverifikasi atau terkunci', 'Tidak ada unit berpagu'), href: `/verifikasi?tahun=${tahun}&bulan=12` }),
    butir('pembukaan', 'Tidak ada pembukaan kembali yang menunggu', [0, fakta.pembukaan], { kata: fakta.pembukaan === 0 ? 'Tidak ada yang menunggu' : `${bilangan(fakta.pembukaan)} permintaan menunggu putusan`, href: `/verifikasi?tahun=${tahun}&bulan=12` }),
    butir('impor', 'Tidak ada berkas impor yang menunggu', [0, fakta.impor], { kata: fakta.impor === 0 ? 'Tidak ada yang menunggu' : `${bilangan(fakta.impor)} berkas dibaca tetapi belum diterapkan atau dibuang`, href: `/impor?tahun=${tahun}` }),
    butir('rekonsiliasi', 'Rekonsiliasi Desember selesai', [fakta.rekonBeres, Math.max(fakta.rekonUnit, 1)], {
      kata: fakta.rekonUnit === 0 ? 'Angka BKAD Desember belum dimuat' : `${bilangan(fakta.rekonBeres)} dari ${bilangan(fakta.rekonUnit)} unit cocok atau selisihnya diterima${sisa(fakta.rekonSelisih, 'selisih yang belum diterima')}`,
      rupiah: fakta.rekonSelisih, href: `/rekonsiliasi?tahun=${tahun}&bulan=12`,
    }),
    butir('dak', 'Catatan DAK Fisik lengkap', [fakta.dakLengkap, fakta.dak], { kata: `${dari(fakta.dakLengkap, fakta.dak, 'alokasi punya catatan kontrak, salur, dan output', 'Tidak ada alokasi DAK Fisik')}${sisa(fakta.dakPagu, 'alokasi yang belum')}`, rupiah: fakta.dakPagu, href: `/dak?tahun=${tahun}&bulan=12` }),
    butir('paket', 'Paket selesai atau tahun jamak', [paketBeres, fakta.paket], { kata: `${dari(fakta.paketSelesai, fakta.paket, 'paket diserahterimakan', 'Tidak ada paket')}${fakta.paketJamak === 0 ? '' : `, ${bilangan(fakta.paketJamak)} tahun jamak`}${sisa(fakta.paketSisa, 'kontrak yang belum lunas')}`, rupiah: fakta.paketSisa, href: `/pengadaan?tahun=${tahun}&bulan=12` }),
    butir('keputusan', 'Keputusan rakor ditutup atau dilanjutkan', [fakta.keputusanBeres, fakta.keputusan], { kata: dari(fakta.keputusanBeres, fakta.keputusan, 'keputusan ditutup atau dilanjutkan ke rapat berikut', 'Tidak ada keputusan rakor'), href: '/tindak-lanjut?keadaan=terbuka' }),
    butir('kinerja', 'Capaian kinerja triwulan IV diisi', [fakta.kinerjaTerisi, fakta.kinerja], { kata: dari(fakta.kinerjaTerisi, fakta.kinerja, 'indikator kinerja terisi atau dijelaskan', 'Tidak ada indikator kinerja'), href: `/kinerja?tahun=${tahun}&bulan=12` }),
    butir('indikator', 'Indikator hasil terukur', [fakta.deretTerukur, fakta.deret], { kata: dari(fakta.deretTerukur, fakta.deret, `deret punya nilai ${tahun}`, 'Tidak ada deret indikator'), href: '/indikator' }),
  ]
}

/** Items that are not ready: each is closed only with a reason. */
export const belumSiap = (daftar: readonly Butir[]): Butir[] => daftar.filter(({ siap }) => !siap)

/** What is agreed to: the figures of every item. */
export const isiTanda = (daftar: readonly Butir[]): string => daftar.map(({ kunci, sudah, dari: semua, rupiah }) => `${kunci}:${sudah}/${semua}/${rupiah ?? ''}`).join(';')

export const MIN_ALASAN = 10
export const MAKS_ALASAN = 500

/** What is wrong with the reasons of a proposal, by field: each item that is not ready has one. */
export function salahAlasan(daftar: readonly Butir[], alasan: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(belumSiap(daftar).flatMap(({ kunci, nama }) => {
    const isi = (alasan[kunci] ?? '').trim()
    if (isi.length >= MIN_ALASAN && isi.length <= MAKS_ALASAN) return []
    return [[`alasan-${kunci}`, isi === '' ? `${nama}: tulis mengapa tahun ditutup tanpa ini.` : `${nama}: alasan ${MIN_ALASAN} sampai ${MAKS_ALASAN} huruf.`]]
  }))
}
