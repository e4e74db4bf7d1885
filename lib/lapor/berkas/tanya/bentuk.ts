import { namaJenis } from '../bentuk/daftar'
import type { PembacaLembar } from '../lembar'
import { namaPeran } from './kolom'
import type { Pertanyaan, TempatBaca } from '../types'
import { kutip } from '../nilai/teks'

const SEBUT: Readonly<Record<string, string>> = { kodeSubUnit: 'kode atau nama unit', sub: 'kode sub-kegiatan', rekening: 'kode rekening', bulan: 'dua belas kolom bulan' }
/** months alone may be rupiah: the word tells that they are percentages of the work */
const BULAN_FISIK = 'kolom bulan atau triwulan di bawah judul yang memuat kata "fisik"'
const TAK_DIKENAL = 'Kepala tabel tidak dikenal. Kirim ekspor SIPD apa adanya: realisasi, anggaran/DPA per rekening, RAK per bulan, jurnal AKLAP, SPJ fungsional, atau LRA; baris judul kolomnya harus ikut.'

/** No kind fits: what is missing for the nearest ones, and the columns by hand; or a refusal where there is no table with figures at all. */
export function tanyaBentuk(lembar: readonly PembacaLembar[], { jenis }: TempatBaca): { ditolak: string | null; tanya: Pertanyaan[] } {
  const calon = lembar.filter(({ kenal, jumlahBaris }) => kenal !== null && kenal.rencana === null && jumlahBaris > 1)
  for (const { kenal } of calon) {
    if (kenal?.rencana === null && kenal.bukanDicari) return { ditolak: `Ini berkas ${kenal.bukanDicari.nama}. Yang dicari di sini: ${jenis.map(namaJenis).join('; ')}.`, tanya: [] }
  }
  const dekat = calon.find(({ kenal }) => kenal?.rencana === null && kenal.kurang.length > 0) ?? calon.find(({ jendela }) => jendela !== null)
  const adaAngka = dekat?.awal.slice(dekat.jendela?.mulai ?? 0).some(({ sel }) => sel.some((isi) => typeof isi === 'number' || /^[\d.,]{4,}$/.test(String(isi ?? ''))))
  if (!dekat || !adaAngka || !dekat.jendela) return { ditolak: TAK_DIKENAL, tanya: [] }
  const kurang = dekat.kenal?.rencana === null ? [...dekat.kenal.kurang].sort((a, b) => a.kurang.length - b.kurang.length).slice(0, 3) : []
  const uraian = kurang.map(({ bentuk, kurang: apa }) => `Untuk ${bentuk.nama} belum ada: ${apa.map((satu) => (satu === 'bulan' && bentuk.persen === 'TARGET' ? BULAN_FISIK : SEBUT[satu]) ?? namaPeran(satu, { bentuk })).join(', ')}.`).join(' ')
  return {
    ditolak: null,
    tanya: [{
      kunci: 'bentuk', judul: 'Kolom mana berisi apa?', cara: 'petakan', uraian: `Kepala tabel di lembar ${kutip(dekat.nama)} tidak cukup dikenal. ${uraian} Tunjukkan kolomnya, atau kirim ekspor SIPD apa adanya.`,
      pilihan: jenis.map((satu) => ({ nilai: satu, nama: namaJenis(satu) })),
    }],
  }
}
