import type { BarisAksi } from './matriks-aksi'
import { apiTiada, BACA_SEMUA, halaman, KANTOR, type BarisRute } from './permintaan'

/** Rows of the LKPJ, of closing a year, and of what goes on into the next. */
export const RUTE_TUTUP_TAHUN: Record<string, BarisRute> = {
  '/lkpj': ({ tahun }) => [halaman(`/lkpj?tahun=${tahun}`, BACA_SEMUA), halaman('/lkpj?tahun=1999', [])],
  '/api/lkpj': ({ tahun }) => [apiTiada(`/api/lkpj?tahun=${tahun}&format=xlsx`, BACA_SEMUA), apiTiada(`/api/lkpj?tahun=1999&format=xlsx`, [])],
  '/pengaturan/tahun/[tahun]/tutup': ({ tahun }) => [halaman(`/pengaturan/tahun/${tahun}/tutup`, KANTOR), halaman('/pengaturan/tahun/1999/tutup', []), halaman('/pengaturan/tahun/abc/tutup', [])],
  '/pengaturan/tahun/[tahun]/lanjut': ({ tahun }) => [halaman(`/pengaturan/tahun/${tahun}/lanjut`, KANTOR), halaman('/pengaturan/tahun/abc/lanjut', [])],
}

const penutupan = (lain: Record<string, unknown> = {}): BarisAksi => ({ boleh: KANTOR, masukan: ({ tahun }) => ({ tahun, id: 99_999_999, versi: 1, ...lain }), campuran: () => [] })

/** Nothing is closed here: who may is told that there is no such closing. */
export const AKSI_TUTUP_TAHUN: Record<string, BarisAksi> = {
  'lib/rakor/tutup-tahun/actions.ts#usulkanTutup': { boleh: KANTOR, masukan: ({ tahun }) => ({ tahun, tanda: 'uji-hak' }), campuran: () => [] },
  'lib/rakor/tutup-tahun/actions.ts#setujuiTutup': penutupan(),
  'lib/rakor/tutup-tahun/actions.ts#tolakTutup': penutupan({ alasan: 'Alasan uji hak' }),
  'lib/rakor/tutup-tahun/actions.ts#usulkanBuka': penutupan({ alasan: 'Alasan uji hak' }),
  'lib/rakor/tutup-tahun/actions.ts#setujuiBuka': penutupan(),
  'lib/rakor/tutup-tahun/actions.ts#tolakBuka': penutupan(),
  'lib/lapor/tahun-lanjut/actions.ts#lanjutkanTahun': { boleh: KANTOR, masukan: ({ tahun }) => ({ dari: tahun - 1, ke: tahun, jenis: 'UTANG', putusan: 'TINGGAL', alasan: 'Alasan uji hak', 'pilih-99999999': '0123456789abcdef' }), campuran: () => [] },
  'lib/lapor/tahun-lanjut/actions.ts#urungkanLanjut': { boleh: KANTOR, masukan: ({ tahun }) => ({ dari: tahun - 1, ke: tahun, jenis: 'UTANG', 'pilih-99999999': '0123456789abcdef' }), campuran: () => [] },
}
