import { bulanTahun, namaBulan } from '@/lib/dasar/format/tanggal'
import { bilangan, persen, teks, uang } from '@/lib/lihat/panel/sel'
import type { Panel } from '@/lib/lihat/panel/types'
import { ALASAN } from '@/lib/realisasi/alasan'
import { jumlahSelisih } from '@/lib/realisasi/kesenjangan'
import { rasio } from '@/lib/realisasi/rasio'
import { sen } from '@/lib/realisasi/rupiah'
import { NAMA_ZONA } from '@/lib/realisasi/zona'
import { groupByZona } from '@/lib/realisasi/zona-kelompok'
import { panelPosisi, panelRupiah } from '@/lib/lihat/panel/umum/posisi'
import { diundang, sudahHadir, tamu } from './hadir'
import { dataProyeksi } from './medan/bantu'
import type { BahanDokumen } from './types'

/** What each unit's anggaran kas asks for by the end of each month: frozen with the projection's page, shown by no page for all units. */
function panelKas(bahan: BahanDokumen): Panel[] {
  const data = dataProyeksi(bahan)
  if (data === null) return []
  return [{
    kunci: 'rakor-kas-unit', judul: `Anggaran kas tiap unit TA ${data.tahun}`, rumus: [],
    kosong: { judul: 'Belum ada anggaran kas' },
    tabel: {
      caption: `Anggaran kas kumulatif tiap unit, ${bulanTahun(data.tahun, 1)} sampai Desember`,
      kolom: [{ kunci: 'nama', nama: 'Unit dan bulan' }, { kunci: 'kas', nama: 'Anggaran kas', satuan: 'Rp', angka: true }, { kunci: 'bagian', nama: 'Anggaran kas', satuan: '% pagu', angka: true }],
      baris: data.rak.flatMap(({ unit, rak, pagu }) => (rak ?? []).map((kas, i) => ({
        kunci: `${unit}-${i + 1}`, sel: { nama: teks(`${data.namaSingkat.get(unit) ?? unit}, ${namaBulan(i + 1)}`), kas: uang(kas), bagian: persen(rasio(kas, pagu, ALASAN.paguNol)) },
      }))),
    },
  }]
}

/** How many are invited to the meeting, how many of them have come, and who came uninvited. */
export function panelHadir({ hadir }: Pick<BahanDokumen, 'hadir'>): Panel[] {
  if (hadir.length === 0) return []
  return [{
    kunci: 'rakor-kehadiran', judul: 'Undangan dan kehadiran', rumus: [],
    tabel: {
      caption: 'Undangan dan kehadiran', kolom: [{ kunci: 'nama', nama: 'Butir' }, { kunci: 'jumlah', nama: 'Orang', angka: true }],
      baris: ([['undangan', 'Undangan', diundang(hadir).length], ['hadir', 'Undangan yang hadir', diundang(hadir).filter(sudahHadir).length], ['tamu', 'Hadir tanpa undangan', tamu(hadir).length]] as const)
        .map(([kunci, nama, jumlah]) => ({ kunci, sel: { nama: teks(nama), jumlah: bilangan(jumlah) } })),
    },
  }]
}

/** What share of the units stands in each zona, and what those lack together who lack anything. */
function panelZona({ ringkasan: { data: { unit } } }: BahanDokumen): Panel {
  const bagian = (nilai: number) => persen(rasio(BigInt(nilai), BigInt(unit.length), ''))
  return {
    kunci: 'rakor-zona', judul: 'Bagian unit tiap zona', rumus: [], kosong: { judul: 'Belum ada unit' },
    tabel: {
      caption: 'Bagian unit tiap zona dan kekurangan yang tertinggal',
      kolom: [{ kunci: 'nama', nama: 'Zona' }, { kunci: 'jumlah', nama: 'Unit', angka: true }, { kunci: 'bagian', nama: 'Bagian', satuan: '% unit', angka: true }, { kunci: 'kurang', nama: 'Kekurangan', satuan: 'Rp', angka: true }],
      baris: [
        ...groupByZona(unit).map(({ zona, daftar }) => ({ kunci: zona ?? 'TANPA', sel: { nama: teks(zona === null ? 'Tidak dapat dinilai' : NAMA_ZONA[zona]), jumlah: bilangan(daftar.length), bagian: bagian(daftar.length) } })),
        { kunci: 'tertinggal', sel: { nama: teks('Yang tertinggal'), kurang: uang(sen(jumlahSelisih(unit).tertinggal)) } },
      ],
    },
  }
}

/** The three measures of each unit, as its own page has them. */
const panelUnit = ({ ringkasan: { data: { unit, tahun } } }: BahanDokumen): Panel[] =>
  unit.flatMap((satu) => [panelPosisi(`rakor-posisi-${satu.posisi.kunci}`, satu, tahun), panelRupiah(`rakor-rupiah-${satu.posisi.kunci}`, satu)])

/**
 * Every finding that the documents of a meeting are made of: what a document says has to stand in one of them, or in a record of the meeting, before it
 * is issued.
 */
export const panelBahan = (bahan: BahanDokumen): Panel[] =>
  [...bahan.ringkasan.panel, ...Object.values(bahan.halaman).flatMap(({ panel }) => panel), panelZona(bahan), ...panelUnit(bahan), ...panelKas(bahan), ...panelHadir(bahan)]
