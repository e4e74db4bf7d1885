import { tempatTanggal, dasarDokumen } from '../bersama'
import { blokDari } from '../naskah/isi'
import { TEKS_SIARAN } from '../naskah/teks/siaran'
import { susunTeks } from '../teks'
import type { BahanDokumen, DefinisiDokumen, Dokumen } from '../types'
import { bulanTahun } from '@/lib/dasar/format/tanggal'
import { namaRapat } from '@/lib/rakor/rapat/constants'

const susun = (bahan: BahanDokumen): Dokumen => dasarDokumen(bahan, 'siaran-pers', 'Siaran Pers', [
  { jenis: 'judul', tingkat: 1, isi: 'Siaran Pers' },
  { jenis: 'judul', tingkat: 2, isi: `${namaRapat(bahan.rapat)}: posisi APBD ${bulanTahun(bahan.rapat.tahun, bahan.rapat.batasBulan)}` },
  { jenis: 'alinea', isi: [tempatTanggal(bahan)] },
  ...blokDari(TEKS_SIARAN, bahan, TEKS_SIARAN.teks.map(({ kunci }) => kunci)),
])

export const siaranPers: DefinisiDokumen = {
  kunci: 'siaran-pers', nama: 'Siaran pers', guna: 'Diberikan kepada media sesudah rapat; angkanya sama dengan paparan.', format: ['docx', 'pdf'], susun, pesan: (bahan) => susunTeks(susun(bahan)),
}
