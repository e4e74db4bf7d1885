import { bilangan, rupiahSingkat } from '@/lib/dasar/format/angka'
import { awalBesar, bilanganKata, kalimatBelumDilaporkan } from '@/lib/dasar/format/kalimat'
import { jumlahSelisih, pareto } from '@/lib/realisasi/kesenjangan'
import { RUMUS } from '@/lib/realisasi/rumus'
import { persen, teks, uang } from '../sel'
import { hrefSub } from '../tautan'
import type { DefinisiPanel, Panel } from '../types'
import type { DataPanelUnit } from './data'

const TAMPIL = 5

/** "Lima sub-kegiatan kurang Rp12,30 miliar dari 42 yang tertinggal" */
function temuan(jumlahBaris: number, teratas: bigint, banyak: number, dinilai: boolean): string {
  if (!dinilai) return 'Sub-kegiatan mana yang tertinggal dari anggaran kas?'
  if (jumlahBaris === 0) return 'Tidak ada sub-kegiatan yang tertinggal dari anggaran kas'
  const siapa = `${awalBesar(bilanganKata(banyak))} sub-kegiatan kurang ${rupiahSingkat(teratas as Parameters<typeof rupiahSingkat>[0])}`
  return jumlahBaris > banyak ? `${siapa}, dari ${bilangan(jumlahBaris)} yang tertinggal` : `${siapa} dari anggaran kas`
}

/** The unit's own Pareto: which sub-kegiatan lack most in rupiah. Nothing for a month whose report is not handed in. */
export const panelKesenjanganUnit: DefinisiPanel<DataPanelUnit> = {
  kunci: 'unit-kesenjangan',
  susun: ({ pohon, capaian, unit, kueri }): Panel | null => {
    if (!capaian.melapor) return null
    const sub = pohon.flatMap(({ kegiatan }) => kegiatan.flatMap((item) => item.sub.map((satu) => satu.capaian)))
    const baris = pareto(sub)
    const banyak = Math.min(TAMPIL, baris.length)
    const teratas = baris.slice(0, banyak).reduce((total, { kurang }) => total + kurang, 0n)
    const { mendahului } = jumlahSelisih(sub)
    // without one whose gap is known, none is free of it
    const dinilai = sub.some(({ selisih }) => selisih !== null)
    return {
      kunci: 'unit-kesenjangan',
      judul: temuan(baris.length, teratas, banyak, dinilai),
      bacaan: `${!dinilai ? 'Belum ada sub-kegiatan yang memiliki anggaran kas dan realisasi.' : mendahului > 0n ? `Sub-kegiatan lain mendahului ${rupiahSingkat(mendahului)}.` : 'Tidak ada sub-kegiatan yang mendahului.'}${kalimatBelumDilaporkan(capaian)}`,
      tabel: {
        caption: 'Kekurangan sub-kegiatan terhadap anggaran kas, terbesar dahulu',
        tampil: TAMPIL,
        kolom: [
          { kunci: 'nama', nama: 'Sub-kegiatan' },
          { kunci: 'kurang', nama: 'Kekurangan', satuan: 'Rp miliar', angka: true, miliar: true },
          { kunci: 'bagian', nama: 'Bagian', satuan: '% tertinggal', angka: true },
          { kunci: 'kumulatif', nama: 'Kumulatif', satuan: '% tertinggal', angka: true, rinci: true },
          { kunci: 'pagu', nama: 'Pagu', satuan: 'Rp', angka: true, rinci: true },
          { kunci: 'serapan', nama: 'Serapan', satuan: '% anggaran kas', angka: true, rinci: true },
          { kunci: 'fisik', nama: 'Fisik', satuan: '%', angka: true, lebar: true },
        ],
        baris: baris.map(({ capaian: satu, kurang, dariTertinggal, kumulatifTertinggal }, index) => ({
          kunci: satu.posisi.kunci, href: hrefSub(kueri, unit.id, satu.posisi.kunci), utama: index < banyak,
          sel: {
            nama: teks(satu.posisi.nama), kurang: uang(kurang), bagian: persen(dariTertinggal), kumulatif: persen(kumulatifTertinggal),
            pagu: uang(satu.posisi.pagu), serapan: persen(satu.serapanAngkas), fisik: persen(satu.fisik),
          },
        })),
      },
      bagan: { jenis: 'batang', nilai: 'kurang' },
      rumus: [RUMUS.selisih, RUMUS.kesenjangan],
      kosong: { judul: dinilai ? 'Tidak ada kekurangan untuk diurutkan' : 'Belum ada yang dapat diurutkan' },
    }
  },
}
