import { CONTOH_KODE, NAMA_TINGKAT, TINGKAT, type Tingkat } from '@/lib/tahun/kodefikasi/constants'
import { indukNomenklatur, jenisRekening, namaKelompokUmum, rapikanKode, tingkatNomenklatur, tingkatRekening } from '@/lib/tahun/kodefikasi/utils'
import { usulKelompok, usulKodeSumber } from './kelompok'
import { hurufAngka, namaSama } from './nama'
import type { Buku, IndukBaru, KodeAsing, KodeBaru, NamaBerkas } from './types'

/** Names typed by a person, by "macam:kode", for what the file does not name; and the code of a sumber dana, by "SD:kunci". */
export type NamaKetik = ReadonlyMap<string, string>
interface Bahan {
  asing: readonly KodeAsing[]
  berkas: readonly NamaBerkas[]
  buku: Buku
  ketik?: NamaKetik
}

/** Level of the book -> what the file calls it. */
const MACAM_BERKAS: Readonly<Record<Tingkat, string>> = { URUSAN: 'URUSAN', BIDANG: 'BIDANG', PROGRAM: 'PROGRAM', KEGIATAN: 'KEGIATAN', SUB_KEGIATAN: 'SUB' }

/** The names that a file gives a code, spellings of one name once. */
function namaDari(berkas: ReadonlyMap<string, NamaBerkas[]>, macam: string, kode: string): string[] {
  const hasil: string[] = []
  for (const { nama } of berkas.get(`${macam}:${kode}`) ?? []) if (!hasil.some((lain) => namaSama(lain, nama))) hasil.push(nama)
  return hasil
}
type Cari = (macam: string, kode: string) => string[]
const kurangNama = (nama: readonly string[]): string | null =>
  nama.length === 0 ? 'Berkas tidak menyebut namanya. Tulis namanya pada halaman kode ini.'
    : nama.length > 1 ? `Berkas menyebut ${nama.length} nama: ${nama.map((satu) => `"${satu}"`).join(', ')}. Tentukan namanya pada halaman kode ini.` : null

type Isi = Pick<KodeBaru, 'kode' | 'nama' | 'induk' | 'kelompok' | 'halangan' | 'mustahil' | 'catatan' | 'bedaInduk'>
const kosong = (kode: string, nama: string, halangan: string | null): Isi => ({ kode, nama, induk: [], kelompok: null, halangan, mustahil: false, catatan: null, bedaInduk: [] })

function susunSub(kunci: string, nama: string[], cari: Cari, { buku, berkas }: Bahan): Isi {
  const kode = rapikanKode(kunci)
  const isi = kosong(kode, nama[0] ?? '', kurangNama(nama))
  if (tingkatNomenklatur(kode) !== 'SUB_KEGIATAN') return { ...isi, mustahil: true, halangan: `Bentuknya bukan kode sub-kegiatan (${CONTOH_KODE.SUB_KEGIATAN}). Padankan ke kode yang ada, atau perbaiki berkasnya.` }
  for (let tingkat: Tingkat = 'SUB_KEGIATAN', anak = kode; ;) {
    const induk = indukNomenklatur(tingkat, anak)
    if (induk === null) break
    tingkat = TINGKAT[TINGKAT.indexOf(tingkat) - 1] as Exclude<Tingkat, 'SUB_KEGIATAN'>
    const [namaInduk, namaBuku] = [cari(MACAM_BERKAS[tingkat], induk), buku.nomenklatur.get(induk)]
    if (namaBuku === undefined) isi.induk.unshift({ macam: tingkat as IndukBaru['macam'], kode: induk, nama: namaInduk.length === 1 ? (namaInduk[0] as string) : null })
    else if (namaInduk.some((satu) => !namaSama(satu, namaBuku))) isi.bedaInduk.push(`${NAMA_TINGKAT[tingkat]} ${induk} di buku bernama "${namaBuku}", di berkas "${namaInduk[0] ?? ''}".`)
    anak = induk
  }
  const lain = berkas.find((satu) => satu.macam === 'SUB' && satu.kode === kunci && satu.induk !== '' && rapikanKode(satu.induk) !== indukNomenklatur('SUB_KEGIATAN', kode))
  if (lain) return { ...isi, mustahil: true, halangan: `Menurut berkas induknya ${lain.induk}, menurut angkanya ${indukNomenklatur('SUB_KEGIATAN', kode) ?? ''}. Padankan ke kode yang ada, atau perbaiki berkasnya.` }
  const tanpaNama = isi.induk.filter((satu) => satu.nama === null)
  if (tanpaNama.length > 0) isi.halangan ??= `${tanpaNama.map((satu) => `${NAMA_TINGKAT[satu.macam as Tingkat]} ${satu.kode}`).join(' dan ')} tidak ada di buku, dan berkas tidak menyebut namanya. Tulis namanya pada halaman kode ini, atau tambahkan di Pengaturan > Kodefikasi.`
  return isi
}

function susunRekening(kunci: string, nama: string[], cari: Cari, { buku }: Bahan): Isi {
  const kode = rapikanKode(kunci)
  const isi = kosong(kode, nama[0] ?? '', kurangNama(nama))
  const tingkat = tingkatRekening(kode)
  if (tingkat === null) return { ...isi, mustahil: true, halangan: 'Bentuknya bukan kode rekening belanja (5.1.02.01.01.0024). Padankan ke kode yang ada, atau perbaiki berkasnya.' }
  const bagian = kode.split('.')
  for (let n = 2; n < tingkat; n += 1) {
    const induk = bagian.slice(0, n).join('.')
    const wajib = n === 3 && !buku.jenis.has(induk)
    if (buku.rekening.has(induk) || (n === 2 && namaKelompokUmum(induk) !== null)) continue
    const [namaInduk, ...lain] = cari('REKENING', induk)
    if (namaInduk !== undefined && lain.length === 0) isi.induk.push({ macam: 'REKENING', kode: induk, nama: namaInduk })
    else if (wajib) isi.induk.push({ macam: 'REKENING', kode: induk, nama: null })
  }
  if (isi.induk.some((satu) => satu.nama === null)) isi.halangan ??= `Jenis belanja ${jenisRekening(kode)} tidak ada di buku, dan berkas tidak menyebut namanya. Tulis namanya pada halaman kode ini, atau tambahkan di Pengaturan > Kodefikasi.`
  return isi
}

function susunSumber(satu: KodeAsing, { berkas, buku, ketik }: Bahan, dipakai: Set<string>): Isi {
  const cocok = berkas.filter(({ macam, kode, nama }) => macam === 'SUMBER' && (kode === satu.kunci || hurufAngka(nama) === satu.kunci))
  const nama = ketik?.get(`SUMBER:${satu.kunci}`) ?? cocok.map((lain) => lain.nama).find((teks) => /[a-z]/i.test(teks)) ?? (/[a-z]/i.test(satu.tampil) ? satu.tampil : '')
  const ada = ketik?.get(`SD:${satu.kunci}`) ?? cocok.map(({ kode }) => kode).find((kode) => /^[0-9A-Za-z]+(\.[0-9A-Za-z]+)*$/.test(kode))
  const kode = ada ? rapikanKode(ada) : usulKodeSumber(nama, dipakai)
  dipakai.add(kode)
  const bentrok = ada !== undefined && buku.sumber.has(kode)
  const halangan = nama === '' ? 'Berkas tidak menyebut namanya. Tulis namanya pada halaman kode ini.' : bentrok ? `Kode ${kode} sudah dipakai sumber dana lain. Padankan, atau tulis kode lain pada halaman kode ini.` : null
  const catatan = ada === undefined && halangan === null ? `Berkas tidak menyebut kodenya; usul: ${kode}.` : null
  return { ...kosong(kode, nama, halangan), kelompok: usulKelompok(nama), catatan }
}

/** Codes of the file that no book has, with what would be made of them. Accounts that are not belanja are not among them. */
export function susunKodeBaru(bahan: Bahan): KodeBaru[] {
  const ketik = bahan.ketik ?? new Map<string, string>()
  const peta = new Map<string, NamaBerkas[]>()
  for (const satu of bahan.berkas) peta.set(`${satu.macam}:${satu.kode}`, [...(peta.get(`${satu.macam}:${satu.kode}`) ?? []), satu])
  const cari: Cari = (macam, kode) => {
    const tulis = ketik.get(`${macam}:${kode}`)
    return tulis ? [tulis] : namaDari(peta, macam, kode)
  }
  const dipakai = new Set(bahan.buku.sumber)
  return bahan.asing.flatMap((satu): KodeBaru[] => {
    if (satu.macam === 'REKENING' && !satu.kunci.startsWith('5.')) return []
    const nama = cari(satu.macam, satu.kunci)
    const isi = satu.macam === 'SUB' ? susunSub(satu.kunci, nama, cari, bahan) : satu.macam === 'REKENING' ? susunRekening(satu.kunci, nama, cari, bahan) : susunSumber(satu, bahan, dipakai)
    return [{ ...satu, ...isi, banyakNama: nama.length }]
  })
}
