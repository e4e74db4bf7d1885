import type { SelTulis } from '@/lib/dasar/buku/types'
import { namaBulan } from '@/lib/dasar/format/tanggal'
import { triwulan } from '@/lib/realisasi/bulan'
import { bandingkanTeks } from '@/lib/realisasi/urutan'
import { unitDari } from './kolom'
import { kalimat } from './kop'
import type { Baris } from './tabel'
import type { BahanRfk, KendalaRfk, KodeNama } from './types'

const TITIK = '………………………………………………………………'

/** A named line; what the product does not keep is a dotted one for the office to fill in. */
const butir = (nama: string, isi: string | null): Baris => [
  { isi: nama, rupa: 'teks', lebar: 2 }, null, { isi: isi ?? TITIK, rupa: 'teks', lebar: 6 }, null, null, null, null, null,
]

/** Codes with names, each once, in order. */
function sebut(daftar: readonly KodeNama[]): string | null {
  const unik = new Map(daftar.map(({ kode, nama }) => [kode, nama]))
  return [...unik].sort(([a], [b]) => bandingkanTeks(a, b)).map(([kode, nama]) => `${kode} ${nama}`).join('\n') || null
}

/** Outcome indicators of the unit's programs, each with the sasaran that it serves; null: none was entered. */
function sebutHasil({ kinerja }: BahanRfk): string | null {
  const hasil = [...kinerja.indikator.values()].flat().filter(({ jenis, tingkat }) => jenis === 'HASIL' && tingkat === 'PROGRAM')
  return [...new Set(hasil.map(({ sasaran, nama, satuan }) => `${sasaran === null ? '' : `${sasaran}: `}${nama} (${satuan})`))].join('\n') || null
}

/** I of Form A: what the report is about. */
export function susunDataUmum(bahan: BahanRfk): Baris[] {
  const { unit, tahun, bulan, sub, penanda: { kepala } } = bahan
  const sumber = [...new Set(sub.flatMap((item) => item.info.sumberDana))].sort(bandingkanTeks)
  return [
    kalimat('I. DATA UMUM', 8, 'subjudul'),
    butir('1. Kode dan nama unit organisasi', unit && `${unit.kode} ${unit.nama}`),
    butir('2. Kode dan nama urusan dan bidang', sebut(sub.map((item) => item.info.bidang))),
    butir('3. Kode dan nama program', sebut(sub.map((item) => item.info.program))),
    butir('4. Sasaran dan indikator hasil program', sebutHasil(bahan)),
    butir('5. Nomor dan tanggal DPA', null),
    butir('6. Sumber dana', sumber.join('; ') || null),
    butir('7. Lokasi', null),
    butir('8. Penanggung jawab kegiatan', null),
    butir('9. Penanggung jawab program', kepala?.nama ? `${kepala.nama}, ${kepala.jabatan}` : (kepala?.jabatan ?? null)),
    butir('10. Triwulan laporan', `${['I', 'II', 'III', 'IV'][triwulan(bulan) - 1] ?? ''} Tahun ${tahun}, data s.d. ${namaBulan(bulan)}`),
    kalimat('II. DATA KEUANGAN, INDIKATOR KELUARAN, DAN PELAKSANAAN', 8, 'subjudul'),
  ]
}

const lebarkan = (sel: SelTulis, lebar: number): Baris => [{ ...sel, lebar }, ...Array.from({ length: lebar - 1 }, () => null)]
const KEPALA = ['No.', 'Kode', 'Kendala', 'Tindak lanjut yang diperlukan', 'Penanggung jawab', 'Pihak yang diharapkan dapat membantu'] as const
const LEBAR = [1, 1, 1, 4, 2, 2] as const
const susunBaris = (isi: readonly (string | null)[], rupa: 'kepala' | 'teks'): Baris => isi.flatMap((teks, i) => {
  const lebar = LEBAR[i] ?? 1
  return lebar === 1 ? [{ isi: teks, rupa }] : lebarkan({ isi: teks, rupa }, lebar)
})

/** III of Form A: what stands in the way, with what was planned; one row each. */
export function susunKendala(bahan: BahanRfk): Baris[] {
  const kode = new Map(bahan.sub.map((item) => [item.info.id, item.info.kode]))
  const semua: KendalaRfk[] = [...bahan.kendala, ...bahan.sub.flatMap((item) => item.info.kendala)].filter((item) => item.sifat === 'KENDALA')
  const uraian = (item: KendalaRfk): string => `${[bahan.skpd ? unitDari(bahan, item.unitId)?.nama : null, namaBulan(item.bulan)].filter(Boolean).join(', ')}: ${item.uraian}`
  return [
    [],
    kalimat('III. KENDALA DAN LANGKAH TINDAK LANJUT YANG DIPERLUKAN', 8, 'subjudul'),
    ...(semua.length === 0 ? [kalimat('Tidak ada kendala terbuka yang dicatat unit sampai bulan ini.', 8)] : [
      susunBaris(KEPALA, 'kepala'),
      ...semua.map((item, i) => susunBaris([String(i + 1), item.subId === null ? 'Unit' : (kode.get(item.subId) ?? null), uraian(item), item.rencana, item.penanggungJawab, null], 'teks')),
    ]),
  ]
}
