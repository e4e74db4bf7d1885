import { daftarHadir } from './isi/daftar-hadir'
import { evaluasiItjen } from './isi/evaluasi-itjen'
import { komitmen } from './isi/komitmen'
import { laporanTriwulan } from './isi/laporan-triwulan'
import { matriks } from './isi/matriks'
import { naskahArahan } from './isi/naskah-arahan'
import { notula } from './isi/notula'
import { paparan } from './isi/paparan'
import { rekapRakor } from './isi/rekap-rakor'
import { siaranPers } from './isi/siaran-pers'
import { suratPengingat } from './isi/surat-pengingat'
import { undangan } from './isi/undangan'
import type { DefinisiDokumen } from './types'

/** Documents of a meeting, in the order in which it needs them. A new document is one file in `isi` and one line here. */
export const DOKUMEN: readonly DefinisiDokumen[] = [
  undangan,
  suratPengingat,
  daftarHadir,
  paparan,
  naskahArahan,
  siaranPers,
  notula,
  komitmen,
  matriks,
  laporanTriwulan,
  rekapRakor,
  evaluasiItjen,
]
