import { bilangan as tulis, rupiahSingkat } from '@/lib/dasar/format/angka'
import { kalimatCakupan } from '@/lib/dasar/format/kalimat'
import { namaBulan, sampaiBulan } from '@/lib/dasar/format/tanggal'
import type { DataKecamatan } from '@/lib/lihat/peta/types'
import { rasio, tiada } from '@/lib/realisasi/rasio'
import { RUMUS } from '@/lib/realisasi/rumus'
import { jumlah, sen } from '@/lib/realisasi/rupiah'
import type { Capaian } from '@/lib/realisasi/capaian'
import { NAMA_TAHAP } from '../pengadaan/nama'
import { hrefPaket } from '../pengadaan/data'
import { bilangan, persen, tanggal, tanpa, teks, uang } from '../sel'
import { hrefSub, hrefUnit } from '../tautan'
import type { DefinisiPanel, Kolom } from '../types'
import { dilaporkan, selKurang } from '../umum/dilaporkan'
import { bacaanCakupan } from '../umum/lapor'
import { kataLuarLapor } from './data'

const UANG: readonly Kolom[] = [
  { kunci: 'pagu', nama: 'Pagu', satuan: 'Rp', angka: true }, { kunci: 'realisasi', nama: 'Realisasi', satuan: 'Rp', angka: true, lebar: true },
  { kunci: 'serapan', nama: 'Serapan', satuan: '% pagu', angka: true }, { kunci: 'kurang', nama: 'Kekurangan', satuan: 'Rp', angka: true, lebar: true }, { kunci: 'fisik', nama: 'Fisik', satuan: '%', angka: true },
]
const selUang = (satu: Capaian) => ({
  pagu: uang(satu.posisi.pagu), realisasi: dilaporkan(satu, satu.posisi.realisasi === null ? tanpa('belum lapor') : uang(satu.posisi.realisasi)), serapan: dilaporkan(satu, persen(satu.serapanPagu)), kurang: selKurang(satu),
  fisik: dilaporkan(satu, satu.fisik.ada ? persen(satu.fisik) : tanpa('belum ada')),
})
const besar = (a: Capaian, b: Capaian): number => (a.posisi.pagu === b.posisi.pagu ? (a.posisi.kode < b.posisi.kode ? -1 : 1) : a.posisi.pagu > b.posisi.pagu ? -1 : 1)
const RUMUS_UANG = [RUMUS.serapanPagu, RUMUS.selisih, RUMUS.fisik]

/** The money that is in this kecamatan alone, by unit. */
export const panelKecamatanUnit: DefinisiPanel<DataKecamatan> = {
  kunci: 'kecamatan-unit',
  susun: ({ perUnit, capaian, kecamatan, tahun, bulan, kueri, semua }) => {
    const urut = [...perUnit].sort(besar)
    const [pertama] = urut
    return {
      kunci: 'kecamatan-unit',
      judul: pertama === undefined || capaian === null ? `Belum ada belanja ${semua ? '' : 'unit Anda '}yang ditempatkan di ${kecamatan.nama} saja` : `${rupiahSingkat(capaian.posisi.pagu)} pagu ${semua ? `${tulis(urut.length)} unit` : 'unit Anda'} di ${kecamatan.nama}${semua ? `, terbesar ${pertama.posisi.nama}` : ''}`,
      bacaan: `Hanya belanja yang seluruhnya di kecamatan ini; yang di beberapa kecamatan tidak dibagi.${capaian === null ? '' : kalimatCakupan(capaian)}`,
      tabel: {
        caption: `Belanja di Kecamatan ${kecamatan.nama} menurut unit ${sampaiBulan(tahun, bulan)}`, kolom: [{ kunci: 'nama', nama: 'Unit' }, ...UANG],
        baris: urut.map((satu, i) => ({ kunci: satu.posisi.kunci, href: hrefUnit(kueri, satu.posisi.kunci), ...(i === 0 && semua ? { utama: true } : {}), sel: { nama: teks(satu.posisi.nama), ...selUang(satu) } })),
        ...(capaian === null || urut.length === 0 ? {} : { jumlah: { kunci: 'jumlah', sel: { nama: teks('Jumlah', capaian.melapor ? kataLuarLapor(perUnit) : undefined), ...selUang(capaian) } } }),
      },
      bagan: { jenis: 'batang', nilai: 'serapan' }, rumus: RUMUS_UANG,
      kosong: { judul: 'Belum ada yang ditempatkan', isi: 'Unit menempatkan sub-kegiatannya pada halaman sub-kegiatan atau Menempatkan.' },
    }
  },
}

/** Its sub-kegiatan, the most rupiah first. */
export const panelKecamatanSub: DefinisiPanel<DataKecamatan> = {
  kunci: 'kecamatan-sub',
  susun: ({ perSub, kecamatan, tahun, bulan, kueri, capaian: seluruh }) => {
    if (perSub.length === 0) return null
    const urut = [...perSub].sort((a, b) => besar(a.capaian, b.capaian))
    return {
      kunci: 'kecamatan-sub', judul: `${tulis(urut.length)} sub-kegiatan, pagu ${rupiahSingkat(jumlah(urut.map(({ capaian }) => capaian.posisi.pagu)))}`,
      ...(seluruh === null ? {} : bacaanCakupan(seluruh)),
      tabel: {
        caption: `Sub-kegiatan di Kecamatan ${kecamatan.nama} ${sampaiBulan(tahun, bulan)}, pagu terbesar dahulu`, kolom: [{ kunci: 'nama', nama: 'Sub-kegiatan' }, { kunci: 'unit', nama: 'Unit', lebar: true }, ...UANG], tampil: 15,
        baris: urut.map(({ capaian, unitId, unit }) => ({ kunci: capaian.posisi.kunci, href: hrefSub(kueri, unitId, capaian.posisi.kunci), sel: { nama: teks(capaian.posisi.nama, capaian.posisi.kode), unit: teks(unit), ...selUang(capaian) } })),
      },
      rumus: RUMUS_UANG,
    }
  },
}

const KOLOM_PAKET: readonly Kolom[] = [
  { kunci: 'nama', nama: 'Paket' }, { kunci: 'unit', nama: 'Unit' }, { kunci: 'tahap', nama: 'Tahap' }, { kunci: 'kontrak', nama: 'Nilai kontrak', satuan: 'Rp', angka: true }, { kunci: 'fisik', nama: 'Fisik', satuan: '%', angka: true },
  { kunci: 'mulai', nama: 'Mulai', lebar: true }, { kunci: 'selesai', nama: 'Selesai', lebar: true },
]
const fisik = (nilai: number | undefined) => persen(nilai === undefined ? tiada('Belum diisi') : rasio(BigInt(nilai), 10_000n, ''))

/** Its packages with stage, contract and what is critical. */
export const panelKecamatanPaket: DefinisiPanel<DataKecamatan> = {
  kunci: 'kecamatan-paket',
  susun: ({ paket, kecamatan, tahun, bulan, kueri }) => {
    if (paket.length === 0) return null
    const nilai = (satu: (typeof paket)[number]): bigint => satu.kontrak?.nilai ?? 0n
    const urut = [...paket].sort((a, b) => Number(b.kritis?.kritis === true) - Number(a.kritis?.kritis === true) || (nilai(a) === nilai(b) ? a.id - b.id : nilai(a) > nilai(b) ? -1 : 1))
    const kritis = urut.filter((satu) => satu.kritis?.kritis === true).length
    return {
      kunci: 'kecamatan-paket', judul: `${tulis(paket.length)} paket berjalan, kontrak ${rupiahSingkat(sen(paket.reduce((n, satu) => n + nilai(satu), 0n)))}${kritis > 0 ? `, ${tulis(kritis)} kritis` : ''}`,
      bacaan: 'Termasuk paket yang juga di kecamatan lain.',
      tabel: {
        caption: `Paket di Kecamatan ${kecamatan.nama} ${sampaiBulan(tahun, bulan)}, yang kritis dahulu`, kolom: [...KOLOM_PAKET, { kunci: 'kritis', nama: 'Kritis' }], tampil: 15,
        baris: urut.map((satu) => ({
          kunci: String(satu.id), href: hrefPaket(kueri, satu.id), ...(satu.kritis?.kritis === true ? { utama: true } : {}),
          sel: {
            nama: teks(satu.nama), unit: teks(satu.unit), tahap: teks(NAMA_TAHAP[satu.kedudukan.tahap]), kontrak: satu.kontrak === null ? tanpa('belum kontrak') : uang(satu.kontrak.nilai), fisik: fisik(satu.fisik?.realisasi),
            mulai: tanggal(satu.kontrak?.mulai ?? null), selesai: tanggal(satu.kontrak?.selesai ?? null), kritis: teks(satu.kritis?.kritis === true ? 'kritis' : satu.kritis?.kritis === null ? 'belum dapat dinilai' : 'tidak'),
          },
        })),
      },
      rumus: [RUMUS.kontrakKritis],
    }
  },
}

/** What stands in the way of the sub-kegiatan that are here. */
export const panelKecamatanKendala: DefinisiPanel<DataKecamatan> = {
  kunci: 'kecamatan-kendala',
  susun: ({ kendala, kecamatan, tahun, bulan, kueri }) => (kendala.length === 0 ? null : {
    kunci: 'kecamatan-kendala', judul: `${tulis(kendala.length)} kendala terbuka`, bacaan: 'Termasuk sub-kegiatan yang juga di kecamatan lain.',
    tabel: {
      caption: `Kendala terbuka di Kecamatan ${kecamatan.nama} ${sampaiBulan(tahun, bulan)}`, kolom: [{ kunci: 'nama', nama: 'Sub-kegiatan' }, { kunci: 'unit', nama: 'Unit' }, { kunci: 'sebab', nama: 'Sebab' }, { kunci: 'uraian', nama: 'Uraian', lebar: true }, { kunci: 'tenggat', nama: 'Tenggat', lebar: true }],
      baris: kendala.map((satu) => ({ kunci: String(satu.asalId), ...(satu.sub === null ? {} : { href: hrefSub(kueri, satu.unit.id, satu.sub.id) }), sel: { nama: teks(satu.sub?.nama ?? ''), unit: teks(satu.unit.namaSingkat), sebab: teks(satu.kategori.nama), uraian: teks(satu.uraian), tenggat: tanggal(satu.tenggat) } })),
    },
    rumus: [],
  }),
}

/** How many sub-kegiatan and packages name each pekon. */
export const panelKecamatanPekon: DefinisiPanel<DataKecamatan> = {
  kunci: 'kecamatan-pekon',
  susun: ({ pekon, kecamatan }) => {
    const ada = pekon.filter(({ sub, paket }) => sub + paket > 0)
    if (ada.length === 0) return null
    return {
      kunci: 'kecamatan-pekon', judul: `${tulis(ada.length)} dari ${tulis(pekon.length)} pekon dan kelurahan disebut namanya`, bacaan: 'Rupiahnya tidak dibagi per pekon; ini banyaknya yang menyebut.',
      tabel: { caption: `Pekon dan kelurahan di Kecamatan ${kecamatan.nama}`, kolom: [{ kunci: 'nama', nama: 'Pekon' }, { kunci: 'sub', nama: 'Sub-kegiatan', angka: true }, { kunci: 'paket', nama: 'Paket', angka: true }], baris: ada.map(({ id, nama, sub, paket }) => ({ kunci: String(id), sel: { nama: teks(nama), sub: bilangan(sub), paket: bilangan(paket) } })) },
      rumus: [],
    }
  },
}

const SEMPIT = 'Camat melihat nama, unit, tahap, nilai kontrak, fisik, dan tanggalnya. Pagu, realisasi, dan kendala unit lain tidak ditunjukkan.'

/** Other units' packages in a camat's own kecamatan: names, stages, contract values, progress and days, nothing else. */
export const panelPaketLain: DefinisiPanel<DataKecamatan> = {
  kunci: 'kecamatan-paket-lain',
  susun: ({ saya, paketLain, kecamatan, tahun, bulan }) => (!saya ? null : {
    kunci: 'kecamatan-paket-lain', judul: paketLain.length === 0 ? 'Belum ada paket unit lain di kecamatan saya' : `${tulis(paketLain.length)} paket unit lain di kecamatan saya`, bacaan: SEMPIT,
    tabel: {
      caption: `Paket unit lain di Kecamatan ${kecamatan.nama} ${sampaiBulan(tahun, bulan)}`, kolom: [...KOLOM_PAKET, { kunci: 'sejak', nama: 'Tahap sejak', lebar: true }, { kunci: 'per', nama: 'Fisik bulan', lebar: true }],
      baris: paketLain.map((satu) => ({
        kunci: String(satu.id),
        sel: { nama: teks(satu.nama), unit: teks(satu.unit), tahap: teks(NAMA_TAHAP[satu.tahap]), kontrak: satu.kontrak === null ? tanpa('belum kontrak') : uang(satu.kontrak.nilai), fisik: fisik(satu.fisik?.nilai), mulai: tanggal(satu.kontrak?.mulai ?? null), selesai: tanggal(satu.kontrak?.selesai ?? null), sejak: tanggal(satu.sejak), per: satu.fisik === null ? tanpa('belum diisi') : teks(namaBulan(satu.fisik.bulan)) },
      })),
    },
    rumus: [], kosong: { judul: 'Belum ada paket unit lain yang ditempatkan di sini' },
  }),
}

/** Other units' sub-kegiatan in a camat's own kecamatan, by name. */
export const panelSubLain: DefinisiPanel<DataKecamatan> = {
  kunci: 'kecamatan-sub-lain',
  susun: ({ saya, subLain, kecamatan, tahun }) => (!saya || subLain.length === 0 ? null : {
    kunci: 'kecamatan-sub-lain', judul: `${tulis(subLain.length)} sub-kegiatan unit lain di kecamatan saya`, bacaan: SEMPIT,
    tabel: { caption: `Sub-kegiatan unit lain di Kecamatan ${kecamatan.nama}, TA ${tahun}`, kolom: [{ kunci: 'nama', nama: 'Sub-kegiatan' }, { kunci: 'unit', nama: 'Unit' }], tampil: 15, baris: subLain.map(({ id, kode, nama, unit }) => ({ kunci: String(id), sel: { nama: teks(nama, kode), unit: teks(unit) } })) },
    rumus: [],
  }),
}
