import { bilangan, rupiahSingkat } from '@/lib/dasar/format/angka'
import { tanggal as tulisTanggal } from '@/lib/dasar/format/tanggal'
import { tulisDeret } from '@/lib/lapor/indikator/utils'
import { NAMA_ALASAN } from '@/lib/lapor/rekonsiliasi/constants'
import type { AlasanSelisih } from '@/lib/lapor/rekonsiliasi/types'
import { jumlah, kurangi, NOL, sen, type Sen } from '@/lib/realisasi/rupiah'
import { panelRantai } from '../dak/rantai'
import { panelIndikator } from '../kinerja/indikator'
import { panelDaftarKeputusan } from '../keputusan/daftar-keputusan'
import { tanpa, teks, uang } from '../sel'
import type { DefinisiPanel, Panel } from '../types'
import type { DataLkpj, RekonLkpj } from './data'

const sebagai = (kunci: string, panel: Panel | null): Panel | null => (panel === null ? null : { ...panel, kunci })

/** DAK Fisik as its own page tells it. */
export const panelLkpjDak: DefinisiPanel<DataLkpj> = { kunci: 'lkpj-dak', susun: ({ dak }) => sebagai('lkpj-dak', panelRantai.susun(dak)) }

/** Target, what was reached and capaian of every indicator, as the performance page tells them. */
export const panelLkpjKinerja: DefinisiPanel<DataLkpj> = { kunci: 'lkpj-kinerja', susun: ({ kinerja }) => sebagai('lkpj-kinerja', panelIndikator.susun(kinerja)) }

/** Decisions of the year's meetings and where each stands. */
export const panelLkpjKeputusan: DefinisiPanel<DataLkpj> = { kunci: 'lkpj-keputusan', susun: ({ keputusan, keputusanHari }) => sebagai('lkpj-keputusan', panelDaftarKeputusan.susun({ keputusan, hari: keputusanHari })) }

const beda = ({ dilaporkan, bkad }: RekonLkpj): Sen => kurangi(dilaporkan ?? NOL, bkad ?? NOL)
const mutlak = (nilai: Sen): Sen => (nilai < 0n ? sen(-nilai) : nilai)

/** Differences with BKAD that were explained and accepted by a second person. */
export const panelLkpjRekon: DefinisiPanel<DataLkpj> = {
  kunci: 'lkpj-rekon',
  susun: ({ hari, rekon }) => {
    const urut = [...rekon].sort((a, b) => { const [x, y] = [mutlak(beda(a)), mutlak(beda(b))]; return x === y ? (a.kunci < b.kunci ? -1 : 1) : x > y ? -1 : 1 })
    // a unit's sub-kegiatan are in the unit's own difference
    const total = jumlah(urut.filter(({ sub }) => sub === null).map((satu) => mutlak(beda(satu))))
    return {
      kunci: 'lkpj-rekon',
      judul: urut.length === 0 ? 'Selisih apa dengan BKAD yang diterima?' : `${bilangan(urut.length)} selisih dengan BKAD diterima dengan penjelasan, ${rupiahSingkat(total)} pada tingkat unit`,
      tabel: {
        caption: `Selisih dengan BKAD per ${tulisTanggal(hari)} yang dijelaskan dan diterima orang kedua, terbesar dahulu`, tampil: 10,
        kolom: [
          { kunci: 'nama', nama: 'Unit' }, { kunci: 'sub', nama: 'Sub-kegiatan', rinci: true }, { kunci: 'dilaporkan', nama: 'Dilaporkan', satuan: 'Rp', angka: true, lebar: true }, { kunci: 'bkad', nama: 'BKAD', satuan: 'Rp', angka: true, lebar: true },
          { kunci: 'selisih', nama: 'Selisih', satuan: 'Rp', angka: true }, { kunci: 'sebab', nama: 'Sebab' }, { kunci: 'uraian', nama: 'Penjelasan', lebar: true },
        ],
        baris: urut.map((satu) => ({
          kunci: satu.kunci,
          sel: { nama: teks(satu.unit, satu.sub ?? undefined), sub: satu.sub === null ? tanpa('seluruh unit') : teks(satu.sub), dilaporkan: uang(satu.dilaporkan), bkad: uang(satu.bkad), selisih: uang(beda(satu)), sebab: teks(NAMA_ALASAN[satu.kategori as AlasanSelisih] ?? satu.kategori), uraian: teks(satu.uraian) },
        })),
      },
      rumus: [],
      kosong: { judul: 'Belum ada selisih dengan BKAD yang dicatat dan diterima' },
    }
  },
}

/** Published outcomes of the year, each with the way it was measured and its source. */
export const panelLkpjIndikator: DefinisiPanel<DataLkpj> = {
  kunci: 'lkpj-indikator',
  susun: ({ tahun, indikator: isi }) => {
    return {
      kunci: 'lkpj-indikator',
      judul: isi.length === 0 ? `Hasil apa yang terukur pada ${tahun}?` : `${bilangan(isi.length)} angka hasil pembangunan diterbitkan untuk ${tahun}`,
      bacaan: 'Angka dari cara ukur yang berbeda tidak dapat dibandingkan.',
      tabel: {
        caption: `Indikator hasil ${tahun} menurut cara ukur`,
        kolom: [{ kunci: 'nama', nama: 'Indikator' }, { kunci: 'basis', nama: 'Cara ukur' }, { kunci: 'per', nama: 'Per' }, { kunci: 'nilai', nama: 'Nilai', angka: true }, { kunci: 'target', nama: 'Target', angka: true }, { kunci: 'sumber', nama: 'Sumber', lebar: true }],
        baris: isi.map((satu) => ({
          kunci: satu.kunci,
          sel: { nama: teks(satu.nama), basis: teks(satu.caraUkur), per: teks(satu.waktu), nilai: teks(tulisDeret(satu.ratusan, satu.satuan)), target: satu.target === null ? tanpa('tidak ada') : teks(tulisDeret(satu.target, satu.satuan)), sumber: teks(satu.sumber) },
        })),
      },
      rumus: [],
      kosong: { judul: `Belum ada indikator hasil ${tahun} yang dicatat` },
    }
  },
}
