import { bilangan, rupiah, rupiahPenuh, TIADA } from '@/lib/dasar/format/angka'
import { akhiriTitik } from '@/lib/dasar/format/kalimat'
import { bulanTahun, tanggalAkhirBulan, waktuWib } from '@/lib/dasar/format/tanggal'
import { jumlah } from '@/lib/realisasi/rupiah'
import { KETERANGAN_BASIS, NAMA_ALASAN, NAMA_KEADAAN } from '../constants'
import type { DataRekon } from '../loaders'
import type { Banding, UnitRekon } from '../types'
import { jumlahkan, perluPenjelasan, selisihDiterima, urutSelisih } from '../utils'
import type { BeritaAcara, Tabel } from './types'

interface Bahan {
  data: DataRekon
  kop: { pemerintah: string; kantor: string }
  contoh: boolean
  /** offices of the signers; null: left open, to be written by hand */
  pihak: { pertama: string | null; kedua: string | null }
  kini: Date
}

const TITIK = '........................'
const lapor = (satu: Banding): string => (satu.dilaporkan === null ? 'belum lapor' : rupiahPenuh(satu.dilaporkan))
const terbaru = (waktu: readonly (string | null | undefined)[]): string | undefined =>
  waktu.filter((satu): satu is string => typeof satu === 'string').sort().at(-1)

function tabelUnit(unit: readonly UnitRekon[]): Tabel {
  const semua = jumlahkan(unit)
  return {
    judul: 'Realisasi per unit menurut laporan dan menurut BKAD (rupiah, kumulatif)',
    kolom: [
      { nama: 'No', angka: true, lebar: 18 }, { nama: 'Unit', lebar: '*' }, { nama: 'Dilaporkan (RKUD)', angka: true, lebar: 78 }, { nama: 'BKAD', angka: true, lebar: 78 },
      { nama: 'Selisih', angka: true, lebar: 70 }, { nama: 'Keadaan', lebar: 72 }, { nama: 'Non-RKUD, di luar BKAD', angka: true, lebar: 70 },
    ],
    baris: unit.map((satu, urutan) => [
      String(urutan + 1), satu.nama, lapor(satu), rupiahPenuh(satu.angka?.nilai ?? null), rupiahPenuh(satu.selisih), NAMA_KEADAAN[satu.keseluruhan], rupiahPenuh(satu.nonRkud),
    ]),
    jumlah: barisJumlah(semua),
  }
}

/** Units with a figure of BKAD and those without are added apart: a sum over both would be a difference that is none. */
function barisJumlah(semua: ReturnType<typeof jumlahkan>): string[][] {
  const utuh = semua.tanpa === 0
  return [
    ...(semua.banyak > 0 ? [['', `${bilangan(semua.banyak)} unit dengan angka BKAD`, rupiahPenuh(semua.dilaporkan), rupiahPenuh(semua.bkad), rupiahPenuh(semua.selisih), '', utuh ? rupiahPenuh(semua.nonRkud) : '']] : []),
    ...(utuh ? [] : [
      ['', `${bilangan(semua.tanpa)} unit tanpa angka BKAD`, rupiahPenuh(semua.dilaporkanTanpa), TIADA, TIADA, '', ''],
      ['', `Seluruhnya ${bilangan(semua.jumlahUnit)} unit`, rupiahPenuh(jumlah([semua.dilaporkan, semua.dilaporkanTanpa])), TIADA, TIADA, '', rupiahPenuh(semua.nonRkud)],
    ]),
  ]
}

/** What stands in place of the table of differences when it has no rows: where nothing was compared, nothing agrees either. */
function kataTanpaSelisih({ banyak, tanpa }: ReturnType<typeof jumlahkan>): string {
  if (banyak === 0) return 'Belum ada angka BKAD untuk dibandingkan, sehingga selisih belum dapat dihitung.'
  return tanpa === 0 ? 'Tidak ada selisih yang perlu dijelaskan.' : `Tidak ada selisih yang perlu dijelaskan pada ${bilangan(banyak)} unit yang angka BKAD-nya sudah ada.`
}

/** What was said about a difference and who accepted it, by position in the process, never as a judgement. */
function kata(banding: Banding): string {
  const { angka, penjelasan, keadaan } = banding
  if (angka?.alasanTiada) return `Tidak ada di BKAD: ${akhiriTitik(angka.alasanTiada)}${keadaan === 'TIADA_MENUNGGU' ? ' Belum disetujui orang kedua.' : ''}`
  if (!penjelasan) return 'Belum dijelaskan.'
  const status = selisihDiterima(banding) && penjelasan.diterima ? `Diterima ${waktuWib(penjelasan.diterima.pada)}.`
    : keadaan === 'BERUBAH' ? `Angka berubah setelah ${penjelasan.diterima ? 'diterima' : 'dijelaskan'}; perlu diterima untuk angka yang sekarang.` : 'Belum diterima.'
  return `${NAMA_ALASAN[penjelasan.kategori]}: ${akhiriTitik(penjelasan.uraian)} ${status}`
}

/** Also what was accepted before a higher tolerance let it pass: its words stand. */
const dijelaskan = (banding: Banding): boolean => perluPenjelasan(banding.keadaan) || selisihDiterima(banding)

function tabelSelisih(unit: readonly UnitRekon[]): Tabel {
  const baris = urutSelisih(unit).flatMap((satu) => [
    ...(dijelaskan(satu) || satu.keadaan === 'TIADA' || satu.keadaan === 'TIADA_MENUNGGU' ? [[satu.nama, 'Jumlah unit', rupiahPenuh(satu.selisih), kata(satu)]] : []),
    ...satu.sub.filter(dijelaskan).map((sub) => [satu.nama, `${sub.kode} ${sub.nama}`, rupiahPenuh(sub.selisih), kata(sub)]),
  ])
  return {
    judul: 'Selisih dan penjelasannya',
    kolom: [{ nama: 'No', angka: true, lebar: 18 }, { nama: 'Unit', lebar: 110 }, { nama: 'Baris', lebar: 120 }, { nama: 'Selisih', angka: true, lebar: 75 }, { nama: 'Penjelasan', lebar: '*' }],
    baris: baris.map((isi, urutan) => [String(urutan + 1), ...isi]),
    jumlah: [],
  }
}

/** The minutes of a reconciliation, from the same comparison as the board. Numbers, dates and names of signers stay blank. */
export function susunBeritaAcara({ data, kop, contoh, pihak, kini }: Bahan): BeritaAcara {
  const { tahun, bulan, unit, toleransi, terbit } = data
  const basis = [...new Set(unit.flatMap(({ angka }) => angka?.basis ?? []))]
  const isian = terbaru(unit.map(({ diperbarui }) => diperbarui))
  const bkad = terbaru(unit.map(({ angka }) => angka?.pada))
  const semua = jumlahkan(unit)
  const berkas = [...new Set(unit.flatMap(({ angka }) => angka?.berkas ?? []))]
  return {
    kop: [kop.pemerintah.toUpperCase(), kop.kantor],
    judul: `BERITA ACARA REKONSILIASI REALISASI BELANJA ${bulanTahun(tahun, bulan).toUpperCase()}`,
    nomor: `Nomor: ${TITIK}`,
    tanda: contoh ? 'DATA CONTOH: sebagian angka dikarang untuk peragaan, bukan dokumen resmi.' : null,
    pembuka: `Pada hari ini, ${TITIK} tanggal ${TITIK}, bertempat di ${TITIK}, telah dilakukan rekonsiliasi realisasi belanja daerah tahun anggaran ${tahun} sampai dengan ${tanggalAkhirBulan(tahun, bulan)} antara:`,
    pihak: [
      { sebutan: 'Pihak Pertama', jabatan: pihak.pertama ?? `${TITIK} pada ${kop.kantor}` },
      { sebutan: 'Pihak Kedua', jabatan: pihak.kedua ?? `${TITIK} pada BKAD` },
    ],
    dasar: [
      `Yang dibandingkan: realisasi RKUD yang dilaporkan unit, kumulatif s.d. ${tanggalAkhirBulan(tahun, bulan)}; selisih = dilaporkan − BKAD; toleransi ${rupiah(toleransi)}.`,
      ...basis.map((satu) => `Dasar angka BKAD: ${KETERANGAN_BASIS[satu]}`),
      ...(berkas.length > 0 ? [`Berkas BKAD: ${berkas.join(', ')}.`] : []),
      'Non-RKUD (BOS, BOK, BLUD, TPG) ditampilkan terpisah karena tidak melalui kas daerah.',
      `Umur data: isian unit terakhir ${isian ? waktuWib(isian) : 'belum ada'}; angka BKAD terakhir ${bkad ? waktuWib(bkad) : 'belum ada'}. Dicetak ${waktuWib(kini)}. Angka belum diaudit.`,
      terbit ? `Angka periode ini diterbitkan ${waktuWib(terbit.pada)}, sidik ${terbit.sidik.slice(0, 16)}.` : 'Angka periode ini belum diterbitkan.',
    ],
    unit: tabelUnit([...unit].sort((a, b) => (a.kode < b.kode ? -1 : 1))),
    selisih: tabelSelisih(unit),
    tanpaSelisih: kataTanpaSelisih(semua),
    penutup: [
      `${bilangan(semua.beres)} dari ${bilangan(semua.jumlahUnit)} unit cocok, berada dalam toleransi, atau sudah dijelaskan dan diterima.`,
      'Demikian berita acara ini dibuat untuk dipergunakan sebagaimana mestinya.',
    ],
    kaki: `Rekonsiliasi ${bulanTahun(tahun, bulan)}${contoh ? ', data contoh' : ''}`,
  }
}
