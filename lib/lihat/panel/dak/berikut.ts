import { bilangan as tulis, rupiahSingkat } from '@/lib/dasar/format/angka'
import { awalBesar, bilanganKata } from '@/lib/dasar/format/kalimat'
import { tanggal as tulisTanggal } from '@/lib/dasar/format/tanggal'
import { NAMA_TAHAP_DAK } from '@/lib/lapor/dak/constants'
import { RUMUS } from '@/lib/realisasi/rumus'
import { jumlah, kurangi, NOL } from '@/lib/realisasi/rupiah'
import { bilangan, tanggal, tanpa, teks, uang } from '../sel'
import type { DefinisiPanel, Panel } from '../types'
import { berikutnya, hrefAlokasi, jumlahTakBerkontrak, lewat, tanpaKontrak, terancam, type DataDak, type DiGerbang } from './data'
import { namaAlokasi, rinciAlokasi, sisaHari, syaratKata } from './nama'

/** What lapses next, in one sentence; what nobody can lose says what the next day is. */
export function judulBerikut({ alokasi }: Pick<DataDak, 'alokasi'>): string {
  const depan = berikutnya(terancam(alokasi))
  if (depan) return `${rupiahSingkat(depan.rupiah)} DAK Fisik terancam hangus pada ${tulisTanggal(depan.tenggat)}, ${sisaHari(depan.hari)}`
  const hangus = lewat(alokasi)
  if (hangus.length > 0) return `${rupiahSingkat(jumlah(hangus.map(({ gerbang }) => gerbang.hangus)))} DAK Fisik lewat tenggat tanpa bukti lengkap; tidak ada lagi yang terancam`
  const menunggu = alokasi.filter(({ berikut }) => berikut !== null).length
  if (menunggu === 0 && alokasi.some((satu) => (satu.keadaan.jumlahSalur ?? NOL) < satu.alokasi.pagu)) {
    return `Tidak ada lagi tahap DAK Fisik di depan: ${rupiahSingkat(jumlah(alokasi.map(({ keadaan }) => keadaan.jumlahSalur ?? NOL)))} sudah salur dari ${rupiahSingkat(jumlah(alokasi.map((satu) => satu.alokasi.pagu)))}`
  }
  return menunggu === 0 ? 'Semua DAK Fisik sudah salur' : `Tidak ada DAK Fisik yang terancam hangus: ${bilanganKata(menunggu)} alokasi lengkap dan menunggu salur`
}

const banyakTanya = (daftar: readonly DiGerbang[]): number => daftar.reduce((n, { gerbang }) => n + gerbang.syarat.filter(({ jawab }) => jawab === 'tanya').length, 0)

/** What stands behind the sentence: how many, what is not known, what lapsed, what no contract asks for. */
export function bacaanBerikut({ alokasi }: Pick<DataDak, 'alokasi'>): string {
  const [semua, hangus, sisa] = [terancam(alokasi), lewat(alokasi), jumlahTakBerkontrak(alokasi)]
  const depan = berikutnya(semua)
  const tanya = banyakTanya(semua)
  const dalam = jumlah(semua.flatMap((satu) => tanpaKontrak(satu) ?? []))
  const luar = kurangi(sisa, dalam)
  const tanpaNdk = semua.filter((satu) => tanpaKontrak(satu) === null)
  return [
    depan ? `${awalBesar(bilanganKata(depan.daftar.length))} alokasi belum lengkap pada tenggat itu${semua.length > depan.daftar.length ? `, ${bilanganKata(semua.length - depan.daftar.length)} lagi pada tenggat sesudahnya` : ''}.` : '',
    tanya > 0 ? `${awalBesar(bilanganKata(tanya))} syarat belum dicatat; yang belum dicatat dianggap belum terpenuhi.` : '',
    hangus.length > 0 && depan ? `${rupiahSingkat(jumlah(hangus.map(({ gerbang }) => gerbang.hangus)))} sudah lewat tenggat tanpa bukti lengkap.` : '',
    dalam > 0n ? `Di antaranya ${rupiahSingkat(dalam)} tanpa kontrak: hangus juga bila suratnya lengkap.` : '',
    tanpaNdk.length > 0 ? `Daftar kontrak ${bilanganKata(tanpaNdk.length)} alokasi (${rupiahSingkat(jumlah(tanpaNdk.map(({ gerbang }) => gerbang.risiko)))}) belum dicatat.` : '',
    luar > 0n ? `Terpisah dari itu, ${rupiahSingkat(luar)} alokasi lain tanpa kontrak.` : '',
  ].filter(Boolean).join(' ')
}

function baris({ satu, gerbang }: DiGerbang, { kueri, hari }: Pick<DataDak, 'kueri' | 'hari'>, utama: boolean): Panel['tabel']['baris'][number] {
  return {
    kunci: `${satu.alokasi.id}-${gerbang.tahap}`, href: hrefAlokasi({ kueri, hari }, satu.alokasi.id), ...(utama ? { utama } : {}),
    sel: {
      nama: teks(namaAlokasi(satu.alokasi), rinciAlokasi(satu.alokasi)), rupiah: uang(gerbang.risiko),
      kontrak: gerbang.tahap > 1 ? tanpa('terpisah') : tanpaKontrak({ satu, gerbang }) === null ? tanpa('belum dicatat') : uang(tanpaKontrak({ satu, gerbang })), tahap: teks(awalBesar(NAMA_TAHAP_DAK[gerbang.tahap])),
      tenggat: tanggal(gerbang.tenggat), hari: bilangan(gerbang.hari), tidak: teks(syaratKata(gerbang, 'tidak')), tanya: teks(syaratKata(gerbang, 'tanya')), per: tanggal(hari),
    },
  }
}

/** What lapses next, on which day, in how many days, how much, and what is missing. */
export const panelBerikut: DefinisiPanel<DataDak> = {
  kunci: 'dak-berikut',
  susun: (data) => {
    if (data.alokasi.length === 0) return null
    const { aturan, tahun, hari } = data
    if (aturan === null) {
      return {
        kunci: 'dak-berikut', judul: `Aturan DAK Fisik ${tahun} belum ditulis, sehingga tenggat dan rupiah yang terancam tidak dapat dihitung`,
        tabel: { caption: `DAK Fisik ${tahun}`, kolom: [{ kunci: 'nama', nama: 'Alokasi' }], baris: [] }, rumus: [],
        kosong: { judul: 'Aturan tahun ini belum ditulis', isi: 'Admin kantor menuliskan batas, bagian tiap tahap, dan tenggatnya menurut peraturan tahun itu.' },
      }
    }
    const daftar = terancam(data.alokasi)
    const depan = berikutnya(daftar)
    return {
      kunci: 'dak-berikut', judul: judulBerikut(data), bacaan: bacaanBerikut(data),
      tabel: {
        caption: `Rupiah DAK Fisik yang terancam menurut catatan s.d. ${tulisTanggal(hari)}, tenggat terdekat dahulu`,
        kolom: [
          { kunci: 'nama', nama: 'Alokasi' },
          { kunci: 'rupiah', nama: 'Terancam', satuan: 'Rp miliar', angka: true, miliar: true },
          { kunci: 'kontrak', nama: 'Di antaranya tanpa kontrak', satuan: 'Rp miliar', angka: true, miliar: true, lebar: true },
          { kunci: 'hari', nama: 'Sisa', satuan: 'hari', angka: true },
          { kunci: 'tenggat', nama: 'Tenggat', lebar: true },
          { kunci: 'tahap', nama: 'Tahap', lebar: true },
          { kunci: 'tidak', nama: 'Belum terpenuhi', lebar: true },
          { kunci: 'tanya', nama: 'Belum dicatat', lebar: true },
          { kunci: 'per', nama: 'Menurut catatan s.d.', rinci: true },
        ],
        baris: daftar.map((satu) => baris(satu, data, satu.gerbang.tenggat === depan?.tenggat)),
        ...(daftar.length === 0 ? {} : { jumlah: { kunci: 'jumlah', sel: { nama: teks(`Jumlah ${tulis(daftar.length)} alokasi`), rupiah: uang(jumlah(daftar.map(({ gerbang }) => gerbang.risiko))) } } }),
      },
      bagan: { jenis: 'batang', nilai: 'rupiah' },
      rumus: [RUMUS.dakRisiko], sumber: [`Aturan: ${aturan.dasar}.`],
      kosong: { judul: 'Tidak ada alokasi yang terancam pada hari ini' },
    }
  },
}
