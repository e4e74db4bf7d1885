import { sampaiBulan } from '@/lib/dasar/format/tanggal'
import type { Capaian } from '@/lib/realisasi/capaian'
import { NAMA_KATEGORI, type PeringkatKategori } from '@/lib/realisasi/peringkat'
import { RUMUS } from '@/lib/realisasi/rumus'
import { bilangan, persen, teks } from '../sel'
import { hrefUnit } from '../tautan'
import type { DefinisiPanel } from '../types'
import type { DataPanelUnit } from './data'

/** neighbours shown at once */
const TAMPIL = 5

/** In words: "Peringkat 4 dari 24 Dinas yang melapor"; null where the unit is not ranked. */
function kalimatPeringkat(peringkat: PeringkatKategori, kunci: string): string | null {
  const baris = peringkat.urutan.find((row) => row.capaian.posisi.kunci === kunci)
  return baris ? `Peringkat ${baris.peringkat} dari ${peringkat.urutan.length} unit ${NAMA_KATEGORI[peringkat.kategori]} yang melapor` : null
}

/** Why a unit has no rank. */
const tanpaPeringkat = ({ melapor, angkasWajar }: Capaian): string =>
  !melapor ? 'Laporan bulan ini belum dikirim' : angkasWajar ? 'Serapan terhadap anggaran kas belum dapat dihitung' : 'Anggaran kas tidak wajar: serapannya lebih dari dua kali anggaran kas'

/** The unit among its peers: its neighbours in the ranking on serapan / anggaran kas, itself marked. */
export const panelPeringkatUnit: DefinisiPanel<DataPanelUnit> = {
  kunci: 'unit-peringkat',
  susun: ({ peringkat, unit, capaian, tahun, bulan, kueri }) => {
    if (peringkat === null) return null
    const kunci = String(unit.id)
    const kalimat = kalimatPeringkat(peringkat, kunci)
    const letak = peringkat.urutan.findIndex((row) => row.capaian.posisi.kunci === kunci)
    const mulai = Math.max(0, Math.min(letak - 2, peringkat.urutan.length - TAMPIL))
    return {
      kunci: 'unit-peringkat',
      judul: kalimat ?? 'Tidak diperingkat bulan ini',
      bacaan: `Serapan terhadap anggaran kas di antara ${NAMA_KATEGORI[peringkat.kategori]}, ${sampaiBulan(tahun, bulan)}.`,
      tabel: {
        caption: `Peringkat serapan terhadap anggaran kas di antara ${NAMA_KATEGORI[peringkat.kategori]}`, berurut: true,
        kolom: [{ kunci: 'nama', nama: 'Unit' }, { kunci: 'nomor', nama: 'Peringkat', angka: true }, { kunci: 'serapan', nama: 'Serapan', satuan: '% anggaran kas', angka: true }],
        baris: kalimat === null ? [] : peringkat.urutan.slice(mulai, mulai + TAMPIL).map(({ capaian: satu, peringkat: nomor }) => ({
          kunci: satu.posisi.kunci, utama: satu.posisi.kunci === kunci, ...(satu.posisi.kunci === kunci ? {} : { href: hrefUnit(kueri, satu.posisi.kunci) }),
          sel: { nama: teks(satu.posisi.nama), nomor: bilangan(nomor), serapan: persen(satu.serapanAngkas) },
        })),
      },
      rumus: [RUMUS.peringkat],
      kosong: { judul: tanpaPeringkat(capaian) },
    }
  },
}
