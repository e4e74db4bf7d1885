import { bacaTanggal, CARA_TANGGAL } from '@/lib/dasar/format/tanggal-baca'
import { bacaKoordinat, tulisKoordinat } from '@/lib/lapor/pengadaan/foto/utils'
import type { FotoSiap } from './siapkan'

const teks = (formulir: FormData, nama: string): string => {
  const isi = formulir.get(nama)
  return typeof isi === 'string' ? isi.trim() : ''
}

/** What is typed about one photo, with what holds for all of them; whether day and place are the camera's is said beside them. */
export function isianFoto(formulir: FormData, id: number, { tanggal, tempat }: Pick<FotoSiap, 'tanggal' | 'tempat'>): Record<string, string> {
  const [diambil, koordinat] = [teks(formulir, `diambil-${id}`), teks(formulir, `koordinat-${id}`)]
  return {
    keterangan: teks(formulir, `keterangan-${id}`) || teks(formulir, 'keterangan'),
    lokasi: teks(formulir, 'lokasi'),
    catatan: teks(formulir, 'catatan'),
    diambil,
    diambilAsal: tanggal !== null && bacaTanggal(diambil) === tanggal ? 'BERKAS' : 'DITULIS',
    koordinat,
    koordinatAsal: tempat !== null && koordinat === tulisKoordinat(tempat) ? 'BERKAS' : 'DITULIS',
  }
}

/** What the server would refuse, found before a slow line carries it there. */
export function periksaIsian({ keterangan = '', diambil = '', koordinat = '' }: Record<string, string>): Record<string, string> {
  const tempat = bacaKoordinat(koordinat)
  return {
    ...(keterangan.length < 3 ? { keterangan: 'Tulis apa yang terlihat di foto, paling sedikit 3 huruf, di sini atau untuk semua foto.' } : {}),
    ...(diambil === '' ? { diambil: 'Tulis tanggal foto ini diambil.' } : bacaTanggal(diambil) === null ? { diambil: CARA_TANGGAL } : {}),
    ...(tempat.ok ? {} : { koordinat: tempat.pesan }),
  }
}
