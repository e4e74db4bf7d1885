import { bacaTanggal, CARA_TANGGAL } from '@/lib/dasar/format/tanggal-baca'
import { bacaKoordinat, dapatMembuktikan, kataTerlaluAwal, tulisKoordinat } from '@/lib/lapor/pengadaan/foto/utils'
import type { FotoSiap } from './siapkan'

/** The progress of a month that a photo can prove; `nilai` is how it is sent. */
export interface CatatanPaket {
  tahun: number
  /** by month */
  daftar: readonly { bulan: number; nilai: string; nama: string }[]
}
/** The choice that lets the day of each photo say which progress it proves. */
export const MENURUT_TANGGAL = 'tanggal'

const teks = (formulir: FormData, nama: string): string => {
  const isi = formulir.get(nama)
  return typeof isi === 'string' ? isi.trim() : ''
}

/** What was chosen, or the last progress that a photo of that day can prove; none before the first. */
function catatanDari(pilihan: string, hari: string | null, { tahun, daftar }: CatatanPaket): string {
  if (pilihan !== MENURUT_TANGGAL) return pilihan
  return daftar.findLast(({ bulan }) => hari !== null && dapatMembuktikan(hari, tahun, bulan))?.nilai ?? ''
}

/** What is typed about one photo, with what holds for all of them; whether day and place are the camera's is said beside them. */
export function isianFoto(formulir: FormData, id: number, { tanggal, tempat }: Pick<FotoSiap, 'tanggal' | 'tempat'>, catatan: CatatanPaket): Record<string, string> {
  const [diambil, koordinat] = [teks(formulir, `diambil-${id}`), teks(formulir, `koordinat-${id}`)]
  const hari = bacaTanggal(diambil)
  return {
    keterangan: teks(formulir, `keterangan-${id}`) || teks(formulir, 'keterangan'),
    lokasi: teks(formulir, 'lokasi'),
    catatan: catatanDari(teks(formulir, 'catatan'), hari, catatan),
    diambil,
    diambilAsal: tanggal !== null && hari === tanggal ? 'BERKAS' : 'DITULIS',
    koordinat,
    koordinatAsal: tempat !== null && koordinat === tulisKoordinat(tempat) ? 'BERKAS' : 'DITULIS',
  }
}

/** What the server would refuse, found before a slow line carries it there. */
export function periksaIsian({ keterangan = '', diambil = '', koordinat = '', catatan = '' }: Record<string, string>, { tahun, daftar }: CatatanPaket): Record<string, string> {
  const hari = bacaTanggal(diambil)
  const tempat = bacaKoordinat(koordinat)
  const bukti = daftar.find(({ nilai }) => nilai === catatan)
  return {
    ...(keterangan.length < 3 ? { keterangan: 'Tulis apa yang terlihat di foto, paling sedikit 3 huruf, di sini atau untuk semua foto.' } : {}),
    ...(diambil === '' ? { diambil: 'Tulis tanggal foto ini diambil.' } : hari === null ? { diambil: CARA_TANGGAL } : {}),
    ...(tempat.ok ? {} : { koordinat: tempat.pesan }),
    ...(bukti !== undefined && hari !== null && !dapatMembuktikan(hari, tahun, bukti.bulan) ? { catatan: kataTerlaluAwal(hari, bukti.bulan) } : {}),
  }
}
