import type { LembarTulis } from '@/lib/dasar/buku/types'
import { tulisAngka } from '@/lib/dasar/format/parse'
import { ALASAN } from '@/lib/realisasi/alasan'
import { triwulan } from '@/lib/realisasi/bulan'
import { computeCapaian } from '@/lib/realisasi/capaian'
import { kataUmur } from '@/lib/lihat/panel/kinerja/data'
import { hitungKinerja } from '@/lib/realisasi/kinerja/capaian'
import type { JenisIndikator } from '@/lib/realisasi/kinerja/types'
import { volumeToText, type Volume } from '@/lib/realisasi/kinerja/volume'
import { rasio } from '@/lib/realisasi/rasio'
import { NOL } from '@/lib/realisasi/rupiah'
import { BELUM_DICATAT, TIADA } from './constants'
import { angkas, jumlahAda, pagu, realisasi, teksKendala, unitDari } from './kolom'
import { kalimat, susunKop } from './kop'
import { susunLembar } from './lembar'
import { pohonUnit } from './pohon'
import { kolomHitung, kolomKosong, kolomTeks, kolomUang, nilaiRasio, nilaiUang, rumusBagi, type KolomRfk } from './sel'
import type { Baris } from './tabel'
import type { BahanRfk, BarisRfk, KodeNama, PenandaTangan, Simpul, SubRfk } from './types'

const FISIK = 'Realisasi Fisik'
const TARGET = 'Target Keuangan (Anggaran Kas) Kumulatif'
const SPJ = 'Realisasi Keuangan s.d. bulan ini'
const RINCIAN = 'Rincian Perhitungan'

/** A budget line as a part of its sub-kegiatan. Physical progress is kept for the sub-kegiatan, so a line has none. */
function simpulBaris(bahan: BahanRfk, induk: Simpul, baris: BarisRfk, i: number): Simpul {
  // the report of the unit is in: what it left empty is nought
  const masuk = induk.sub !== null && bahan.pernahMelapor.has(induk.sub.unitId)
  const adaKas = baris.kas.some((nilai) => nilai !== null)
  const kosong = { pagu: NOL, tertimbang: 0n }
  const posisi = {
    ...induk.capaian.posisi, kunci: String(i), kode: baris.rekening.kode, nama: baris.rekening.nama, fisik: kosong, targetFisik: kosong,
    pagu: baris.pagu ?? NOL, angkas: adaKas ? (jumlahAda(baris.kas.slice(0, bahan.bulan)) ?? NOL) : null, realisasi: baris.realisasi ?? (masuk ? NOL : null), realisasiDiisi: baris.realisasi !== null,
  }
  return { tingkat: 'subKegiatan', kode: posisi.kode, nama: `${posisi.nama} (${baris.sumberDana})`, anak: [], sub: null, capaian: computeCapaian(posisi, { aturan: bahan.aturan, bulan: bahan.bulan }) }
}

const kolom = (akar: Simpul): KolomRfk[] => [
  kolomTeks({ kunci: 'kode', kepala: 'Kode Rekening', lebar: 16 }, ({ simpul }) => (simpul === akar ? null : simpul.kode), 'kode'),
  kolomTeks({ kunci: 'nama', kepala: 'Uraian (sumber dana)', lebar: 42 }, ({ simpul }) => (simpul === akar ? 'JUMLAH' : simpul.nama)),
  kolomKosong({ kunci: 'volume', kepala: 'Volume', kelompok: RINCIAN, lebar: 8 }), kolomKosong({ kunci: 'satuan', kepala: 'Satuan', kelompok: RINCIAN, lebar: 8 }),
  kolomKosong({ kunci: 'harga', kepala: 'Harga Satuan', kelompok: RINCIAN, lebar: 10 }),
  kolomUang({ kunci: 'pagu', kepala: 'Jumlah (Rp)', lebar: 18 }, pagu),
  kolomHitung({ kunci: 'bobot', kepala: '% Bobot', nomor: '7 = (6 / total 6) × 100', lebar: 9 }, 'persen', ({ sel, jumlah }) => rumusBagi(sel('pagu'), jumlah('pagu')),
    ({ simpul }) => nilaiRasio(rasio(pagu(simpul), pagu(akar), ALASAN.paguNol))),
  kolomTeks({ kunci: 'fisik', kepala: '% Realisasi', kelompok: FISIK, lebar: 12 }, ({ simpul }) => (simpul === akar ? nilaiRasio(simpul.capaian.fisik) : null), 'persen'),
  {
    kunci: 'fisikTtb', kepala: '% Tertimbang', kelompok: FISIK, nomor: '9 = (7 × 8) / 100', lebar: 13, rupa: 'persen',
    isi: ({ simpul, sel }) => simpul === akar
      ? { isi: nilaiRasio(simpul.capaian.fisik), rumus: `IF(AND(ISNUMBER(${sel('bobot')}),ISNUMBER(${sel('fisik')})),${sel('bobot')}*${sel('fisik')},"${TIADA}")` }
      : { isi: null },
  },
  kolomUang({ kunci: 'kas', kepala: 'Rp', kelompok: TARGET, lebar: 18 }, angkas),
  kolomHitung({ kunci: 'kasPersen', kepala: '%', kelompok: TARGET, nomor: '11 = (10 / 6) × 100', lebar: 10 }, 'persen', ({ sel }) => rumusBagi(sel('kas'), sel('pagu')), ({ simpul }) => nilaiRasio(simpul.capaian.target)),
  kolomUang({ kunci: 'real', kepala: 'Rp', kelompok: SPJ, lebar: 18 }, realisasi),
  kolomHitung({ kunci: 'realPersen', kepala: '%', kelompok: SPJ, nomor: '13 = (12 / 6) × 100', lebar: 10 }, 'persen', ({ sel }) => rumusBagi(sel('real'), sel('pagu')), ({ simpul }) => nilaiRasio(simpul.capaian.serapanPagu)),
  kolomHitung({ kunci: 'realTtb', kepala: '% Tertimbang', kelompok: SPJ, nomor: '14 = (12 / total 6) × 100', lebar: 13 }, 'persen', ({ sel, jumlah }) => rumusBagi(sel('real'), jumlah('pagu')),
    ({ simpul }) => { const r = realisasi(simpul); return r === null ? TIADA : nilaiRasio(rasio(r, pagu(akar), ALASAN.paguNol)) }),
  kolomHitung({ kunci: 'sisa', kepala: 'Sisa Anggaran (Rp)', nomor: '15 = 6 − 12', lebar: 18 }, 'rupiah', ({ sel }) => `IF(ISNUMBER(${sel('real')}),${sel('pagu')}-${sel('real')},"${TIADA}")`, ({ simpul }) => nilaiUang(simpul.capaian.sisaPagu)),
  kolomKosong({ kunci: 'rekanan', kepala: 'Rekanan', lebar: 10 }), kolomKosong({ kunci: 'masa', kepala: 'Masa Pelaksanaan', lebar: 12 }), kolomKosong({ kunci: 'lokasi', kepala: 'Lokasi', lebar: 10 }),
]

const pasangan = (nama: string, isi: string | null): Baris => [{ isi: nama, rupa: 'teks' }, { isi: isi ?? '', rupa: 'teks', lebar: 5 }]

/** "Panjang jalan dibangun: 4,5 dari 12 km, TW I, II", one a line; null: none was entered. */
function sebutNode({ kinerja, bulan }: BahanRfk, unitId: number, kode: readonly string[], jenis: JenisIndikator): string | null {
  const angka = (nilai: Volume | null): string => (nilai === null ? 'belum diisi' : tulisAngka(volumeToText(nilai)))
  return kode.flatMap((satu) => kinerja.indikator.get(`${unitId}/${satu}`) ?? []).filter((satu) => satu.jenis === jenis)
    .map((satu) => {
      const { realisasi: capai, triwulan: dari } = hitungKinerja(satu, triwulan(bulan))
      const umur = kataUmur(satu, dari, bulan)
      return `${satu.nama}: ${angka(capai)} dari ${angka(satu.target)} ${satu.satuan}${umur === null ? '' : `, ${umur}`}`
    }).join('\n') || null
}

function pembuka(bahan: BahanRfk, info: SubRfk): Baris[] {
  const kode = ({ kode: k, nama }: KodeNama): string => `${k} ${nama}`
  const milik = unitDari(bahan, info.unitId)
  return [
    kalimat('I. DATA UMUM', 6, 'subjudul'),
    pasangan('Organisasi', bahan.unit?.nama ?? null), pasangan('Unit Kerja', milik && kode(milik)),
    pasangan('Urusan', kode(info.urusan)), pasangan('Bidang', kode(info.bidang)), pasangan('Program', kode(info.program)),
    pasangan('Kegiatan', kode(info.kegiatan)), pasangan('Sub Kegiatan', kode(info)), pasangan('Lokasi', null), pasangan('Sumber Dana', info.sumberDana.join('; ')),
    kalimat('II. INDIKATOR', 6, 'subjudul'),
    pasangan('Capaian Program', sebutNode(bahan, info.unitId, [info.program.kode], 'HASIL')), pasangan('Masukan', null),
    pasangan('Keluaran', sebutNode(bahan, info.unitId, [info.kode], 'KELUARAN')), pasangan('Hasil', sebutNode(bahan, info.unitId, [info.kode, info.kegiatan.kode], 'HASIL')), pasangan('Kelompok Sasaran', null),
    kalimat('III. REALISASI', 6, 'subjudul'),
  ]
}

const PPTK: PenandaTangan = { selaku: 'Disusun', jabatan: 'Pejabat Pelaksana Teknis Kegiatan', nama: null, nip: null }

/** Units of a SKPD may have the same sub-kegiatan: its sheet then carries the number of the unit in the list. */
const namaLembar = ({ skpd, daftarUnit }: BahanRfk, info: SubRfk): string =>
  (skpd ? `${info.kode} (${daftarUnit.findIndex((unit) => unit.id === info.unitId) + 1})` : info.kode)

/** The material of one sheet: its head speaks of this sub-kegiatan and its unit alone. */
function milikSub(bahan: BahanRfk, item: BahanRfk['sub'][number]): BahanRfk {
  const { unitId } = item.info
  const satu = { ...bahan, seluruh: item.capaian, sub: [item], skpd: false, bawahan: [] }
  const milik = bahan.skpd ? bahan.daftarUnit.find((unit) => unit.id === unitId) : undefined
  if (!milik) return satu
  const { kode, nama } = milik.capaian.posisi
  return { ...satu, unit: { id: unitId, kode, nama }, statusLaporan: milik.statusLaporan }
}

/** The sheets of a SKPD, unit by unit with their sums: what of the many belongs where. */
function susunDaftar(bahan: BahanRfk): LembarTulis {
  const nomorUnit = ({ capaian }: Simpul): number => bahan.daftarUnit.findIndex((unit) => String(unit.id) === capaian.posisi.kunci) + 1
  return susunLembar(bahan, {
    nama: 'Daftar', judul: 'FORM A: DAFTAR LEMBAR PER SUB-KEGIATAN', akar: pohonUnit(bahan, true), bekuKolom: 3, dasar: [],
    kolom: [
      kolomTeks({ kunci: 'no', kepala: 'Nomor unit', lebar: 8 }, ({ simpul }) => (simpul.tingkat === 'unit' ? nomorUnit(simpul) : null), 'bilangan'),
      kolomTeks({ kunci: 'kode', kepala: 'Kode', lebar: 25 }, ({ simpul }) => simpul.kode || null, 'kode'),
      kolomTeks({ kunci: 'nama', kepala: 'Unit / Sub Kegiatan', lebar: 54 }, ({ simpul }) => (simpul.tingkat === 'jumlah' ? 'JUMLAH' : simpul.nama)),
      kolomTeks({ kunci: 'lembar', kepala: 'Lembar', lebar: 24 }, ({ simpul }) => simpul.sub && namaLembar(bahan, simpul.sub), 'kode'),
      kolomUang({ kunci: 'pagu', kepala: 'Jumlah (Rp)', lebar: 20 }, pagu),
      kolomUang({ kunci: 'kas', kepala: `${TARGET} (Rp)`, lebar: 20 }, angkas),
      kolomUang({ kunci: 'real', kepala: `${SPJ} (Rp)`, lebar: 20 }, realisasi),
    ],
  })
}

/** Layout D: a sheet for each sub-kegiatan with its lines; of a SKPD a list of them first. */
export function susunD(bahan: BahanRfk): LembarTulis[] {
  const judul = 'FORM A: RINCIAN REALISASI PER SUB-KEGIATAN'
  if (bahan.sub.length === 0) return [{ nama: 'Form A', kolom: [{ lebar: 120 }], baris: [...susunKop(bahan, judul, [`Unit ini belum punya sub-kegiatan berpagu pada tahun anggaran ${bahan.tahun}; bentuk ini kosong.`], 1)], cetak: { arah: 'mendatar' } }]
  const lembar = bahan.sub.map(({ info, capaian }) => {
    const daun: Simpul = { tingkat: 'jumlah', kode: info.kode, nama: info.nama, capaian, anak: [], sub: info }
    const akar: Simpul = { ...daun, anak: info.baris.map((baris, i) => simpulBaris(bahan, daun, baris, i)) }
    const masalah = teksKendala(info.kendala, 'KENDALA')
    return susunLembar(milikSub(bahan, { info, capaian }), {
      nama: namaLembar(bahan, info), judul, penanda: [PPTK, bahan.penanda.kepala], kolom: kolom(akar), akar, bekuKolom: 2, pembuka: pembuka(bahan, info), dasar: [],
      catatan: [
        `Lokasi, masukan, dan kelompok sasaran ${BELUM_DICATAT}. Realisasi fisik dicatat per sub-kegiatan, tidak per rekening, sehingga hanya ada di baris jumlah.`,
        ...(masalah ? [`Permasalahan: ${masalah}`] : []),
      ],
    })
  })
  return bahan.skpd ? [susunDaftar(bahan), ...lembar] : lembar
}
