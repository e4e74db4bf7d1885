import { IBU_KOTA, PEMERINTAH } from '@/lib/dasar/identitas/constants'
import { TEKS_ARAHAN } from './teks/arahan'
import { TEKS_HADIR, TEKS_KOMITMEN, TEKS_MATRIKS, TEKS_NOTULA } from './teks/rapat'
import { TEKS_SIARAN } from './teks/siaran'
import { TEKS_PENGINGAT, TEKS_UNDANGAN } from './teks/surat'
import type { Naskah, Setelan } from './types'

/** Every document whose words the office may change, in the order of the meeting. */
export const NASKAH: readonly Naskah[] = [TEKS_UNDANGAN, TEKS_PENGINGAT, TEKS_HADIR, TEKS_ARAHAN, TEKS_SIARAN, TEKS_NOTULA, TEKS_KOMITMEN, TEKS_MATRIKS]

/** Letterhead and signers: plain lines. Names are none of the product's. */
export const SETELAN: readonly Setelan[] = [
  { kunci: 'kop/baris1', nama: 'Kop baris pertama', bawaan: PEMERINTAH.toUpperCase(), maks: 80, opsional: false },
  { kunci: 'kop/baris2', nama: 'Kop baris kedua', bawaan: 'SEKRETARIAT DAERAH', maks: 80, opsional: false },
  { kunci: 'kop/baris3', nama: 'Kop baris ketiga', bawaan: '', maks: 80, opsional: true },
  { kunci: 'kop/alamat', nama: 'Alamat pada kop', bawaan: '', maks: 200, opsional: true },
  { kunci: 'surat/tempat', nama: 'Tempat surat', bawaan: IBU_KOTA, maks: 60, opsional: false },
  { kunci: 'pejabat/jabatan', nama: 'Jabatan penanda tangan surat', bawaan: 'Sekretaris Daerah', maks: 120, opsional: false },
  { kunci: 'pejabat/nama', nama: 'Nama penanda tangan surat', bawaan: '', maks: 120, opsional: true },
  { kunci: 'pejabat/nip', nama: 'NIP penanda tangan surat', bawaan: '', maks: 30, opsional: true },
  { kunci: 'notulis/jabatan', nama: 'Jabatan notulis', bawaan: 'Kepala Bagian Administrasi Pembangunan', maks: 120, opsional: false },
  { kunci: 'notulis/nama', nama: 'Nama notulis', bawaan: '', maks: 120, opsional: true },
  { kunci: 'notulis/nip', nama: 'NIP notulis', bawaan: '', maks: 30, opsional: true },
]
