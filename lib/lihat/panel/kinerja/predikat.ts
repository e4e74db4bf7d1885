import { bilangan as tulis } from '@/lib/dasar/format/angka'
import { NAMA_PREDIKAT, PREDIKAT } from '@/lib/realisasi/predikat'
import { rasio } from '@/lib/realisasi/rasio'
import { RUMUS } from '@/lib/realisasi/rumus'
import { bilangan, persen, teks } from '../sel'
import type { DefinisiPanel } from '../types'
import { nilaiIndikator, sampaiKata, type DataKinerja } from './data'

/** Indicators by predikat; what cannot be judged is a row of its own, never the lowest class. */
export const panelPredikat: DefinisiPanel<DataKinerja> = {
  kunci: 'kinerja-predikat',
  susun: (data) => {
    const semua = nilaiIndikator(data)
    const [dinilai, total] = [semua.filter(({ hasil }) => hasil.predikat !== null).length, BigInt(semua.length)]
    const hitung = (predikat: (typeof PREDIKAT)[number] | null): number => semua.filter(({ hasil }) => hasil.predikat === predikat).length
    const baris = (kunci: string, nama: string, n: number) => ({ kunci, sel: { nama: teks(nama), jumlah: bilangan(n), bagian: persen(rasio(BigInt(n), total, 'Tidak ada indikator')) } })
    return {
      kunci: 'kinerja-predikat',
      judul: semua.length === 0 ? 'Bagaimana predikat setiap indikator?' : `${tulis(dinilai)} dari ${tulis(semua.length)} indikator dapat dinilai, ${tulis(hitung('SANGAT_TINGGI') + hitung('TINGGI'))} di antaranya tinggi atau sangat tinggi`,
      tabel: {
        caption: `Indikator menurut predikat sampai ${sampaiKata(data)}`,
        kolom: [{ kunci: 'nama', nama: 'Predikat' }, { kunci: 'jumlah', nama: 'Indikator', angka: true }, { kunci: 'bagian', nama: 'Bagian', satuan: '% indikator', angka: true }],
        baris: semua.length === 0 ? [] : [...PREDIKAT.map((nama) => baris(nama, NAMA_PREDIKAT[nama], hitung(nama))), baris('TANPA', 'Tanpa target atau capaian', hitung(null))],
        ...(semua.length === 0 ? {} : { jumlah: baris('jumlah', 'Jumlah', semua.length) }),
      },
      bagan: { jenis: 'batang', nilai: 'bagian' },
      rumus: [RUMUS.predikat, RUMUS.capaianKinerja], kosong: { judul: 'Sebaran muncul setelah indikator diisi' },
    }
  },
}
