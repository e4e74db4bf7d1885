import type { KelompokSumber } from '@/lib/dasar/database/generated/enums'
import { NAMA_KELOMPOK } from '../constants'
import type { Daftar } from '../types'
import { indukNomenklatur, jenisRekening, kelompokRekening, tingkatNomenklatur, tingkatRekening } from '../utils'
import type { BarisDaftar, BarisMentah } from './jenis'

type Hasil = Pick<BarisDaftar, 'jenis' | 'tingkat' | 'induk' | 'keadaan' | 'sebab'> & { kelompok?: KelompokSumber | null }

const lewat = (sebab: string): Hasil => ({ jenis: '', tingkat: null, induk: null, keadaan: 'LEWAT', sebab })
const taTerbaca = (sebab: string): Hasil => ({ jenis: '', tingkat: null, induk: null, keadaan: 'TAK_TERBACA', sebab })
const kenal = (jenis: 'NOMENKLATUR' | 'REKENING' | 'SUMBER', tingkat: string | null, induk: string | null): Hasil => ({ jenis, tingkat, induk, keadaan: 'BARU', sebab: null })

/** Names of level 1 of the chart of accounts: a bare "4" is then pendapatan, not unsur pendukung. */
const AKUN = /^(aset|kewajiban|ekuitas|pendapatan|belanja|pembiayaan|beban|surplus)/i
const EXCEL = 'Kode tersimpan sebagai bilangan, nol di belakangnya dapat hilang (2.10 menjadi 2.1). Jadikan kolom kode teks di berkas.'

function uraiRekening(kode: string): Hasil | null {
  const tingkat = tingkatRekening(kode)
  if (tingkat === null) return null
  return kenal('REKENING', String(tingkat), tingkat === 2 ? null : tingkat === 3 ? kelompokRekening(kode) : jenisRekening(kode))
}

function uraiAnggaran({ kode, nama, bilangan }: BarisMentah, daftar: Daftar): Hasil {
  if (/^\d$/.test(kode) && AKUN.test(nama)) return lewat(`Akun tingkat 1 (${nama}); yang disimpan mulai tingkat 2.`)
  if (/^\d\.\d$/.test(kode) && bilangan && !(kode.startsWith('5.') && /^belanja/i.test(nama))) return taTerbaca(EXCEL)
  const rekening = uraiRekening(kode)
  if (rekening) return rekening
  if (/^[1-46-9]\.\d(\.\d{2,4})*$/.test(kode)) return lewat('Rekening selain belanja (5); tidak dipakai di sini.')
  const tingkat = tingkatNomenklatur(kode)
  if (tingkat === null) return taTerbaca(bilangan ? EXCEL : `Kode ${kode} bukan urusan sampai sub-kegiatan dan bukan rekening belanja.`)
  if (daftar === 'rekening') return taTerbaca('Ini kode program dan kegiatan. Unggah lewat kodefikasinya.')
  return kenal('NOMENKLATUR', tingkat, indukNomenklatur(tingkat, kode))
}

const polos = (isi: string): string => isi.toLowerCase().replace(/[^a-z]/g, '')
const KELOMPOK = new Map((Object.entries(NAMA_KELOMPOK) as [KelompokSumber, string][]).flatMap(([kunci, nama]) => [[polos(kunci), kunci], [polos(nama), kunci]]))

function uraiSumber({ kode, kelompok }: BarisMentah): Hasil {
  if (!/^[0-9A-Z]+(\.[0-9A-Z]+)*$/.test(kode)) return taTerbaca(`Kode ${kode} bukan kode sumber dana. Tulis angka bertitik seperti 1.2.01.`)
  return { ...kenal('SUMBER', null, null), kelompok: kelompok === undefined ? null : (KELOMPOK.get(polos(kelompok)) ?? null) }
}

function uraiSatu(baris: BarisMentah, daftar: Daftar): Hasil {
  if (baris.kode === '') return lewat('Tanpa kode.')
  if (!/\d/.test(baris.kode)) return lewat('Judul, tanpa angka kode.')
  if (baris.nama === '') return taTerbaca('Tanpa nama.')
  if (baris.nama.length > 600) return taTerbaca('Nama lebih dari 600 huruf.')
  return daftar === 'sumber' ? uraiSumber(baris) : uraiAnggaran(baris, daftar)
}

/** The supporting programme of all units (X.XX.01…) once for each bidang urusan: on use the bidang takes the place of X.XX. */
function turunkan(baris: readonly BarisMentah[], bidangAda: readonly string[]): BarisMentah[] {
  const bidang = [...new Set([...bidangAda, ...baris.flatMap(({ kode }) => (tingkatNomenklatur(kode) === 'BIDANG' ? [kode] : []))])].sort()
  return baris.flatMap((satu) => (/^X\.XX\.\d/.test(satu.kode) && bidang.length > 0 ? bidang.map((kode) => ({ ...satu, kode: satu.kode.replace('X.XX', kode) })) : [satu]))
}

/** What each row of a list is by its shape: which list, which level, below what. Nothing is left out; what is no code says why. */
export function uraikan(mentah: readonly BarisMentah[], daftar: Daftar, bidangAda: readonly string[]): BarisDaftar[] {
  const baris = daftar === 'buku' ? turunkan(mentah, bidangAda) : mentah
  return baris.map((satu, i) => ({
    urut: i + 1, nomor: satu.nomor, lembar: satu.lembar, kode: satu.kode, nama: satu.nama, kelompok: null, namaAda: null, pakai: false, ...uraiSatu(satu, daftar),
  }))
}
