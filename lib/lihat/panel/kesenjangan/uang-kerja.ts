import { bilangan, rupiahSingkat } from '@/lib/dasar/format/angka'
import { asalFisik } from '@/lib/dasar/format/fisik'
import { kalimatCakupan } from '@/lib/dasar/format/kalimat'
import type { DataKesenjangan, SubKesenjangan } from '@/lib/lihat/kesenjangan/types'
import { RUMUS } from '@/lib/realisasi/rumus'
import { jumlah, sen } from '@/lib/realisasi/rupiah'
import { BATAS_UANG_KERJA, uangKerja, uangKerjaDinilai, type UangKerja } from '@/lib/realisasi/uang-kerja'
import { persen, poin, teks, uang } from '../sel'
import { hrefSub } from '../tautan'
import type { DefinisiPanel } from '../types'

const BATAS = 50
const TAMPIL = 8
type Baris = SubKesenjangan & { hasil: UangKerja }

const mutlak = (nilai: bigint): bigint => (nilai < 0n ? -nilai : nilai)

/** The sub-kegiatan of one direction, the most rupiah first. */
function pilih(sub: readonly SubKesenjangan[], arah: UangKerja['arah']): Baris[] {
  return sub.flatMap((satu) => { const hasil = uangKerja(satu.capaian); return hasil?.arah === arah ? [{ ...satu, hasil }] : [] })
    .sort((a, b) => { const [x, y] = [mutlak(a.hasil.rupiah), mutlak(b.hasil.rupiah)]; return x > y ? -1 : x < y ? 1 : Number(a.capaian.posisi.kunci) - Number(b.capaian.posisi.kunci) })
}

const KATA = {
  uang: { tanya: 'Di mana uang mendahului pekerjaan?', tidak: 'Tidak ada uang yang jauh mendahului pekerjaan', judul: (n: string, rp: string) => `${n} sub-kegiatan: uang mendahului pekerjaan, setara ${rp}`, bacaan: 'Uang tanpa pekerjaan: terserap lebih dari pekerjaannya. Uang muka, atau fisik yang belum dicatat.' },
  kerja: { tanya: 'Di mana pekerjaan mendahului uang?', tidak: 'Tidak ada pekerjaan yang jauh mendahului uang', judul: (n: string, rp: string) => `${n} sub-kegiatan: pekerjaan mendahului uang, setara ${rp}`, bacaan: 'Pekerjaan tanpa uang: fisik lebih jauh daripada serapannya. Biasanya penyedia belum menagih.' },
} as const

function definisi(arah: UangKerja['arah']): DefinisiPanel<DataKesenjangan> {
  const kunci = `kesenjangan-${arah}`
  return {
    kunci,
    susun: ({ seluruh, sub, kueri }) => {
      if (!seluruh.melapor) return null
      const semua = pilih(sub, arah)
      const setara = sen(mutlak(jumlah(semua.map(({ hasil }) => hasil.rupiah))))
      const baris = semua.slice(0, BATAS)
      const dinilai = sub.some(({ capaian }) => uangKerjaDinilai(capaian))
      return {
        kunci,
        judul: !dinilai ? KATA[arah].tanya : semua.length === 0 ? KATA[arah].tidak : KATA[arah].judul(bilangan(semua.length), rupiahSingkat(setara)),
        bacaan: `${KATA[arah].bacaan} Dengan jarak di atas ${BATAS_UANG_KERJA} poin, pada unit yang sudah melapor.${kalimatCakupan(seluruh)}`,
        tabel: {
          caption: `Sub-kegiatan menurut jarak uang dan pekerjaan dalam rupiah, terbesar dahulu${semua.length > BATAS ? `; ${BATAS} dari ${bilangan(semua.length)}` : ''}`,
          tampil: TAMPIL,
          kolom: [
            { kunci: 'nama', nama: 'Sub-kegiatan' },
            { kunci: 'rupiah', nama: 'Setara', satuan: 'Rp miliar', angka: true, miliar: true },
            { kunci: 'serapan', nama: 'Serapan', satuan: '% pagu', angka: true },
            { kunci: 'fisik', nama: 'Fisik', satuan: '%', angka: true },
            { kunci: 'beda', nama: 'Jarak', satuan: 'poin', angka: true, lebar: true },
            { kunci: 'pagu', nama: 'Pagu', satuan: 'Rp', angka: true, rinci: true },
            { kunci: 'realisasi', nama: 'Realisasi', satuan: 'Rp', angka: true, rinci: true },
          ],
          baris: baris.map(({ capaian, unitId, unit, hasil }, index) => {
            const asal = asalFisik(capaian)
            return {
              kunci: capaian.posisi.kunci, href: hrefSub(kueri, unitId, capaian.posisi.kunci), utama: index < TAMPIL,
              sel: {
                nama: teks(capaian.posisi.nama, asal === null ? unit : `${unit}; fisik ${asal}`), rupiah: uang(hasil.rupiah), serapan: persen(capaian.serapanPagu), fisik: persen(capaian.fisik),
                beda: poin(hasil.beda), pagu: uang(capaian.posisi.pagu), realisasi: uang(capaian.posisi.realisasi),
              },
            }
          }),
        },
        bagan: { jenis: 'batang', nilai: 'rupiah' },
        rumus: [RUMUS.uangKerja, RUMUS.serapanPagu, RUMUS.fisik],
        kosong: { judul: dinilai ? `Tidak ada sub-kegiatan yang berjarak lebih dari ${BATAS_UANG_KERJA} poin` : 'Belum ada sub-kegiatan yang memiliki realisasi dan progres fisik' },
      }
    },
  }
}

/** Money without work. */
export const panelUang = definisi('uang')
/** Work without money. */
export const panelKerja = definisi('kerja')
