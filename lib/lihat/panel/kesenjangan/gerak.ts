import { bilangan, rupiahSingkat } from '@/lib/dasar/format/angka'
import { awalBesar, bilanganKata, kalimatCakupan } from '@/lib/dasar/format/kalimat'
import { bulanTahun, namaBulan } from '@/lib/dasar/format/tanggal'
import { NAMA_PER } from '@/lib/lihat/kesenjangan/constants'
import type { DataKesenjangan } from '@/lib/lihat/kesenjangan/types'
import { batasGerak } from '@/lib/lihat/kesenjangan/utils'
import { bedaKurang, susunGerak, type Gerak } from '@/lib/realisasi/gerak'
import { kurangDari } from '@/lib/realisasi/kesenjangan'
import { RUMUS } from '@/lib/realisasi/rumus'
import { jumlah, kurangi, sen, type Sen } from '@/lib/realisasi/rupiah'
import { teks, uang } from '../sel'
import type { BarisTabel, DefinisiPanel, Sel } from '../types'
import { selKurang } from '../umum/dilaporkan'
import { selNama } from './baris'
import { telusur } from './telusur'

const UTAMA = 3

/** "Kekurangan bertambah Rp12,30 miliar sejak Mei: 40 unit mundur, 30 mengejar" */
function temuan(seluruh: Sen | null, baris: readonly Gerak[], sejak: string, satu: string): string {
  const siapa = baris.some(belumDibandingkan) ? 'Kekurangan yang sudah melapor' : 'Kekurangan'
  const mundur = baris.filter(({ berubah }) => berubah !== null && berubah > 0n).length
  const maju = baris.filter(({ berubah }) => berubah !== null && berubah < 0n).length
  if (seluruh === null || mundur + maju === 0) return `Tidak ada ${satu} yang berubah sejak ${sejak}`
  const arah = seluruh > 0n ? `bertambah ${rupiahSingkat(seluruh)}` : seluruh < 0n ? `berkurang ${rupiahSingkat(sen(-seluruh))}` : 'tetap'
  return `${siapa} ${arah} sejak ${sejak}: ${mundur === 0 ? `tidak ada ${satu} yang` : `${bilanganKata(mundur)} ${satu}`} makin tertinggal, ${maju === 0 ? 'tidak ada yang' : bilanganKata(maju)} mengejar`
}

/** Nobody has handed in one of its two months: what lies between them is not a movement. */
const belumDibandingkan = ({ capaian, dulu }: Gerak): boolean => !capaian.melapor || dulu?.melapor === false

function bacaan(baris: readonly Gerak[], satu: string): string {
  const [satuTeratas] = baris
  const terakhir = baris.filter(({ berubah }) => berubah !== null).at(-1)
  const kalimat = [
    satuTeratas?.berubah && satuTeratas.berubah > 0n ? `Paling mundur: ${satuTeratas.capaian.posisi.nama}, bertambah ${rupiahSingkat(satuTeratas.berubah)}.` : '',
    terakhir?.berubah && terakhir.berubah < 0n ? `Paling mengejar: ${terakhir.capaian.posisi.nama}, berkurang ${rupiahSingkat(sen(-terakhir.berubah))}.` : '',
  ]
  const belum = baris.filter(belumDibandingkan).length
  const tanpa = baris.filter(({ berubah }) => berubah === null).length - belum
  return [...kalimat,
    tanpa > 0 ? `${awalBesar(bilanganKata(tanpa))} ${satu} tidak dapat dibandingkan.` : '',
    belum > 0 ? `${awalBesar(bilanganKata(belum))} ${satu} belum melapor salah satu dari kedua bulan, sehingga perubahannya belum dapat dinyatakan dan tidak dijumlahkan.` : '',
  ].filter((kata) => kata !== '').join(' ')
}

/** What the table leaves out, so that its rows sum to the whole. */
function barisLain(banyak: number, satu: string, seluruh: Sen | null, tampil: readonly Gerak[]): BarisTabel[] {
  if (banyak === 0) return []
  const sisa = seluruh === null ? null : kurangi(seluruh, jumlah(tampil.flatMap(({ berubah }) => berubah ?? [])))
  return [{ kunci: 'lain', sel: { nama: teks(`${bilangan(banyak)} ${satu} lain`), berubah: uang(sisa) } }]
}

/** The lacks of parts that can be compared: now, then, and what lies between. */
function jumlahkan(lapor: readonly Gerak[]): [kini: Sen, lama: Sen, berubah: Sen] {
  const terukur = lapor.flatMap(({ capaian, dulu, berubah }) => (dulu === null || berubah === null ? [] : [{ kini: kurangDari(capaian), lama: kurangDari(dulu), berubah }]))
  return [jumlah(terukur.flatMap(({ kini }) => kini ?? [])), jumlah(terukur.flatMap(({ lama }) => lama ?? [])), jumlah(terukur.map(({ berubah }) => berubah))]
}

/** What moved since another month: who fell further behind and who caught up, by rupiah. */
export const panelGerak: DefinisiPanel<DataKesenjangan> = {
  kunci: 'kesenjangan-gerak',
  susun: (data) => {
    const { seluruh, baris, dulu, tahun, bulan, saringan: { per } } = data
    if (!seluruh.melapor) return null
    const { judul, satu } = NAMA_PER[per]
    const rumus = [RUMUS.gerak, RUMUS.selisih]
    const kolom = (sejak: string) => [
      { kunci: 'nama', nama: judul },
      { kunci: 'berubah', nama: 'Perubahan', satuan: 'Rp miliar', angka: true, miliar: true },
      { kunci: 'dulu', nama: `Kekurangan ${sejak}`, satuan: 'Rp miliar', angka: true, miliar: true, lebar: true },
      { kunci: 'kini', nama: `Kekurangan ${namaBulan(bulan)}`, satuan: 'Rp miliar', angka: true, miliar: true },
    ]
    if (dulu === null || !dulu.seluruh.melapor) {
      return {
        kunci: 'kesenjangan-gerak', judul: 'Apa yang berubah sejak bulan lalu?', rumus,
        tabel: { caption: 'Perubahan kekurangan', kolom: kolom('pembanding'), baris: [] },
        kosong: dulu === null ? { judul: 'Januari tidak memiliki bulan pembanding dalam tahun ini' } : { judul: `Belum ada laporan ${bulanTahun(tahun, dulu.bulan)} untuk dibandingkan`, isi: 'Pilih bulan pembanding lain di atas.' },
      }
    }
    const sejak = namaBulan(dulu.bulan)
    const gerak = susunGerak(baris, dulu.baris)
    // the whole moves also by what is not handed in yet: where something is not, the sum is of what can be compared
    const lapor = gerak.filter((satuGerak) => !belumDibandingkan(satuGerak))
    const utuh = lapor.length === gerak.length
    const [kini, lama, berubah] = utuh ? [kurangDari(seluruh), kurangDari(dulu.seluruh), bedaKurang(seluruh, dulu.seluruh)] : jumlahkan(lapor)
    const [nama, href] = [selNama(data), telusur(data)]
    const isi = (kini: Sen | null, lama: Sen | null, ubah: Sen | null): Record<string, Sel> => ({ kini: uang(kini), dulu: uang(lama), berubah: uang(ubah) })
    const tampil = batasGerak(gerak, per)
    return {
      kunci: 'kesenjangan-gerak',
      judul: temuan(berubah, gerak, sejak, satu),
      bacaan: `${bacaan(gerak, satu)}${kalimatCakupan(seluruh)}`.trim(),
      tabel: {
        caption: `Perubahan kekurangan sejak ${bulanTahun(tahun, dulu.bulan)}, yang paling mundur dahulu; positif berarti makin tertinggal${tampil.length < gerak.length ? `. ${bilangan(tampil.length)} yang paling berubah dari ${bilangan(gerak.length)}` : ''}`,
        kolom: kolom(sejak),
        tampil: 12,
        baris: [...tampil.map(({ capaian, dulu: pembanding, berubah: ubah }, index): BarisTabel => {
          const ke = href(capaian)
          return {
            kunci: capaian.posisi.kunci, utama: index < UTAMA && ubah !== null && ubah > 0n, ...(ke === undefined ? {} : { href: ke }),
            sel: { nama: nama(capaian), ...isi(kurangDari(capaian), pembanding === null ? null : kurangDari(pembanding), ubah), ...(capaian.melapor ? {} : { kini: selKurang(capaian) }) },
          }
        }), ...barisLain(gerak.length - tampil.length, satu, berubah, tampil)],
        ...(gerak.length > 0 ? { jumlah: { kunci: 'jumlah', sel: { nama: teks(utuh ? 'Jumlah semua' : `Jumlah ${bilangan(lapor.length)} ${satu} yang sudah melapor`), ...isi(kini, lama, berubah) } } } : {}),
      },
      bagan: { jenis: 'batang', nilai: 'berubah' },
      rumus,
      kosong: { judul: `Tidak ada ${satu} untuk dibandingkan` },
    }
  },
}
