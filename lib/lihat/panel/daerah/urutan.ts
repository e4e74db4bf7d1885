import { persen as tulisPersen } from '@/lib/dasar/format/angka'
import { bulanTahun, hariWib, namaBulan, sampaiBulan } from '@/lib/dasar/format/tanggal'
import { persenDaerah, RUMUS_CACAT_DAERAH } from '@/lib/realisasi/daerah/cacat'
import { bandingkanRasio, tiada, type RasioAda } from '@/lib/realisasi/rasio'
import { RUMUS } from '@/lib/realisasi/rumus'
import { bandingkanTeks } from '@/lib/realisasi/urutan'
import { bilangan, persen, tanggal, tanpa, teks, uang } from '../sel'
import type { BarisTabel, DefinisiPanel, Sel } from '../types'
import type { DataDaerah } from './data'
import { kataTitik, susunDeret, type DeretDaerah, type TitikDaerah } from './deret'

export const KOSONG_DAERAH = {
  judul: 'Belum ada angka daerah lain', isi: 'Kantor memuatnya dari tabel terbitan resmi: kode dan nama daerah, bulan, pagu, realisasi atau persen, sumber, dan tanggal diambil.',
}

interface Isi { deret: DeretDaerah; titik: TitikDaerah; peringkat: number | null }

/** Those that can be ranked, highest first; equals share their place. Then those in doubt, then those without the month, by name. */
function urutkan(deret: readonly DeretDaerah[], bulan: number): Isi[] {
  const semua = deret.flatMap((satu) => { const titik = satu.titik[bulan - 1]; return titik ? [{ deret: satu, titik }] : [] })
  const nilai = ({ titik }: (typeof semua)[number]): RasioAda => titik.nilai as RasioAda
  const sah = semua.filter(({ titik }) => titik.sebanding).sort((a, b) => bandingkanRasio(nilai(b), nilai(a)) || bandingkanTeks(a.deret.nama, b.deret.nama))
  let tempat = 0
  const berperingkat = sah.map((satu, i): Isi => {
    const lalu = sah[i - 1]
    if (lalu === undefined || bandingkanRasio(nilai(lalu), nilai(satu)) !== 0) tempat = i + 1
    return { ...satu, peringkat: tempat }
  })
  const sisa = semua.filter(({ titik }) => !titik.sebanding).sort((a, b) => Number(b.titik.nilai.ada) - Number(a.titik.nilai.ada) || bandingkanTeks(a.deret.nama, b.deret.nama))
  return [...berperingkat, ...sisa.map((satu): Isi => ({ ...satu, peringkat: null }))]
}

/** The name, with what must be known of it. */
function selNama({ kunci, nama, contoh }: Pick<DeretDaerah, 'kunci' | 'nama' | 'contoh'>): Sel {
  const rinci = [...(kunci === 'sendiri' ? ['kabupaten sendiri'] : []), ...(contoh ? ['data contoh'] : [])].join('; ')
  return rinci === '' ? teks(nama) : teks(nama, rinci)
}

function baris({ deret, titik, peringkat }: Isi, hari: string | null): BarisTabel {
  const { angka, nilai } = titik
  const milik = deret.kunci === 'sendiri'
  const cacatKata = kataTitik(titik)
  return {
    kunci: deret.kunci,
    sel: {
      nama: selNama(deret),
      peringkat: peringkat === null ? tanpa(nilai.ada ? 'tidak diperingkat' : '–') : bilangan(peringkat),
      persen: nilai.ada ? persen(nilai) : tanpa(milik ? 'belum lapor' : 'tidak ada data'),
      // the shape says what the word says: a whole disc, or a hollow diamond
      tanda: nilai.ada ? teks(titik.sebanding ? (cacatKata === '' ? '● tanpa cacat' : `● ${cacatKata}`) : `◇ ${cacatKata}`) : tanpa('–'),
      dasar: milik ? teks('rupiah', 'laporan unit') : angka === null ? tanpa('–') : teks(persenDaerah(angka).dasar === 'rupiah' ? 'rupiah' : 'persen terbitan', angka.sumber),
      diambil: milik ? tanggal(hari) : tanggal(angka?.diambil ?? null), realisasi: uang(angka?.realisasi ?? null), pagu: uang(angka?.pagu ?? null),
    },
  }
}

/** Where our own regency stands among the others at the cut-off, of those whose month can be compared. */
export const panelUrutanDaerah: DefinisiPanel<DataDaerah> = {
  kunci: 'daerah-urutan',
  susun: (data) => {
    const { tahun, bulan, daerah, nama, sendiri } = data
    const isi = daerah.length === 0 ? [] : urutkan(susunDeret(data), bulan)
    const berperingkat = isi.filter(({ peringkat }) => peringkat !== null)
    const milik = isi.find(({ deret }) => deret.kunci === 'sendiri')
    const tempat = milik?.peringkat ?? null
    const posisi = sendiri.find((satu) => satu.bulan === bulan)?.posisi
    const hari = posisi?.diperbarui ? hariWib(new Date(posisi.diperbarui)) : null
    const sebagian = posisi !== undefined && posisi.jumlahUnitMelapor < posisi.jumlahUnit ? ` ${nama} menurut laporan ${posisi.jumlahUnitMelapor} dari ${posisi.jumlahUnit} unit.` : ''
    const punya = berperingkat.filter(({ deret }) => deret.kunci !== 'sendiri').length
    return {
      kunci: 'daerah-urutan',
      judul: daerah.length === 0 ? 'Bagaimana daerah lain?'
        : tempat === null ? `${nama} belum dapat diperingkat ${sampaiBulan(tahun, bulan)}; ${punya} dari ${daerah.length} daerah lain punya data sebanding`
          : `${nama} urutan ${tempat} dari ${berperingkat.length} dengan ${tulisPersen(milik?.titik.nilai ?? tiada(''))} ${sampaiBulan(tahun, bulan)}`,
      ...(daerah.length === 0 ? {} : { bacaan: `${punya} dari ${daerah.length} daerah lain punya data ${bulanTahun(tahun, bulan)} yang sebanding. Dasarnya realisasi terhadap pagu, kumulatif; pagu daerah lain menurut terbitannya sendiri. Yang meragukan (◇) tidak diperingkat.${sebagian}` }),
      tabel: {
        caption: `Realisasi terhadap pagu ${sampaiBulan(tahun, bulan)}, tertinggi dahulu`, tampil: 20,
        kolom: [
          { kunci: 'nama', nama: 'Daerah' }, { kunci: 'peringkat', nama: 'Urutan', angka: true }, { kunci: 'persen', nama: 'Realisasi', satuan: '% pagu', angka: true },
          { kunci: 'tanda', nama: 'Cacat data' }, { kunci: 'dasar', nama: 'Dasar dan sumber', lebar: true }, { kunci: 'diambil', nama: 'Diambil', lebar: true },
          { kunci: 'realisasi', nama: 'Realisasi', satuan: 'Rp', angka: true, rinci: true }, { kunci: 'pagu', nama: 'Pagu', satuan: 'Rp', angka: true, rinci: true },
        ],
        baris: isi.map((satu) => baris(satu, hari)),
      },
      bagan: { jenis: 'batang', nilai: 'persen' },
      rumus: [RUMUS.serapanPagu, RUMUS_CACAT_DAERAH],
      sumber: daerah.length === 0 ? [] : ['Angka daerah lain adalah terbitan mereka sendiri, tidak dibetulkan di sini; sumber dan tanggal diambilnya ada pada tiap baris.'],
      kosong: KOSONG_DAERAH,
    }
  },
}

/** Every place over the months, our own first: the same basis, a month without data empty. */
export const panelBulananDaerah: DefinisiPanel<DataDaerah> = {
  kunci: 'daerah-bulanan',
  susun: (data) => {
    const { tahun, daerah } = data
    if (daerah.length === 0) return null
    const deret = susunDeret(data)
    const terbit = daerah.some(({ angka }) => angka.length > 0)
    const meragukan = deret.filter(({ kunci }) => kunci !== 'sendiri').reduce((banyak, { titik }) => banyak + titik.filter((satu) => satu.nilai.ada && !satu.sebanding).length, 0)
    return {
      kunci: 'daerah-bulanan',
      judul: !terbit ? `Belum ada angka daerah lain sepanjang ${tahun}` : meragukan === 0 ? `Tidak ada bulan yang meragukan sepanjang ${tahun}` : `${meragukan} bulan daerah lain meragukan sepanjang ${tahun}`,
      bacaan: 'Realisasi terhadap pagu kumulatif tiap akhir bulan; yang meragukan disebut pada kolom terakhir dan digambar sebagai ◇.',
      tabel: {
        caption: `Realisasi terhadap pagu tiap bulan ${tahun}`,
        kolom: [{ kunci: 'nama', nama: 'Daerah' }, ...Array.from({ length: 12 }, (_, i) => ({ kunci: `b${i + 1}`, nama: namaBulan(i + 1).slice(0, 3), satuan: '% pagu', angka: true })), { kunci: 'cacat', nama: 'Yang meragukan' }],
        baris: deret.map(({ kunci, nama, contoh, titik }) => ({
          kunci,
          sel: {
            nama: selNama({ kunci, nama, contoh }), ...Object.fromEntries(titik.map(({ bulan, nilai }) => [`b${bulan}`, persen(nilai)])),
            cacat: teks(titik.filter((satu) => satu.nilai.ada && !satu.sebanding).map((satu) => `${namaBulan(satu.bulan)} ${kataTitik(satu)}`).join('; ')),
          },
        })),
      },
      rumus: [RUMUS.serapanPagu, RUMUS_CACAT_DAERAH],
    }
  },
}
