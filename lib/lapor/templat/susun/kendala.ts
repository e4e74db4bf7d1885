import { hurufKolom } from '@/lib/dasar/buku/tulis'
import type { LembarTulis, Rupa, SelTulis, Validasi } from '@/lib/dasar/buku/types'
import { namaBulan } from '@/lib/dasar/format/tanggal'
import { NAMA_SIFAT } from '@/lib/lapor/kendala/types'
import { KOLOM_CATATAN, NAMA_STATUS, nilaiCatatan, type KolomCatatan, type MedanCatatan, type NilaiCatatan } from '../catatan'
import { KOLOM_ID, NAMA_LEMBAR, TANDA_KENDALA } from '../constants'
import { rentangKolom } from './rumus'
import { BARIS_KEPALA, barisNomor } from './isian'
import { barisBerisi, type Baris } from './sel'
import type { LembarTemplat } from '../types'
import { daftarCatatan } from '../utils'

const LEBAR = KOLOM_CATATAN.length + 1
/** empty rows for new notes */
const BARIS_BARU = 25
/** first row of the choices on their sheet, 1-based */
const AWAL_PILIHAN = 4

const label = ({ kode, nama }: { kode: string; nama: string }): string => `${kode} ${nama}`
const RUPA: Readonly<Partial<Record<MedanCatatan, { terbuka: Rupa; terkunci: Rupa }>>> = { tenggat: { terbuka: 'isianTanggal', terkunci: 'tanggal' } }

/** One row: a stored note, or one to be written. */
function baris(lembar: LembarTemplat, id: string, nilai: NilaiCatatan | null): Baris {
  const terbuka = lembar.hak.entri === null
  const { sub } = daftarCatatan(lembar)
  const isi: Record<number, SelTulis> = { [KOLOM_ID]: { isi: id } }
  for (const { medan, kolom } of KOLOM_CATATAN) {
    const teks = nilai?.[medan] ?? null
    const milik = medan === 'sub' ? sub.find(({ kode }) => kode === teks) : undefined
    const rupa = RUPA[medan] ?? { terbuka: 'isianTeks', terkunci: 'teks' }
    isi[kolom] = { isi: milik ? label(milik) : teks, rupa: terbuka ? rupa.terbuka : rupa.terkunci, ...(terbuka ? { terbuka } : {}) }
  }
  return barisBerisi(LEBAR, 'teks', isi)
}

const PESAN: Readonly<Record<MedanCatatan, string>> = {
  sub: 'Pilih sub-kegiatan dari daftar, atau kosongkan bila untuk seluruh unit.',
  sifat: 'Pilih Kendala atau Dukungan. Kosong berarti Kendala.',
  kategori: 'Pilih kategori dari daftar (lembar Pilihan).',
  uraian: 'Uraian dan penyebab, 5 sampai 1.000 huruf.',
  rencana: 'Rencana penyelesaian, paling panjang 1.000 huruf. Wajib untuk kendala.',
  penanggungJawab: 'Jabatan, bukan nama orang, paling panjang 200 huruf. Wajib untuk kendala.',
  tenggat: 'Tulis tanggal, misalnya 31/12/2023. Wajib untuk kendala.',
  status: 'Pilih Terbuka atau Selesai. Kosong berarti Terbuka.',
}

function validasi(jumlah: number, { sub, kategori }: ReturnType<typeof daftarCatatan>): Validasi[] {
  const pilihan = (kolom: number, banyak: number): string => rentangKolom(kolom, { dari: AWAL_PILIHAN, sampai: AWAL_PILIHAN + Math.max(banyak, 1) - 1 }, NAMA_LEMBAR.pilihan)
  const aturan = ({ medan }: KolomCatatan): Pick<Validasi, 'jenis' | 'daftar' | 'maks'> => {
    switch (medan) {
      case 'sub': return { jenis: 'daftar', daftar: pilihan(0, sub.length) }
      case 'kategori': return { jenis: 'daftar', daftar: pilihan(1, kategori.length) }
      case 'sifat': return { jenis: 'daftar', daftar: Object.values(NAMA_SIFAT) }
      case 'status': return { jenis: 'daftar', daftar: Object.values(NAMA_STATUS) }
      case 'tenggat': return { jenis: 'tanggal' }
      default: return { jenis: 'teks', maks: medan === 'penanggungJawab' ? 200 : 1_000 }
    }
  }
  return KOLOM_CATATAN.map((kolom) => {
    const huruf = hurufKolom(kolom.kolom)
    return { rentang: `${huruf}${BARIS_KEPALA + 1}:${huruf}${BARIS_KEPALA + jumlah}`, pesan: PESAN[kolom.medan], ...aturan(kolom) }
  })
}

/** The third sheet: what stood in the way and what helped, with empty rows for more. */
export function susunKendala(lembar: LembarTemplat, keterangan: string): LembarTulis {
  const { isian, unit, kendala, hak } = lembar
  const judul = (isi: string, rupa: Rupa): Baris => [null, { isi, rupa, lebar: 6 }]
  const kepala = KOLOM_CATATAN.map(({ nama }): SelTulis => ({ isi: nama, rupa: 'kepala', tinggi: 2 }))
  const isi = [
    ...kendala.map((satu) => baris(lembar, `K${satu.id}`, nilaiCatatan(satu))),
    ...(hak.entri === null ? Array.from({ length: BARIS_BARU }, (_, i) => baris(lembar, `N${i + 1}`, null)) : []),
  ]
  return {
    nama: NAMA_LEMBAR.kendala,
    kolom: [{ lebar: 4, sembunyi: true }, ...KOLOM_CATATAN.map(({ lebar }) => ({ lebar }))],
    bekuBaris: BARIS_KEPALA,
    dilindungi: true,
    validasi: validasi(Math.max(isi.length, 1), daftarCatatan(lembar)),
    cetak: { arah: 'mendatar', barisJudul: [4, BARIS_KEPALA] },
    baris: [
      judul(`Kendala dan dukungan ${namaBulan(isian.bulan)} ${isian.tahun}`, 'judul'),
      judul(unit.nama, 'subjudul'),
      judul(keterangan, 'keterangan'),
      [null, ...kepala],
      [],
      barisNomor(LEBAR, TANDA_KENDALA),
      ...(isi.length > 0 ? isi : [barisBerisi(LEBAR, 'teks', { [KOLOM_CATATAN[3].kolom]: { isi: 'Belum ada catatan.', rupa: 'teks' } })]),
    ],
  }
}

/** What the lists of "Kendala" offer; a sheet of its own, so that sorting the notes leaves it alone. */
export function susunPilihan(lembar: LembarTemplat): LembarTulis {
  const { sub, kategori } = daftarCatatan(lembar)
  const teks = (isi: string | undefined): SelTulis => ({ isi: isi ?? null, rupa: 'teks' })
  return {
    nama: NAMA_LEMBAR.pilihan,
    kolom: [{ lebar: 80 }, { lebar: 46 }],
    bekuBaris: AWAL_PILIHAN - 1,
    dilindungi: true,
    cetak: { arah: 'mendatar', barisJudul: [AWAL_PILIHAN - 1, AWAL_PILIHAN - 1] },
    baris: [
      [{ isi: 'Pilihan untuk lembar Kendala', rupa: 'judul', lebar: 2 }],
      [],
      [{ isi: 'Sub-kegiatan (kosong: seluruh unit)', rupa: 'kepala' }, { isi: 'Kategori', rupa: 'kepala' }],
      ...Array.from({ length: Math.max(sub.length, kategori.length, 1) }, (_, i) => {
        const satu = sub[i]
        return [teks(satu && label(satu)), teks(kategori[i]?.nama)]
      }),
    ],
  }
}
