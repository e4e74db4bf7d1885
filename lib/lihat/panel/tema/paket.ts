import { bilangan as tulis, rupiahSingkat } from '@/lib/dasar/format/angka'
import { sampaiBulan } from '@/lib/dasar/format/tanggal'
import type { DataSatuTema } from '@/lib/lihat/tema/types'
import { jumlah } from '@/lib/realisasi/rupiah'
import { tanpa, teks, uang } from '../sel'
import type { DefinisiPanel } from '../types'
import { hrefPaket } from '../pengadaan/data'

/** What the theme procures; nothing where no package names one of its sub-kegiatan. */
export const panelPaket: DefinisiPanel<DataSatuTema> = {
  kunci: 'paket',
  susun: ({ tema, tahun, bulan, kueri }) => {
    const { paket } = tema.rinci
    if (paket.length === 0) return null
    const total = jumlah(paket.map(({ pagu }) => pagu))
    const berkontrak = paket.filter(({ kontrak }) => kontrak !== null)
    const awas = paket.filter((satu) => satu.awas !== null).length
    return {
      kunci: `tema-${tema.kode}-paket`,
      judul: `${tulis(berkontrak.length)} dari ${tulis(paket.length)} paketnya berkontrak, pagu ${rupiahSingkat(total)}${awas === 0 ? '' : `; ${tulis(awas)} perlu perhatian`}`,
      tabel: {
        caption: `Paket pada sub-kegiatan ${tema.nama} ${sampaiBulan(tahun, bulan)}, pagu terbesar dahulu`,
        tampil: 6,
        kolom: [{ kunci: 'nama', nama: 'Paket' }, { kunci: 'pagu', nama: 'Pagu', satuan: 'Rp miliar', angka: true, miliar: true }, { kunci: 'kontrak', nama: 'Kontrak', satuan: 'Rp miliar', angka: true, miliar: true }, { kunci: 'tahap', nama: 'Tahap' }, { kunci: 'awas', nama: 'Perhatian', lebar: true }],
        baris: paket.map((satu) => ({
          kunci: String(satu.id), href: hrefPaket(kueri, satu.id),
          sel: { nama: teks(satu.nama, satu.unit), pagu: uang(satu.pagu), kontrak: satu.kontrak === null ? tanpa('belum berkontrak') : uang(satu.kontrak), tahap: teks(satu.tahap), awas: satu.awas === null ? tanpa('tidak ada') : teks(satu.awas) },
        })),
        jumlah: { kunci: 'jumlah', sel: { nama: teks('Jumlah'), pagu: uang(total), kontrak: uang(jumlah(berkontrak.flatMap(({ kontrak }) => kontrak ?? []))) } },
      },
      rumus: [],
    }
  },
}
