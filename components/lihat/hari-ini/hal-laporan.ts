import type { TugasUnit } from '@/lib/lihat/hari-ini/types'
import { hitungPekerjaan } from '@/lib/lihat/hari-ini/utils'
import { alamatEntri, alamatSel } from './alamat'
import type { Hal } from './daftar-hal'

/** What a report still asks of its operator, in the order in which it is done. Notes that came back have a list of their own. */
export function halLaporan({ lembar, kendala }: TugasUnit): Hal[] {
  const tempat = { unitId: lembar.unit.id, tahun: lembar.periode.tahun, bulan: lembar.periode.bulan }
  const { baris, fisik, galat, peringatan } = hitungPekerjaan(lembar.isian, lembar.temuan, lembar.catatan)
  const terbuka = kendala.filter(({ sifat, status }) => sifat === 'KENDALA' && status === 'TERBUKA')
  return [
    { kunci: 'baris', jumlah: baris.jumlah, nama: 'baris anggaran belum diisi realisasinya', href: alamatSel(tempat, baris.kunci) },
    { kunci: 'fisik', jumlah: fisik.jumlah, nama: 'sub-kegiatan belum diisi fisiknya', href: alamatSel(tempat, fisik.kunci) },
    { kunci: 'galat', jumlah: galat.jumlah, nama: 'kesalahan yang menahan pengiriman', href: galat.kunci === null ? alamatEntri(tempat, 'kirim') : alamatSel(tempat, galat.kunci) },
    { kunci: 'peringatan', jumlah: peringatan, nama: 'peringatan untuk diperiksa sebelum dikirim', href: alamatEntri(tempat, 'kirim') },
    { kunci: 'kendala', jumlah: terbuka.length, nama: 'kendala masih terbuka', href: alamatEntri(tempat, 'kendala'), rinci: terbuka[0]?.uraian },
  ]
}
