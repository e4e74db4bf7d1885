import { bilangan as tulisBilangan } from '@/lib/dasar/format/angka'
import { tanggal } from '@/lib/dasar/format/tanggal'
import type { DeretTercatat } from '@/lib/lapor/indikator/types'
import { tulisDeret } from '@/lib/lapor/indikator/utils'
import { RUMUS_LINTASAN } from '@/lib/realisasi/indikator/lintasan'
import { RUMUS_JARAK_TARGET } from '@/lib/realisasi/indikator/status'
import { tanpa, teks } from '../sel'
import type { DefinisiPanel, Sel } from '../types'
import type { DataIndikator } from './data'
import { selNilai } from './deret'
import { KATA_STATUS, keadaan, namaDeret, type Keadaan } from './kata'

const jarak = ({ satuan }: DeretTercatat, { jarak: nilai }: Keadaan): Sel =>
  nilai === null ? tanpa('–') : teks(nilai === 0n ? 'tepat' : `${nilai > 0n ? '+' : ''}${satuan === '%' ? tulisDeret(nilai, 'poin') : tulisDeret(nilai, satuan)}`)

/** Every series: its latest value, its target, how far it is. */
export const panelSemua: DefinisiPanel<DataIndikator> = {
  kunci: 'indikator-daftar',
  susun: ({ deret, hari }) => {
    const isi = deret.map((satu) => ({ satu, kini: keadaan(satu) }))
    const bertarget = isi.filter(({ kini }) => kini.terakhir !== null && kini.target !== null && kini.status !== 'TANPA_AWAL')
    const baik = bertarget.filter(({ kini }) => kini.status === 'TERCAPAI' || kini.status === 'DI_LINTASAN')
    const berisi = isi.filter(({ kini }) => kini.terakhir !== null).length
    const judul = deret.length === 0 ? 'Indikator hasil apa yang diikuti?'
      : bertarget.length === 0 ? `${tulisBilangan(berisi)} dari ${tulisBilangan(deret.length)} deret indikator berisi nilai; belum ada yang dapat dinilai terhadap target`
        : `${tulisBilangan(baik.length)} dari ${tulisBilangan(bertarget.length)} deret bertarget mencapai target atau sesuai lintasan`
    return {
      kunci: 'indikator-daftar', judul,
      ...(deret.length === 0 ? {} : { bacaan: `Menurut yang diketahui per ${tanggal(hari)}. Cara ukur yang berbeda adalah deret yang berbeda dan tidak dibandingkan.` }),
      tabel: {
        caption: `Deret indikator hasil per ${tanggal(hari)}`,
        kolom: [
          { kunci: 'nama', nama: 'Indikator' }, { kunci: 'nilai', nama: 'Nilai terakhir', angka: true }, { kunci: 'waktu', nama: 'Waktu' }, { kunci: 'target', nama: 'Target', angka: true },
          { kunci: 'jarak', nama: 'Jarak', angka: true }, { kunci: 'keadaan', nama: 'Keadaan' }, { kunci: 'tema', nama: 'Tema', lebar: true }, { kunci: 'unit', nama: 'Penanggung jawab', lebar: true }, { kunci: 'sumber', nama: 'Sumber', rinci: true },
        ],
        baris: isi.map(({ satu, kini }) => ({
          kunci: `deret-${satu.id}`, href: `/indikator/${satu.id}`,
          sel: {
            nama: teks(namaDeret(satu), satu.caraUkur), nilai: kini.terakhir ? selNilai(kini.terakhir.ratusan, satu.satuan) : tanpa('belum ada data'), waktu: kini.terakhir ? teks(kini.terakhir.waktu) : tanpa('–'),
            target: kini.target ? teks(tulisDeret(kini.target.ratusan, satu.satuan), String(kini.target.tahun)) : tanpa('belum ada'), jarak: jarak(satu, kini), keadaan: teks(satu.berakhir ? `${KATA_STATUS[kini.status]}; deret berakhir` : KATA_STATUS[kini.status]),
            tema: satu.namaTema === null ? tanpa('–') : teks(satu.namaTema), unit: teks(satu.unit ?? 'Kantor'), sumber: teks(kini.terakhir?.sumber ?? satu.sumberResmi),
          },
        })),
      },
      rumus: [RUMUS_JARAK_TARGET, RUMUS_LINTASAN],
      ...(deret.length === 0 ? { kosong: { judul: 'Belum ada deret indikator', isi: 'Kantor memuat daftar awal (definisi tanpa nilai) atau menambah deret pada halaman Indikator; nilainya dicatat unit penanggung jawab.' } } : {}),
    }
  },
}
