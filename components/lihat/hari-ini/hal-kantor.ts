import { bilangan } from '@/lib/dasar/format/angka'
import { bulanTahun, waktuWib } from '@/lib/dasar/format/tanggal'
import { belumDiKantor, hitungKeadaan, saring } from '@/lib/lapor/pelaporan/utils'
import type { BulanKantor, HariKantor } from '@/lib/lihat/hari-ini/types'
import type { Hal } from './daftar-hal'

const kueri = ({ tahun, bulan }: { tahun: number; bulan: number }): string => `tahun=${tahun}&bulan=${bulan}`

/** What an open month asks of the office. */
export function halBulan({ periode, papan }: BulanKantor): Hal[] {
  const jumlah = hitungKeadaan(papan)
  const alamat = (saringan: string): string => `/verifikasi?${kueri(periode)}${saringan}`
  const belum = papan.filter(belumDiKantor)
  return [
    { kunci: 'diajukan', jumlah: jumlah.DIAJUKAN, nama: 'laporan menunggu diperiksa', href: alamat('&keadaan=DIAJUKAN') },
    { kunci: 'diperiksa', jumlah: jumlah.DIPERIKSA, nama: 'laporan sedang diperiksa', href: alamat('&keadaan=DIPERIKSA') },
    { kunci: 'kepala', jumlah: jumlah.MENUNGGU_PERSETUJUAN, nama: 'laporan menunggu persetujuan kepala unit', href: alamat('&keadaan=MENUNGGU_PERSETUJUAN') },
    {
      kunci: 'belum', jumlah: belum.length, nama: periode.lewat ? 'laporan belum masuk, tenggat sudah lewat' : 'laporan belum masuk', href: `/verifikasi/pengingat?${kueri(periode)}`,
      rinci: belum.length > 0 ? `${bilangan(jumlah.BELUM_MULAI)} belum mulai, ${bilangan(jumlah.DRAF)} draf, ${bilangan(jumlah.DIKEMBALIKAN)} dikembalikan` : undefined,
    },
    { kunci: 'terlambat', jumlah: saring(papan, { telat: 'masuk' }).length, nama: 'laporan masuk terlambat', href: alamat('&telat=masuk') },
  ]
}

/** What else waits for the office, whatever the month. */
export function halLain({ pembukaan, pembukaanUntukSaya, rekon, impor, tahun }: HariKantor): Hal[] {
  return [
    {
      kunci: 'pembukaan', jumlah: pembukaan.length, nama: 'permintaan membuka kembali', href: '/verifikasi/pembukaan',
      rinci: pembukaanUntukSaya === pembukaan.length ? undefined : `${bilangan(pembukaanUntukSaya)} dapat Anda putuskan; sisanya Anda sendiri yang meminta`,
    },
    ...rekon.map((satu): Hal => satu.siapTerbit
      ? { kunci: `rekon-${satu.tahun}-${satu.bulan}`, jumlah: satu.jumlah, nama: `unit cocok dengan BKAD: ${bulanTahun(satu.tahun, satu.bulan)} siap diterbitkan`, href: `/rekonsiliasi?${kueri(satu)}` }
      : {
        kunci: `rekon-${satu.tahun}-${satu.bulan}`, jumlah: satu.belum, nama: `unit belum direkonsiliasi dengan BKAD, ${bulanTahun(satu.tahun, satu.bulan)}`, href: `/rekonsiliasi?${kueri(satu)}`,
        rinci: satu.tanpaAngka === satu.belum ? 'angka BKAD belum dimasukkan' : `${bilangan(satu.tanpaAngka)} tanpa angka BKAD, ${bilangan(satu.belum - satu.tanpaAngka)} selisih belum selesai`,
      }),
    {
      kunci: 'impor', jumlah: impor.length, nama: 'impor menunggu jawaban atau putusan', href: impor.length === 1 ? `/impor/${impor[0]?.id}` : `/impor?tahun=${tahun}`,
      rinci: impor[0] ? `${impor[0].nama} (${impor[0].keadaan}), ${impor[0].oleh}, ${waktuWib(impor[0].pada)}` : undefined,
    },
  ]
}
