import type { BukuTulis, SelTulis } from '@/lib/dasar/buku/types'
import { volumeToText, type Volume } from '@/lib/realisasi/kinerja/volume'
import { senToText, type Sen } from '@/lib/realisasi/rupiah'
import { NAMA_JENIS, NAMA_RUMUS } from '../constants'
import type { IndikatorKinerja, KinerjaTahun, SimpulUnit } from '../types'
import { KOLOM_KINERJA, NAMA_KOLOM, type KolomKinerja } from './types'

const LEBAR: Readonly<Record<KolomKinerja, number>> = { kode: 20, simpul: 50, tujuan: 24, sasaran: 24, indikator: 44, satuan: 12, jenis: 12, rumus: 16, targetRenstra: 14, rpRenstra: 20, lalu: 14, rpLalu: 20, target: 14 }
const AWAL = 4
const besar = (nilai: Volume | null | undefined): number | null => (nilai === null || nilai === undefined ? null : Number(volumeToText(nilai)))
const uang = (nilai: Sen | null | undefined): number | null => (nilai === null || nilai === undefined ? null : Number(senToText(nilai)))

function baris(simpul: SimpulUnit, satu: IndikatorKinerja | null, rp: { target: Sen | null; lalu: Sen | null } | undefined): SelTulis[] {
  const isi: Record<KolomKinerja, string | number | null> = {
    kode: simpul.kode, simpul: simpul.nama, tujuan: satu?.tujuan ?? null, sasaran: satu?.sasaran ?? null, indikator: satu?.nama ?? null, satuan: satu?.satuan ?? null,
    jenis: satu ? NAMA_JENIS[satu.jenis] : simpul.tingkat === 'PROGRAM' ? NAMA_JENIS.HASIL : NAMA_JENIS.KELUARAN, rumus: satu ? NAMA_RUMUS[satu.rumus] : null,
    targetRenstra: besar(satu?.targetRenstra), rpRenstra: uang(rp?.target), lalu: besar(satu?.lalu), rpLalu: uang(rp?.lalu), target: besar(satu?.target),
  }
  return KOLOM_KINERJA.map((kolom) => ({ isi: isi[kolom], rupa: kolom === 'kode' ? 'kode' : kolom.startsWith('rp') ? 'isianRupiah' : kolom === 'simpul' ? 'teks' : 'isianTeks' }))
}

/** The sheet that a unit fills in: each of its programs, kegiatan and sub-kegiatan, with the indicators that stand; money stands once a node. */
export function susunTemplat({ unit, tahun, simpul }: { unit: string; tahun: number; simpul: readonly SimpulUnit[] }, { indikator, renstra }: KinerjaTahun): BukuTulis {
  const isi = simpul.flatMap((satu) => {
    const milik = indikator.filter(({ nomenklaturId }) => nomenklaturId === satu.id)
    const rp = renstra.find(({ nomenklaturId }) => nomenklaturId === satu.id)
    return milik.length === 0 ? [baris(satu, null, rp)] : milik.map((item, i) => baris(satu, item, i === 0 ? rp : undefined))
  })
  const huruf = (kolom: KolomKinerja): string => String.fromCharCode(65 + KOLOM_KINERJA.indexOf(kolom))
  const akhir = AWAL + Math.max(isi.length, 1)
  return {
    judul: `Templat indikator kinerja ${unit} ${tahun}`,
    lembar: [{
      nama: 'Indikator', kolom: KOLOM_KINERJA.map((kolom) => ({ lebar: LEBAR[kolom] })),
      baris: [
        [{ isi: `Indikator kinerja ${unit}, Tahun Anggaran ${tahun}`, rupa: 'judul', lebar: 8 }],
        [{ isi: 'Isi satu indikator satu baris; untuk indikator kedua, sisipkan baris dengan kode yang sama. Baris tanpa indikator dilewati. Rumus: Tren positif, Tren negatif, Persentase, atau Nilai akhir. Uang Renstra cukup di baris pertama tiap kode.', rupa: 'keterangan', lebar: 8 }],
        [],
        KOLOM_KINERJA.map((kolom) => ({ isi: NAMA_KOLOM[kolom], rupa: 'kepala' as const })),
        ...isi,
      ],
      bekuBaris: AWAL, bekuKolom: 2, cetak: { arah: 'mendatar', barisJudul: [AWAL, AWAL] },
      validasi: [
        { rentang: `${huruf('jenis')}${AWAL + 1}:${huruf('jenis')}${akhir + 200}`, jenis: 'daftar', daftar: Object.values(NAMA_JENIS), pesan: 'Pilih Hasil atau Keluaran.' },
        { rentang: `${huruf('rumus')}${AWAL + 1}:${huruf('rumus')}${akhir + 200}`, jenis: 'daftar', daftar: Object.values(NAMA_RUMUS), pesan: 'Pilih Tren positif, Tren negatif, Persentase, atau Nilai akhir.' },
      ],
    }],
  }
}
