import { bilangan as tulisBilangan, persen as tulisPersen, rupiahSingkat } from '@/lib/dasar/format/angka'
import { kalimatCakupan } from '@/lib/dasar/format/kalimat'
import { sampaiBulan } from '@/lib/dasar/format/tanggal'
import type { DataTema, SatuTema } from '@/lib/lihat/tema/types'
import type { Capaian } from '@/lib/realisasi/capaian'
import { rasio } from '@/lib/realisasi/rasio'
import { RUMUS } from '@/lib/realisasi/rumus'
import { bilangan, persen, tanpa, teks, uang } from '../sel'
import type { BarisTabel, DefinisiPanel, Sel } from '../types'
import { selHasil } from './hasil'
import { hrefTanda, hrefTema, KALIMAT_IRISAN } from './kata'

const KUNCI = 'tema-semua'
/** What hangs on realisasi: of a month that nobody has handed in there is none, which is not nought. */
const dilaporkan = (satu: Capaian, sel: Sel): Sel => (satu.melapor && satu.posisi.realisasi !== null ? sel : tanpa(satu.posisi.pagu === 0n ? 'tanpa pagu' : 'belum lapor'))
const isi = (satu: Capaian): Record<string, Sel> => ({
  pagu: uang(satu.posisi.pagu), realisasi: dilaporkan(satu, uang(satu.posisi.realisasi)), serapan: dilaporkan(satu, persen(satu.serapanPagu)), target: persen(satu.target), selisih: dilaporkan(satu, uang(satu.selisih)),
  fisik: dilaporkan(satu, persen(satu.fisik)), angkas: dilaporkan(satu, persen(satu.serapanAngkas)), sub: bilangan(satu.posisi.jumlahSubKegiatan), unit: bilangan(satu.posisi.jumlahUnit),
})

function baris(data: DataTema, satu: SatuTema): BarisTabel {
  return {
    kunci: satu.kode, href: hrefTema(data.kueri, satu.kode),
    sel: { nama: teks(satu.nama), ...(satu.seluruh === null ? { pagu: tanpa('belum ditandai') } : isi(satu.seluruh)), ...selHasil(satu.deret, data.tahun), usul: satu.usul.jumlah === 0 ? tanpa('tidak ada') : uang(satu.usul.pagu) },
  }
}

function judul({ tema, tahun, bulan }: DataTema): string {
  const ada = tema.flatMap(({ nama, seluruh }) => (seluruh === null || !seluruh.melapor || seluruh.selisih === null ? [] : [{ nama, selisih: seluruh.selisih }]))
  const [terjauh] = ada.filter(({ selisih }) => selisih < 0n).sort((a, b) => (a.selisih < b.selisih ? -1 : 1))
  if (terjauh) return `${terjauh.nama} paling tertinggal: ${rupiahSingkat(terjauh.selisih).replace('−', '')} di bawah anggaran kas ${sampaiBulan(tahun, bulan)}`
  if (ada.length === 0) return 'Untuk apa uangnya?'
  return ada.length < tema.filter(({ seluruh }) => seluruh !== null).length ? `Tidak ada yang tertinggal dari anggaran kas ${sampaiBulan(tahun, bulan)} di antara ${tulisBilangan(ada.length)} tema yang dapat dihitung`
    : `Tidak ada tema yang tertinggal dari anggaran kas ${sampaiBulan(tahun, bulan)}`
}

/** What the money of themes and of the rest came to. A row each, never a sum. */
export const panelSemua: DefinisiPanel<DataTema> = {
  kunci: KUNCI,
  susun: (data) => {
    const { tanpa: sisa, seluruh, tahun, bulan, tema } = data
    const bagian = sisa === null ? null : rasio(sisa.posisi.pagu, seluruh.posisi.pagu, 'Pagu belum dientri.')
    const terjauh = tema.find(({ nama }) => judul(data).startsWith(`${nama} paling`))
    const urut = [...tema].sort((a, b) => Number(b === terjauh) - Number(a === terjauh))
    return {
      kunci: KUNCI,
      judul: judul(data),
      bacaan: `${KALIMAT_IRISAN}${sisa === null || bagian === null || seluruh.posisi.pagu === 0n ? '' : ` Tanpa tema: ${rupiahSingkat(sisa.posisi.pagu)}, ${tulisPersen(bagian)} dari pagu.`}${kalimatCakupan(seluruh)}`,
      tabel: {
        caption: `Tema menurut pagu, realisasi, dan hasil ${sampaiBulan(tahun, bulan)}`,
        kolom: [
          { kunci: 'nama', nama: 'Tema' }, { kunci: 'pagu', nama: 'Pagu', satuan: 'Rp miliar', angka: true, miliar: true }, { kunci: 'realisasi', nama: 'Realisasi', satuan: 'Rp miliar', angka: true, miliar: true },
          { kunci: 'serapan', nama: 'Serapan', satuan: '% pagu', angka: true }, { kunci: 'target', nama: 'Target', satuan: '% pagu', angka: true, lebar: true },
          { kunci: 'selisih', nama: 'Selisih', satuan: 'Rp miliar', angka: true, miliar: true }, { kunci: 'fisik', nama: 'Fisik', satuan: '% tertimbang', angka: true, lebar: true },
          { kunci: 'sub', nama: 'Sub-kegiatan', angka: true, lebar: true }, { kunci: 'unit', nama: 'Unit', angka: true, lebar: true },
          { kunci: 'hasil', nama: 'Hasil terakhir', angka: true }, { kunci: 'tujuan', nama: 'Target hasil', angka: true, lebar: true },
          { kunci: 'angkas', nama: 'Serapan', satuan: '% anggaran kas', angka: true, rinci: true }, { kunci: 'usul', nama: 'Diusulkan, belum diputus', satuan: 'Rp', angka: true, rinci: true },
          { kunci: 'bagian', nama: 'Bagian', satuan: '% pagu seluruhnya', angka: true, rinci: true },
        ],
        baris: [
          ...urut.map((satu) => ({ ...baris(data, satu), ...(satu === terjauh ? { utama: true } : {}) })),
          ...(sisa === null ? [] : [{ kunci: 'tanpa', sel: { nama: teks('Tanpa tema', 'sub-kegiatan yang tidak ditandai tema apa pun'), ...isi(sisa), ...(bagian === null ? {} : { bagian: persen(bagian) }) } }]),
        ],
      },
      bagan: { jenis: 'batang', nilai: 'serapan', target: 'target' },
      rumus: [RUMUS.serapanPagu, RUMUS.target, RUMUS.selisih, RUMUS.fisik],
      sumber: [...new Set(tema.filter((satu) => satu.seluruh !== null).map(({ nama, dasar }) => `${nama}: ${dasar}.`))],
      kosong: { judul: 'Belum ada tema', isi: 'Kantor menetapkan tema pada Pengaturan, Tema, lalu menandai sub-kegiatannya.' },
    }
  },
}

/** What is proposed and waits for the office: it counts nowhere until then. */
export const panelBelum: DefinisiPanel<DataTema> = {
  kunci: 'tema-belum-diputus',
  susun: ({ tema, kueri, tahun }) => {
    const usul = tema.filter((satu) => satu.usul.jumlah > 0).sort((a, b) => (a.usul.pagu === b.usul.pagu ? 0 : a.usul.pagu > b.usul.pagu ? -1 : 1))
    const [teratas] = usul
    if (!teratas) return null
    return {
      kunci: 'tema-belum-diputus',
      judul: `Usulan terbesar yang belum diputus: ${teratas.nama}, ${rupiahSingkat(teratas.usul.pagu)}`,
      bacaan: 'Usulan dari kode dan nama sub-kegiatan. Tidak ada yang dihitung sebelum kantor memutusnya.',
      tabel: {
        caption: `Sub-kegiatan TA ${tahun} yang diusulkan bagi tema dan belum diputus`,
        kolom: [{ kunci: 'nama', nama: 'Tema' }, { kunci: 'jumlah', nama: 'Sub-kegiatan', angka: true }, { kunci: 'pagu', nama: 'Pagu', satuan: 'Rp miliar', angka: true, miliar: true }],
        baris: usul.map((satu, i) => ({ kunci: satu.kode, href: hrefTanda(kueri, satu.kode), utama: i === 0, sel: { nama: teks(satu.nama), jumlah: bilangan(satu.usul.jumlah), pagu: uang(satu.usul.pagu) } })),
      },
      bagan: { jenis: 'batang', nilai: 'pagu' },
      rumus: [],
    }
  },
}
