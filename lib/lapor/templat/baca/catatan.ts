import type { NilaiBaca } from '@/lib/dasar/buku/types'
import { bacaTanggal } from '@/lib/dasar/format/tanggal-baca'
import type { HasilBaca } from '@/lib/lapor/entri/utils'
import { NAMA_SIFAT } from '@/lib/lapor/kendala/types'
import { tolakRumus, type SifatSel } from './sifat'
import { NAMA_STATUS, rapikanTeks, UNIT_SELURUHNYA, type DaftarCatatan, type MedanCatatan } from '../catatan'

const tolak = (pesan: string): HasilBaca => ({ ok: false, pesan })
const nilai = (isi: string | null): HasilBaca => ({ ok: true, nilai: isi })
const rata = (teks: string): string => teks.toLowerCase().replace(/\s+/g, ' ').trim()

function bacaSub(teks: string, { sub }: DaftarCatatan): HasilBaca {
  if (rata(teks) === rata(UNIT_SELURUHNYA)) return nilai(null)
  const kode = teks.split(/\s/)[0]
  const cocok = sub.filter((satu) => satu.kode === kode)
  return cocok.length === 1 ? nilai(kode ?? null) : tolak('Sub-kegiatan ini tidak dikenal. Pilih dari daftar, atau kosongkan bila untuk seluruh unit.')
}

function pilihan(teks: string, nama: readonly string[], kata: string): HasilBaca {
  const cocok = nama.find((satu) => rata(satu) === rata(teks))
  return cocok === undefined ? tolak(`${teks} bukan ${kata}. Pilih dari daftar: ${nama.length > 3 ? 'lihat lembar Pilihan' : nama.join(' atau ')}.`) : nilai(cocok)
}

/** Reads one cell of a note in its canonical spelling. */
export function bacaSelCatatan(medan: MedanCatatan, isi: NilaiBaca, sifat: SifatSel, daftar: DaftarCatatan): HasilBaca {
  const salah = tolakRumus(isi, sifat)
  if (salah !== null) return tolak(salah)
  if (typeof isi === 'boolean') return tolak(`${isi ? 'BENAR' : 'SALAH'} bukan isian. Tulis kalimatnya.`)
  const teks = isi === null ? null : rapikanTeks(String(isi))
  if (teks === null) return nilai(null)
  switch (medan) {
    case 'sub': return bacaSub(teks, daftar)
    case 'sifat': return pilihan(teks, Object.values(NAMA_SIFAT), 'sifat')
    case 'status': return pilihan(teks, Object.values(NAMA_STATUS), 'status')
    case 'kategori': return pilihan(daftar.kategori.find(({ kode }) => kode === teks)?.nama ?? teks, daftar.kategori.map(({ nama }) => nama), 'kategori')
    case 'tenggat': {
      const tanggal = typeof isi === 'string' ? bacaTanggal(teks) : null
      return tanggal === null ? tolak(`${teks} bukan tanggal. Tulis misalnya 31 Desember 2023 atau 31/12/2023.`) : nilai(tanggal)
    }
    default: return nilai(teks)
  }
}
