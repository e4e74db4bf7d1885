import { asalFisik, dasarBanding } from '@/lib/dasar/format/fisik'
import { kalimatPosisi } from '@/lib/dasar/format/kalimat'
import { namaBulan, sampaiBulan } from '@/lib/dasar/format/tanggal'
import type { Capaian } from '@/lib/realisasi/capaian'
import { tanpaEntri, type Posisi } from '@/lib/realisasi/posisi'
import { bedaTercetak, type Rasio } from '@/lib/realisasi/rasio'
import { RUMUS } from '@/lib/realisasi/rumus'
import type { Sen } from '@/lib/realisasi/rupiah'
import { persen, poin, teks, uang } from '../sel'
import type { BarisTabel, Panel } from '../types'
import { selZona } from './capaian'
import { bacaanCakupan } from './lapor'

/** Of what was never entered there is no pagu, not one of nought. */
const paguAda = (posisi: Posisi): Sen | null => (tanpaEntri(posisi) ? null : posisi.pagu)

const SERATUS: Rasio = { ada: true, pembilang: 1n, penyebut: 1n }

/** Physical progress beside its target: both over one base where there is one, which is said, and how old the values are. */
function barisFisik(capaian: Capaian): BarisTabel {
  const { fisik, targetFisik, terbanding } = capaian
  const keterangan = [asalFisik(capaian), dasarBanding(capaian)].filter((kata) => kata !== null).join('; ')
  const [nilai, target] = terbanding.fisik.ada ? [terbanding.fisik, terbanding.target] : [fisik, targetFisik]
  return { kunci: 'fisik', sel: { nama: teks('Fisik tertimbang', ...(keterangan === '' ? [] : [keterangan])), nilai: persen(nilai), target: persen(target), deviasi: poin(bedaTercetak(nilai, target)) } }
}

/** The three measures of a position on one scale: against pagu, against anggaran kas, physical. */
function barisPosisi(capaian: Capaian): BarisTabel[] {
  const { posisi, serapanPagu, target, serapanAngkas, angkasWajar } = capaian
  return [
    { kunci: 'pagu', sel: { nama: teks('Terhadap pagu'), nilai: persen(serapanPagu), target: persen(target), deviasi: poin(bedaTercetak(serapanPagu, target)), realisasi: uang(posisi.realisasi), pembanding: uang(paguAda(posisi)) } },
    {
      kunci: 'angkas',
      sel: {
        nama: teks('Terhadap anggaran kas', ...(angkasWajar ? [] : ['anggaran kas tidak wajar'])), nilai: persen(serapanAngkas), target: persen(tanpaEntri(posisi) ? target : SERATUS),
        deviasi: poin(bedaTercetak(serapanAngkas, SERATUS)), zona: selZona(capaian), realisasi: uang(posisi.realisasi), pembanding: uang(posisi.angkas),
      },
    },
    barisFisik(capaian),
  ]
}

/** What is read first: one sentence, and the three bars it comes from. */
export function panelPosisi(kunci: string, capaian: Capaian, tahun: number): Panel {
  return {
    kunci,
    judul: kalimatPosisi(capaian, tahun),
    tabel: {
      caption: `Posisi ${sampaiBulan(tahun, capaian.bulan)}`,
      kolom: [
        { kunci: 'nama', nama: 'Ukuran' },
        { kunci: 'nilai', nama: 'Capaian', satuan: '%', angka: true },
        { kunci: 'target', nama: 'Target', satuan: '%', angka: true },
        { kunci: 'deviasi', nama: 'Deviasi', satuan: 'poin', angka: true },
        { kunci: 'zona', nama: 'Zona' },
        { kunci: 'realisasi', nama: 'Realisasi', satuan: 'Rp', angka: true },
        { kunci: 'pembanding', nama: 'Pagu atau anggaran kas', satuan: 'Rp', angka: true },
      ],
      baris: barisPosisi(capaian),
    },
    bagan: { jenis: 'bullet', nilai: 'nilai', target: 'target', zona: 'zona' },
    rumus: [RUMUS.serapanPagu, RUMUS.target, RUMUS.deviasi, RUMUS.serapanAngkas, RUMUS.cakupanLapor, RUMUS.fisik, RUMUS.cakupanFisik, RUMUS.targetFisik, RUMUS.deviasiFisik],
  }
}

/** The amounts of every rakor in full, where people check them; of a month nobody has reported the plan alone. */
export function panelRupiah(kunci: string, capaian: Capaian): Panel {
  const { posisi, bulan, selisih, melapor } = capaian
  const sampai = `s.d. ${namaBulan(bulan)}`
  const arah = selisih === null || selisih === 0n ? '' : selisih < 0n ? ' (tertinggal)' : ' (mendahului)'
  const baris: [string, string, typeof posisi.angkas][] = [
    ['pagu', 'Pagu', paguAda(posisi)],
    ['angkas', `Anggaran kas ${sampai}`, posisi.angkas],
    ...(melapor ? [['realisasi', `Realisasi ${sampai}${posisi.realisasi !== null && !posisi.realisasiDiisi ? ' (tidak diisi)' : ''}`, posisi.realisasi], ['selisih', `Selisih${arah}`, selisih]] as [string, string, typeof posisi.angkas][] : []),
  ]
  return {
    kunci,
    judul: `Berapa rupiahnya ${sampai}?`,
    ...bacaanCakupan(capaian),
    tabel: {
      caption: `Pagu, anggaran kas dan realisasi ${sampai}`,
      kolom: [{ kunci: 'nama', nama: 'Butir' }, { kunci: 'nilai', nama: 'Jumlah', satuan: 'Rp', angka: true }],
      baris: baris.map(([satu, nama, nilai]) => ({ kunci: satu, sel: { nama: teks(nama), nilai: uang(nilai) } })),
    },
    bagan: { jenis: 'butir', nilai: 'nilai' },
    rumus: [RUMUS.selisih],
  }
}
